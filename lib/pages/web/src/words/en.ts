import { common } from './en/common.js';
import { create } from './en/create.js';
import { created } from './en/created.js';
import { events } from './en/events.js';
import { permissions } from './en/permissions.js';
import { person } from './en/person.js';
import { profiles } from './en/profiles.js';
import { refusals } from './en/refusals.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = {
  common,
  create,
  created,
  events,
  permissions,
  person,
  profiles,
  refusals,
  users,
} as const;
