import type { Translated, Words } from './index.js';
import { audit } from './de/audit.js';
import { common } from './de/common.js';
import { exports } from './de/exports.js';
import { faults } from './de/faults.js';
import { imports } from './de/imports.js';
import { permissions } from './de/permissions.js';
import { person } from './de/person.js';
import { profiles } from './de/profiles.js';
import { refusals } from './de/refusals.js';
import { trail } from './de/trail.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = {
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
};
