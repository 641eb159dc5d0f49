import type { access } from './en/access.js';
import type { account } from './en/account.js';
import type { audit } from './en/audit.js';
import type { clients } from './en/clients.js';
import type { common } from './en/common.js';
import type { create } from './en/create.js';
import type { created } from './en/created.js';
import type { exports } from './en/exports.js';
import type { faults } from './en/faults.js';
import type { imports } from './en/imports.js';
import type { letters } from './en/letters.js';
import type { permissions } from './en/permissions.js';
import type { person } from './en/person.js';
import type { portal } from './en/portal.js';
import type { previews } from './en/previews.js';
import type { profiles } from './en/profiles.js';
import type { refusals } from './en/refusals.js';
import type { requests } from './en/requests.js';
import type { team } from './en/team.js';
import type { trail } from './en/trail.js';
import type { users } from './en/users.js';

/** Every word of the pages, by key: a part for each area, fetched where it is needed. Other languages have the same keys. */
export interface Words {
  readonly access: typeof access;
  readonly account: typeof account;
  readonly audit: typeof audit;
  readonly clients: typeof clients;
  readonly common: typeof common;
  readonly create: typeof create;
  readonly created: typeof created;
  readonly exports: typeof exports;
  readonly faults: typeof faults;
  readonly imports: typeof imports;
  readonly letters: typeof letters;
  readonly permissions: typeof permissions;
  readonly person: typeof person;
  readonly portal: typeof portal;
  readonly previews: typeof previews;
  readonly profiles: typeof profiles;
  readonly refusals: typeof refusals;
  readonly requests: typeof requests;
  readonly team: typeof team;
  readonly trail: typeof trail;
  readonly users: typeof users;
}

/** The name of a part. */
export type Part = keyof Words;

/** A catalogue with other texts under the same keys. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};
