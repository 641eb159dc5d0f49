import type { Translated, Words } from './index.js';
import { access } from './de/access.js';
import { account } from './de/account.js';
import { audit } from './de/audit.js';
import { clients } from './de/clients.js';
import { common } from './de/common.js';
import { create } from './de/create.js';
import { created } from './de/created.js';
import { exports } from './de/exports.js';
import { faults } from './de/faults.js';
import { imports } from './de/imports.js';
import { letters } from './de/letters.js';
import { permissions } from './de/permissions.js';
import { person } from './de/person.js';
import { portal } from './de/portal.js';
import { previews } from './de/previews.js';
import { profiles } from './de/profiles.js';
import { refusals } from './de/refusals.js';
import { requests } from './de/requests.js';
import { team } from './de/team.js';
import { trail } from './de/trail.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = {
  access,
  account,
  audit,
  clients,
  common,
  create,
  created,
  exports,
  faults,
  imports,
  letters,
  permissions,
  person,
  portal,
  previews,
  profiles,
  refusals,
  requests,
  team,
  trail,
  users,
};
