import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { type Audience, audienceKey } from '../callers/audience.js';
import { isAdmittedSql, isCountedSql, isUsableSql } from '../callers/usable-sql.js';
import { ADMIN } from '../domain/members/member-role.js';
import { MemberEntity } from '../schema/member.entity.js';

type Members = SelectQueryBuilder<MemberEntity>;

/** The members of an audience that are let in now, under the alias `m`: each of them takes a seat. */
export function admittedMembers(manager: EntityManager, audience: Audience, now: number): Members {
  const query = membersOf(manager, audience);
  return query.andWhere(isAdmittedSql(query, 'm', now));
}

/** The admins of an audience whom their persons can use now, under the alias `m`. */
export function usableAdmins(manager: EntityManager, audience: Audience, now: number): Members {
  const query = adminsOf(manager, audience);
  return query.andWhere(isUsableSql(query, 'm', now));
}

/** The same, whatever the embedded store says of their accounts. */
export function countedAdmins(manager: EntityManager, audience: Audience, now: number): Members {
  const query = adminsOf(manager, audience);
  return query.andWhere(isCountedSql(query, 'm', now));
}

/** How many such a query finds, as of now even in a transaction the host began earlier. */
export async function countLocked(query: Members): Promise<number> {
  // SQLite has one writer at a time anyway, and knows no locking reads.
  if (query.connection.options.type !== 'better-sqlite3') query.setLock('pessimistic_write');
  const rows = await query.select('m.id', 'id').getRawMany();
  return rows.length;
}

function adminsOf(manager: EntityManager, audience: Audience): Members {
  return membersOf(manager, audience).andWhere('m.role = :admin', { admin: ADMIN });
}

function membersOf(manager: EntityManager, audience: Audience): Members {
  return manager
    .createQueryBuilder(MemberEntity, 'm')
    .where('m.portalId = :portalId AND m.audience = :audience', {
      portalId: audience.portalId,
      audience: audienceKey(audience),
    });
}
