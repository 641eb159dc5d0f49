import type { Translated, Words } from './index.js';
import { access } from './de/access.js';
import { account } from './de/account.js';
import { common } from './de/common.js';
import { events } from './de/events.js';
import { permissions } from './de/permissions.js';
import { person } from './de/person.js';
import { profiles } from './de/profiles.js';
import { refusals } from './de/refusals.js';
import { team } from './de/team.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = {
  access,
  account,
  common,
  events,
  permissions,
  person,
  profiles,
  refusals,
  team,
  users,
};
