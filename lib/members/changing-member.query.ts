import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { MemberRef } from '../callers/member-ref.js';
import { wholePortal } from '../callers/sight.js';
import { isUsableSql } from '../callers/usable-sql.js';
import { isJoined } from '../database/as-of-now.js';
import { type RowBeside, rowsBeside } from '../database/rows-beside.js';
import { ADMIN } from '../domain/members/member-role.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { readNumber } from '../schema/read-number.js';
import { type ShownMember, ShownMembersQuery } from './shown-members.query.js';

/** What is known of a member that is about to be changed, under its audience's lock. */
export interface KnownMember extends ShownMember {
  /** Whether it is the last admin that can be used and has no end; null where that must be asked with a lock, in a host's transaction. */
  readonly isLastAdmin: boolean | null;
  /** Whether it is the only admin that can be used, with an end or without; null likewise. */
  readonly isOnlyAdmin: boolean | null;
  /** Whether it may have customizations for projects. */
  readonly mayBeCustomized: boolean;
  /** Whether the one who changes it may have some. */
  readonly mayActorBeCustomized: boolean;
}

/** Reads a member that is about to be changed, with what the rules ask about it and what the answer shows: by one statement. */
@Injectable()
export class ChangingMemberQuery {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly members: ShownMembersQuery,
  ) {}

  /** The member as it is now, kept from changing until the transaction ends; null if there is none. Its audience is locked. */
  async read(
    manager: EntityManager,
    { memberId, portalId }: MemberRef,
    actor: Actor,
  ): Promise<KnownMember | null> {
    const sight = wholePortal(portalId);
    const query = this.members.one(manager, sight, memberId);
    const isAsked = actor.kind === 'client';
    addOneAdmin(query, this.clock.now());
    // Staff hold everything, whatever they and others have.
    if (isAsked) addCustomized(query, actor.memberId);
    const found = await lockedRow(query);
    if (!found) return null;
    const shown = await this.members.whole(manager, sight, found);
    const isTrue = (name: string): boolean => readNumber(found.beside[name]) === 1;
    // In a transaction that the host began what is looked up beside the rows may be older than they are.
    const isOld = isJoined(manager);
    return {
      ...shown,
      isLastAdmin: isOld ? null : isTrue('isLastAdmin'),
      isOnlyAdmin: isOld ? null : isTrue('isOnlyAdmin'),
      mayBeCustomized: isOld || !isAsked || isTrue('isCustomized'),
      mayActorBeCustomized: isOld || !isAsked || isTrue('isActorCustomized'),
    };
  }
}

/** Whether there is no other admin that can be used: none at all, and none without an end. */
function addOneAdmin(query: SelectQueryBuilder<MemberEntity>, now: number): void {
  const oneOf = (counts: (member: string) => string): string => {
    const others = query
      .subQuery()
      .select('1')
      .from(MemberEntity, 'o')
      .where('o.portalId = m.portalId AND o.audience = m.audience AND o.id <> m.id')
      .andWhere(counts('o'));
    return `CASE WHEN ${counts('m')} AND NOT EXISTS ${others.getQuery()} THEN 1 ELSE 0 END`;
  };
  const usable = (member: string): string =>
    `${member}.role = :admin AND ${isUsableSql(query, member, now)}`;
  const lasting = (member: string): string => `${member}.accessUntil = 0 AND ${usable(member)}`;
  query
    .addSelect(oneOf(lasting), 'isLastAdmin')
    .addSelect(oneOf(usable), 'isOnlyAdmin')
    .setParameters({ admin: ADMIN });
}

function addCustomized(query: SelectQueryBuilder<MemberEntity>, actorId: string): void {
  const customized = (id: string): string => {
    const rows = query.subQuery().select('1').from(MemberProjectEntity, 's');
    const some = rows.where(`s.memberId = ${id} AND s.permissions IS NOT NULL`).getQuery();
    return `CASE WHEN EXISTS ${some} THEN 1 ELSE 0 END`;
  };
  query
    .addSelect(customized('m.id'), 'isCustomized')
    .addSelect(customized(':actorId'), 'isActorCustomized')
    .setParameters({ actorId });
}

/**
 * The row, locked, with what is beside it at the same moment. A statement that has waited for the row, as behind a clone to
 * many members, which holds no audience, has the new row and what was beside the old one: then it is sent again.
 */
async function lockedRow(
  query: SelectQueryBuilder<MemberEntity>,
): Promise<RowBeside<MemberEntity> | undefined> {
  const before = query.subQuery().select('v.version').from(MemberEntity, 'v').where('v.id = m.id');
  query.addSelect(before.getQuery(), 'versionBeside');
  lockMembers(query);
  const [found] = await rowsBeside(query);
  const isOld = found && readNumber(found.beside['versionBeside']) !== found.row.version;
  return isOld ? (await rowsBeside(query))[0] : found;
}

/** SQLite has one writer at a time anyway, and knows no locking reads. PostgreSQL would lock no row of an outer join. */
function lockMembers(query: SelectQueryBuilder<MemberEntity>): void {
  const { type } = query.connection.options;
  if (type === 'better-sqlite3') return;
  query.setLock('pessimistic_write', undefined, type === 'postgres' ? ['m'] : undefined);
}
