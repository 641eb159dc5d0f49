import { access } from './en/access.js';
import { account } from './en/account.js';
import { audit } from './en/audit.js';
import { clients } from './en/clients.js';
import { common } from './en/common.js';
import { create } from './en/create.js';
import { created } from './en/created.js';
import { exports } from './en/exports.js';
import { faults } from './en/faults.js';
import { imports } from './en/imports.js';
import { letters } from './en/letters.js';
import { permissions } from './en/permissions.js';
import { person } from './en/person.js';
import { portal } from './en/portal.js';
import { previews } from './en/previews.js';
import { profiles } from './en/profiles.js';
import { refusals } from './en/refusals.js';
import { requests } from './en/requests.js';
import { team } from './en/team.js';
import { trail } from './en/trail.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = {
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
} as const;
