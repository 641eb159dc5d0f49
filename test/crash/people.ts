import type { DataSource } from 'typeorm';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';

/** People who have a login beforehand, users of clients and staff, and who get one with their first acceptance. */
export const PEOPLE = { known: 60, crew: 40, p: 400 } as const;

/** Makes those who can log in before they are invited: their acceptances are not slowed by hashing a password. */
export async function makeKnownPeople(
  dataSource: DataSource,
  counts: Readonly<Partial<Record<'known' | 'crew', number>>> = PEOPLE,
): Promise<void> {
  const ids = (['known', 'crew'] as const).flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 0 }, (_, at) => `${kind}-${at + 1}`),
  );
  const rows = ids.map((id) => ({
    id,
    email: `${id}@people.test`,
    name: id,
    passwordHash: '-',
    disabledAt: 0,
    sessionsEndedAt: 0,
    createdAt: 0,
    updatedAt: 0,
  }));
  await dataSource.getRepository(IdentityEntity).insert(rows);
}
