import { common } from './en/common.js';
import { create } from './en/create.js';
import { created } from './en/created.js';
import { refusals } from './en/refusals.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = { common, create, created, refusals, users } as const;
