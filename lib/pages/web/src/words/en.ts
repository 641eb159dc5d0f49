import { access } from './en/access.js';
import { account } from './en/account.js';
import { common } from './en/common.js';
import { events } from './en/events.js';
import { permissions } from './en/permissions.js';
import { person } from './en/person.js';
import { profiles } from './en/profiles.js';
import { refusals } from './en/refusals.js';
import { team } from './en/team.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = {
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
} as const;
