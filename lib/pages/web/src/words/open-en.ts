import { access } from './en/access.js';
import { account } from './en/account.js';
import { common } from './en/common.js';
import { permissions } from './en/permissions.js';
import { refusals } from './en/refusals.js';
import { team } from './en/team.js';
import { users } from './en/users.js';

/** English outside the staff's area: what client users and people with a link read. */
export const openEn = { access, account, common, permissions, refusals, team, users } as const;
