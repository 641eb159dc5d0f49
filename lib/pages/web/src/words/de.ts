import type { Translated, Words } from './index.js';
import { access } from './de/access.js';
import { account } from './de/account.js';
import { common } from './de/common.js';
import { refusals } from './de/refusals.js';
import { team } from './de/team.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = { access, account, common, refusals, team, users };
