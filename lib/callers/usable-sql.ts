import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { STANDING_OK } from '../domain/members/identity-standing.js';
import { ACTIVE } from '../domain/members/member-status.js';
import { IdentityEntity } from '../schema/identity.entity.js';
import { UnverifiedIdentityEntity } from '../schema/unverified-identity.entity.js';

/*
 * The rules of `domain/members/usable.ts` as SQL, for members under an alias. The parameter `usableAt` is now.
 */

/** Met by members that `isAdmitted` is true of. Gives the query its parameters. */
export function isAdmittedSql<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  member: string,
  now: number,
): string {
  query.setParameters({ usableStatus: ACTIVE, usableStanding: STANDING_OK, usableAt: now });
  return [
    `${member}.status = :usableStatus`,
    `${member}.standing = :usableStanding`,
    `(${member}.accessUntil = 0 OR ${member}.accessUntil > :usableAt)`,
  ].join(' AND ');
}

/** Met by members that `isUsable` is true of, whoever calls. Gives the query its parameters. */
export function isUsableSql<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  member: string,
  now: number,
): string {
  // As a value: of NOT EXISTS MariaDB makes a table of all identities.
  const disabledAt = query
    .subQuery()
    .select('ui.disabledAt')
    .from(IdentityEntity, 'ui')
    .where(`ui.id = ${member}.identityId`)
    .getQuery();
  return `${isCountedSql(query, member, now)} AND COALESCE(${disabledAt}, 0) = 0`;
}

/** The same, but for what the embedded store says of their accounts: met by those who count once their account is not disabled. */
export function isCountedSql<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  member: string,
  now: number,
): string {
  const unproved = query
    .subQuery()
    .select('1')
    .from(UnverifiedIdentityEntity, 'uu')
    .where(`uu.identityId = ${member}.identityId`)
    .andWhere(`(uu.portalId <> ${member}.portalId OR ${member}.lastActiveAt = 0)`)
    .getQuery();
  return [
    isAdmittedSql(query, member, now),
    `${member}.identityId IS NOT NULL`,
    `NOT EXISTS ${unproved}`,
  ].join(' AND ');
}
