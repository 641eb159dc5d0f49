import { common } from './en/common.js';
import { events } from './en/events.js';
import { faults } from './en/faults.js';
import { refusals } from './en/refusals.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = { common, events, faults, refusals, users } as const;
