import { type EntityManager, In } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { chunksOf } from '../database/chunks.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { NewClient } from '../domain/clients/client-inputs.js';
import { nameKey } from '../domain/members/name-key.js';
import { ClientEntity } from '../schema/client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { clientsThere } from './clients-there.js';

/** People, and what a client is called that they may belong to already. */
export interface PeopleOfClient {
  readonly client: NewClient;
  readonly emails: readonly string[];
}

/**
 * By email the id of the client with exactly this name and type that the person is a member of: the oldest that is there
 * for the actor, if there are several. Who is of none is left out. The reads are locking ones: on MariaDB a plain one would fix the
 * transaction's snapshot.
 */
export async function clientsOfPeople(
  manager: EntityManager,
  actor: Actor,
  { client, emails }: PeopleOfClient,
): Promise<Map<string, string>> {
  const { portalId } = actor;
  const named = await readForUpdate(manager, ClientEntity, {
    portalId,
    nameKey: nameKey(client.name),
  });
  const same = named.filter(({ name, type }) => name === client.name && type === client.type);
  const ids = await clientsThere(manager, actor, same.map(({ id }) => id).sort());
  const found = new Map<string, string>();
  for (const audiences of chunksOf(ids)) {
    const rows = await readForUpdate(manager, MemberEntity, {
      portalId,
      audience: In(audiences),
      email: In([...emails]),
    });
    const oldestFirst = rows.sort((one, other) => (one.audience < other.audience ? -1 : 1));
    for (const { email, audience } of oldestFirst)
      if (!found.has(email)) found.set(email, audience);
  }
  return found;
}
