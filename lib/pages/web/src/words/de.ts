import type { Translated, Words } from './index.js';
import { account } from './de/account.js';
import { common } from './de/common.js';
import { refusals } from './de/refusals.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = { account, common, refusals, users };
