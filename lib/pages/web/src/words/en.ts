import { access } from './en/access.js';
import { account } from './en/account.js';
import { common } from './en/common.js';
import { refusals } from './en/refusals.js';
import { team } from './en/team.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = { access, account, common, refusals, team, users } as const;
