import type { Actor } from '../callers/actor.js';
import type { MemberPlace } from '../clients/default-scopes.js';
import { acceptedMoment } from '../domain/members/access-end.js';
import { normalizeEmail } from '../domain/members/email.js';
import { ADMIN, type MemberRole, roleFault, usualRole } from '../domain/members/member-role.js';
import { type NameSource, nameSource } from '../domain/members/name-source.js';
import { withoutUnseenEnds } from '../domain/text/visible-text.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';
import type { InvitationContent } from '../invitations/invitation-writer.js';
import type { PermissionInput } from '../permissions/member-setting.js';
import { keptLocale } from '../schema/kept-locale.js';
import { givenName } from '../schema/accepted-name.js';
import type { StoredScope } from '../scopes/member-scope-store.js';
import { withAcceptedRates } from './accepted-rates.js';
import { assertNoneGiven, FOR_CLIENT_USERS_ONLY, FOR_STAFF_ONLY } from './assert-none-given.js';
import type { CreateMember, InviteMember } from './member-inputs.js';
import { withoutNulls } from './without-nulls.js';

/** A request to create a member, complete and free of contradictions. */
export interface NewMember extends MemberPlace {
  readonly name: string;
  /** When its access is to end, in epoch milliseconds, 0 for never; null: as the rules have it, which for a client user is its own end. */
  readonly accessUntil: number | null;
  readonly nameFrom: NameSource;
  /** The language of its letters; null: as its client or portal has it. */
  readonly locale: string | null;
  readonly role: MemberRole;
  readonly permissions: PermissionInput;
  /** Null: as the rules have it, which for a client user is a copy of its own, else of the client's default. */
  readonly scope: StoredScope | null;
  readonly portalRate: string | null;
  /** The clients a staff member is assigned to, each once; null for all, and for a client user. */
  readonly clients: readonly string[] | null;
  /** Whether a member that is not let in at once gets a link. */
  readonly invite: boolean;
  readonly message: string | null;
  readonly templateId: string | null;
  readonly identityId: string | null;
  /** In the clear; goes to the identity store and nowhere else. */
  readonly password: string | null;
}

const FOR_CLIENTS = [
  'clientId',
  'client',
  'projects',
  'groups',
  'permissions',
  'portalRate',
] as const;
const FOR_STAFF = [
  'client',
  'clients',
  'projects',
  'groups',
  'portalRate',
  'templateId',
  'password',
] as const;
const FOR_INVITED = ['message', 'templateId'] as const;

/** Completes a request; throws `VALIDATION_FAILED` or `STAFF_FIELDS` naming the fields that do not go together. */
export function newMember(actor: Actor, given: CreateMember): NewMember {
  const input = withAcceptedRates(withoutNulls(given));
  const kind = input.kind ?? 'client';
  const email = normalizeEmail(input.email);
  if (email === null) throw invalidFields({ email: 'must be an email address' });
  if (actor.kind === 'client') assertNoStaffFields(input);
  if (actor.kind !== 'host' && input.identityId !== undefined)
    throw invalidFields({ identityId: 'is only accepted from the host itself' });
  assertConsistent(input);
  const role = input.role ?? usualRole(kind);
  const fault = roleFault(kind, role);
  if (fault !== null) throw invalidFields({ role: fault });
  if (input.clients !== undefined && (kind !== 'staff' || role === ADMIN))
    throw invalidFields({ clients: FOR_STAFF_ONLY });
  const named = input.projects ?? input.groups;
  const name = input.name === undefined ? '' : givenName(input.name);
  return {
    kind,
    email,
    name,
    nameFrom: nameSource(actor.kind, name),
    locale: keptLocale(input.locale ?? null),
    accessUntil: input.accessUntil === undefined ? null : acceptedMoment(input.accessUntil),
    role,
    client: input.clientId === undefined ? (input.client ?? 'own') : { id: input.clientId },
    permissions: input.permissions ?? { mode: 'default' },
    scope: named ? { projects: input.projects ?? [], groups: input.groups ?? [] } : null,
    portalRate: input.portalRate ?? null,
    clients: input.clients ? [...new Set(input.clients)] : null,
    invite: input.invite ?? true,
    message: messageOf(input.message),
    templateId: input.templateId ?? null,
    identityId: input.identityId ?? null,
    password: input.password ?? null,
  };
}

/** What a further invitation says; throws `STAFF_FIELDS` for what only staff may choose. */
export function invitationContent(
  actor: Actor,
  { message, templateId, locale }: InviteMember,
): InvitationContent {
  if (actor.kind === 'client' && templateId !== undefined)
    throw new ClienteleError('STAFF_FIELDS', { details: { fields: ['templateId'] } });
  return {
    message: messageOf(message),
    templateId: templateId ?? null,
    locale: keptLocale(locale ?? null),
  };
}

/** Null for a message of which nobody would see anything. */
function messageOf(given: string | undefined): string | null {
  return withoutUnseenEnds(given ?? '') || null;
}

function assertNoStaffFields(input: CreateMember): void {
  if (input.kind === 'staff')
    throw new ClienteleError('STAFF_FIELDS', { details: { fields: ['kind'] } });
  const fields: string[] = FOR_STAFF.filter((name) => input[name] !== undefined);
  if (input.invite === false) fields.push('invite');
  if (fields.length > 0) throw new ClienteleError('STAFF_FIELDS', { details: { fields } });
}

/** What has no meaning beside something else is refused: dropping it would leave the caller to believe in it. */
function assertConsistent(input: CreateMember): void {
  const { kind, client, clientId, identityId, invite, password } = input;
  if (kind === 'staff') assertNoneGiven(input, FOR_CLIENTS, FOR_CLIENT_USERS_ONLY);
  if (client && clientId !== undefined)
    throw invalidFields({ client: 'must be left out when clientId is given' });
  if (invite === false)
    assertNoneGiven(
      input,
      FOR_INVITED,
      'is only accepted with an invitation, not with invite: false',
    );
  if (password === undefined) return;
  if (invite !== false)
    throw invalidFields({ password: 'is only accepted together with invite: false' });
  if (identityId !== undefined)
    throw invalidFields({ password: 'must be left out when identityId is given' });
}
