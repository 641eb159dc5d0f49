import type { Translated, Words } from './index.js';
import { common } from './de/common.js';
import { create } from './de/create.js';
import { created } from './de/created.js';
import { events } from './de/events.js';
import { permissions } from './de/permissions.js';
import { person } from './de/person.js';
import { profiles } from './de/profiles.js';
import { refusals } from './de/refusals.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = {
  common,
  create,
  created,
  events,
  permissions,
  person,
  profiles,
  refusals,
  users,
};
