import type { Translated } from './index.js';
import type { openEn } from './open-en.js';
import { access } from './de/access.js';
import { account } from './de/account.js';
import { common } from './de/common.js';
import { permissions } from './de/permissions.js';
import { refusals } from './de/refusals.js';
import { team } from './de/team.js';
import { users } from './de/users.js';

/** German, as far. */
export const openDe: Translated<typeof openEn> = {
  access,
  account,
  common,
  permissions,
  refusals,
  team,
  users,
};
