import type { Translated, Words } from './index.js';
import { common } from './de/common.js';
import { permissions } from './de/permissions.js';
import { refusals } from './de/refusals.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = { common, permissions, refusals, users };
