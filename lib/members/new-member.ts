import type { Actor } from '../access/actor.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { PermissionInput } from '../permissions/member-setting.js';
import type { ScopeChoice } from '../scopes/scope.resolver.js';
import { normalizeEmail } from './domain/email.js';
import { type MemberKind, type MemberRole, roleFits, usualRole } from './domain/member-role.js';
import type { CreateMember } from './member.inputs.js';
import { givenName } from './names.js';

/** A request to make a member, complete and free of contradictions. */
export interface NewMember {
  readonly kind: MemberKind;
  readonly email: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly client:
    | { readonly id: string }
    | { readonly name: string; readonly type: 'business' | 'individual' }
    | 'own';
  readonly permissions: PermissionInput;
  /** Null: as the rules have it, which for a client user is a copy of its own. */
  readonly scope: ScopeChoice | null;
  readonly portalRate: string | null;
  readonly message: string | null;
  readonly templateId: string | null;
  readonly identityId: string | null;
}

const FOR_CLIENTS = [
  'clientId',
  'client',
  'projects',
  'groups',
  'permissions',
  'portalRate',
] as const;
const FOR_STAFF = ['client', 'projects', 'groups', 'portalRate', 'templateId'] as const;

/** Completes a request; throws `VALIDATION_FAILED` or `STAFF_FIELDS` naming the fields that do not go together. */
export function newMember(actor: Actor, input: CreateMember): NewMember {
  const kind = input.kind ?? 'client';
  const email = normalizeEmail(input.email);
  if (email === null) throw invalid({ email: 'must be an email address' });
  if (actor.kind === 'client' && kind === 'staff')
    throw new ClienteleError('STAFF_FIELDS', { details: { fields: ['kind'] } });
  if (kind === 'staff')
    refuseFields(input, FOR_CLIENTS, (fields) => invalid(eachOf(fields, 'is for client users')));
  if (actor.kind === 'client') {
    refuseFields(
      input,
      FOR_STAFF,
      (fields) => new ClienteleError('STAFF_FIELDS', { details: { fields } }),
    );
  }
  if (actor.kind !== 'host' && input.identityId !== undefined)
    throw invalid({ identityId: 'is for the host' });
  if (input.clientId !== undefined && input.client)
    throw invalid({ client: 'cannot stand beside clientId' });
  const role = input.role ?? usualRole(kind);
  if (!roleFits(kind, role)) throw invalid({ role: `is none of a ${kind} member` });
  const named = input.projects ?? input.groups;
  return {
    kind,
    email,
    name: input.name === undefined ? '' : givenName(input.name),
    role,
    client: input.clientId === undefined ? (input.client ?? 'own') : { id: input.clientId },
    permissions: input.permissions ?? { mode: 'default' },
    scope: named ? { projects: input.projects ?? [], groups: input.groups ?? [] } : null,
    portalRate: input.portalRate ?? null,
    message: input.message?.trim() || null,
    templateId: input.templateId ?? null,
    identityId: input.identityId ?? null,
  };
}

function invalid(fields: Readonly<Record<string, string>>): ClienteleError {
  return new ClienteleError('VALIDATION_FAILED', { details: { fields } });
}

function refuseFields(
  input: CreateMember,
  names: readonly (keyof CreateMember)[],
  refusal: (fields: readonly string[]) => Error,
): void {
  const given = names.filter((name) => input[name] !== undefined);
  if (given.length > 0) throw refusal(given);
}

function eachOf(fields: readonly string[], fault: string): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, fault]));
}
