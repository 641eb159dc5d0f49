import type { Translated, Words } from './index.js';
import { common } from './de/common.js';
import { create } from './de/create.js';
import { created } from './de/created.js';
import { refusals } from './de/refusals.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = { common, create, created, refusals, users };
