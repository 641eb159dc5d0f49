import type { Actor } from '../../callers/actor.js';
import { invalidFields } from '../../errors/invalid-fields.js';
import { DtoReader } from '../../routes/dto-reader.js';
import type { CreateMember } from '../member-inputs.js';
import { CreateMemberDto } from '../members.dto.js';
import { newMember, type NewMember } from '../new-member.js';
import { withoutNulls } from '../without-nulls.js';

/** A row of a bulk call that is free of contradictions. */
export interface BulkRow {
  readonly input: CreateMember;
  /** The email as it is kept. */
  readonly email: string;
  /** Rows with the same key ask for the same person in the same place. */
  readonly key: string;
  /** The client to be created along with the member; rows with the same name and type share one. */
  readonly client: { readonly name: string; readonly type: 'business' | 'individual' } | null;
}

const rows = new DtoReader(CreateMemberDto);

/** The row, held to the same rules as the body of a single call. Throws `VALIDATION_FAILED`, `UNKNOWN_PERMISSION` or `STAFF_FIELDS`. */
export function acceptedRow(actor: Actor, given: unknown): BulkRow {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidFields({ row: 'must be an object' });
  // What a call for the row alone is answered with names the body.
  const input = withoutNulls(rows.read(withoutBlanks(given), 'body'));
  const asked = newMember(actor, input);
  const { email, client } = asked;
  const key = JSON.stringify([placeOf(actor, asked), email]);
  const isNew = client !== 'own' && 'name' in client;
  return { input, email, key, client: isNew ? { name: client.name, type: client.type } : null };
}

/** Cells of a sheet that are empty say nothing: an empty text counts as left out. */
function withoutBlanks(given: object): object {
  const filled = Object.entries(given).filter(([, value]) => value !== '');
  return Object.fromEntries(filled);
}

/** Where the member is to belong, as far as the row tells it. */
function placeOf(actor: Actor, { kind, client }: NewMember): readonly unknown[] {
  if (kind === 'staff') return ['staff'];
  if (client === 'own') return actor.kind === 'client' ? ['id', actor.clientId] : ['person'];
  return 'id' in client ? ['id', client.id] : ['new', client.type, client.name];
}
