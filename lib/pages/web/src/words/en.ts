import { audit } from './en/audit.js';
import { common } from './en/common.js';
import { exports } from './en/exports.js';
import { faults } from './en/faults.js';
import { imports } from './en/imports.js';
import { permissions } from './en/permissions.js';
import { person } from './en/person.js';
import { profiles } from './en/profiles.js';
import { refusals } from './en/refusals.js';
import { trail } from './en/trail.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = {
  audit,
  common,
  exports,
  faults,
  imports,
  permissions,
  person,
  profiles,
  refusals,
  trail,
  users,
} as const;
