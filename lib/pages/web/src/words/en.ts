import { audit } from './en/audit.js';
import { common } from './en/common.js';
import { events } from './en/events.js';
import { exports } from './en/exports.js';
import { faults } from './en/faults.js';
import { imports } from './en/imports.js';
import { refusals } from './en/refusals.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = { audit, common, events, exports, faults, imports, refusals, users } as const;
