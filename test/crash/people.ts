import type { DataSource } from 'typeorm';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';

/** People who have a login beforehand, and who get one with their first acceptance. */
export const PEOPLE = { known: 60, p: 400 } as const;

/** Makes those who can log in before they are invited: their acceptances are not slowed by hashing a password. */
export async function makeKnownPeople(dataSource: DataSource): Promise<void> {
  const rows = Array.from({ length: PEOPLE.known }, (_, at) => ({
    id: `known-${at + 1}`,
    email: `known-${at + 1}@people.test`,
    name: `Known ${at + 1}`,
    passwordHash: '-',
    disabledAt: 0,
    sessionsEndedAt: 0,
    createdAt: 0,
    updatedAt: 0,
  }));
  await dataSource.getRepository(IdentityEntity).insert(rows);
}
