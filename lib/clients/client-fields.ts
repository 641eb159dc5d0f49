import type { PostalAddress, UpdateClient } from '../domain/clients/client-inputs.js';
import {
  NO_DEFAULT,
  replacedDefault,
  type StoredDefaultScope,
} from '../domain/clients/default-scope.js';
import { normalizeEmail } from '../domain/members/email.js';
import { type KnownScope } from '../domain/scopes/known-scope.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { acceptedEmailDomains } from '../schema/accepted-email-domains.js';
import { keptLocale } from '../schema/kept-locale.js';
import { givenName } from '../schema/accepted-name.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { assertKnownGroups, assertKnownProjects } from '../scopes/assert-known.js';
import { acceptedWebAddress } from './accepted-web-address.js';

/** The columns of a client that can be changed. */
export type ClientFields = Pick<
  ClientEntity,
  | 'type'
  | 'name'
  | 'contactEmail'
  | 'webAddress'
  | 'address'
  | 'locale'
  | 'projects'
  | 'defaultScope'
  | 'allowedDomains'
>;

/** What the fields of a client are before any is given. */
export const NO_DETAILS = {
  contactEmail: null,
  webAddress: null,
  address: null,
  locale: null,
  projects: null,
  defaultScope: null,
  allowedDomains: null,
} satisfies Partial<ClientFields>;

/** The ids a request names, for the directories. */
export function namedIn({ projects, defaultScope }: UpdateClient) {
  return {
    projects: [...(projects ?? []), ...(defaultScope?.projects ?? [])].map((id) => ({ id })),
    groups: defaultScope?.groups ?? [],
  };
}

/**
 * The given fields as they are kept; those left out stay out. Throws `VALIDATION_FAILED`, or `UNKNOWN_PROJECT` and
 * `UNKNOWN_GROUP` for new ids that do not exist: those that are there already may stay though they are gone.
 */
export function acceptedFields(
  input: UpdateClient,
  present: Pick<ClientFields, 'projects' | 'defaultScope'>,
  known: KnownScope,
): Partial<ClientFields> {
  const { name, type, contactEmail, webAddress, address, projects, defaultScope } = input;
  const { allowedDomains: domains, locale } = input;
  return {
    ...(type !== undefined && { type }),
    ...(name !== undefined && { name: givenName(name) }),
    ...(contactEmail !== undefined && { contactEmail: acceptedEmail(contactEmail) }),
    ...(webAddress !== undefined && {
      webAddress: webAddress === null ? null : acceptedWebAddress(webAddress),
    }),
    ...(address !== undefined && { address: addressOf(address) }),
    ...(locale !== undefined && { locale: keptLocale(locale) }),
    ...(projects !== undefined && { projects: acceptedBounds(projects, present.projects, known) }),
    ...(defaultScope !== undefined && {
      defaultScope: acceptedDefault(defaultScope, present.defaultScope ?? NO_DEFAULT, known),
    }),
    ...(domains !== undefined && {
      allowedDomains: acceptedEmailDomains('allowedDomains', domains),
    }),
  };
}

function acceptedEmail(given: string | null): string | null {
  const email = given === null ? null : normalizeEmail(given);
  if (given !== null && email === null)
    throw invalidFields({ contactEmail: 'must be an email address' });
  return email;
}

/** Without the parts that are missing; null when all are. */
function addressOf(given: PostalAddress | null): PostalAddress | null {
  const { street, ...parts } = given ?? {};
  const filled = Object.entries(parts).filter(([, part]) => (part ?? null) !== null);
  const address = { ...(street?.length && { street }), ...Object.fromEntries(filled) };
  return Object.keys(address).length > 0 ? address : null;
}

function acceptedBounds(
  given: readonly string[] | null,
  present: readonly string[] | null,
  known: KnownScope,
): readonly string[] | null {
  if (given === null) return null;
  const projects = [...new Set(given)];
  assertKnownOrPresent(projects, present ?? [], known);
  return projects;
}

function acceptedDefault(
  given: NonNullable<UpdateClient['defaultScope']>,
  present: StoredDefaultScope,
  known: KnownScope,
): StoredDefaultScope | null {
  const after = replacedDefault(present, given);
  assertKnownOrPresent(after.projects, present.projects, known);
  assertKnownGroups(after.groups, known.groups, new Set(present.groups));
  return after.projects.length + after.groups.length > 0 ? after : null;
}

function assertKnownOrPresent(
  ids: readonly string[],
  present: readonly string[],
  known: KnownScope,
): void {
  const projects = ids.map((id) => ({ id }));
  assertKnownProjects(projects, known.projects, new Map(present.map((id) => [id, null])));
}
