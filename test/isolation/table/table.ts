import type { Row } from '../expectations.js';
import { IMPORT_ROWS } from './imports.js';
import { JOINING_ROWS } from './joining.js';
import { MEMBER_ROWS } from './members.js';
import { PERMISSION_ROWS } from './permissions.js';
import { PORTAL_ROWS } from './portal.js';
import { REQUEST_ROWS } from './requests.js';

/** Who may do what: every route of the module, and everything a call of it can name. */
export const TABLE: readonly Row[] = [
  ...MEMBER_ROWS,
  ...PERMISSION_ROWS,
  ...PORTAL_ROWS,
  ...REQUEST_ROWS,
  ...JOINING_ROWS,
  ...IMPORT_ROWS,
];
