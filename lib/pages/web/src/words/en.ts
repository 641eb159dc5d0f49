import { common } from './en/common.js';
import { permissions } from './en/permissions.js';
import { refusals } from './en/refusals.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = { common, permissions, refusals, users } as const;
