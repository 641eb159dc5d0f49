import { Inject, Injectable } from '@nestjs/common';
import {
  Brackets,
  type DataSource,
  type EntityManager,
  In,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import type { Writes } from '../database/writes.js';
import { ClientEntity } from '../schema/client.entity.js';
import { EventEntity } from '../schema/event.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberTraceEntity } from '../schema/member-trace.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { AnyEventDraft } from './event-draft.js';

/** Keeps who a member is or was, for as long as something tells of it. */
@Injectable()
export class MemberTraces {
  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** Notes the members that these events make, the persons they turn out to be, and the emails they get. */
  async note(
    manager: EntityManager,
    { portalId }: Pick<Actor, 'portalId'>,
    drafts: readonly AnyEventDraft[],
  ): Promise<void> {
    const rows = manager.getRepository(MemberTraceEntity);
    const made = drafts.flatMap((draft) =>
      draft.type === 'member.created' ? [traceOf(portalId, draft)] : [],
    );
    if (made.length > 0) await rows.insert(made);
    for (const draft of drafts) {
      const told = toldBy(draft);
      if (told) await rows.update({ memberId: told.memberId, portalId }, told.change);
    }
  }

  /** Has the same written, for one event, along with what else the transaction writes. */
  add(writes: Writes, { portalId }: Pick<Actor, 'portalId'>, draft: AnyEventDraft): void {
    if (draft.type === 'member.created') writes.insert(MemberTraceEntity, traceOf(portalId, draft));
    const told = toldBy(draft);
    if (told) writes.update(MemberTraceEntity, { memberId: told.memberId, portalId }, told.change);
  }

  /** Forgets those whom nothing tells of any more, now that these events are deleted. */
  async forget(
    portalId: string,
    deleted: readonly Pick<EventEntity, 'type' | 'subjectType' | 'subjectId'>[],
  ): Promise<void> {
    const members = deleted.filter(({ subjectType }) => subjectType === 'member');
    const clients = deleted.filter(({ type }) => type === 'client.removed');
    const memberIds = members.map(({ subjectId }) => subjectId);
    const clientIds = clients.map(({ subjectId }) => subjectId);
    await this.forgetSome(portalId, 't.memberId IN (:...ids)', memberIds);
    await this.forgetSome(portalId, 't.clientId IN (:...ids)', clientIds);
  }

  private async forgetSome(portalId: string, which: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const query = this.dataSource
      .createQueryBuilder(MemberTraceEntity, 't')
      .select(['t.memberId'])
      .where(`t.portalId = :portalId AND ${which}`, { portalId, ids: [...new Set(ids)] });
    const none = (rows: SelectQueryBuilder<ObjectLiteral>): string =>
      `NOT EXISTS ${rows.select('1').getQuery()}`;
    const from = <T extends ObjectLiteral>(entity: new () => T, where: string) =>
      query.subQuery().from(entity, 'x').where(where);
    const client = from(ClientEntity, 'x.id = t.clientId');
    const individual = from(ClientEntity, "x.id = t.clientId AND x.type = 'individual'");
    const ofMember = 'x.portalId = t.portalId AND x.subjectId = t.memberId';
    const ofClient = 'x.portalId = t.portalId AND x.subjectId = t.clientId';
    query
      .andWhere(none(from(MemberEntity, 'x.id = t.memberId')))
      .andWhere(none(from(InvitationEntity, 'x.memberId = t.memberId')))
      .andWhere(none(from(EventEntity, ofMember)))
      .andWhere(none(individual))
      .andWhere(
        new Brackets((either) =>
          either
            .where(`EXISTS ${client.select('1').getQuery()}`)
            .orWhere(none(from(EventEntity, ofClient))),
        ),
      );
    const rows = this.dataSource.getRepository(MemberTraceEntity);
    const forgotten = (await query.getMany()).map(({ memberId }) => memberId);
    for (const some of chunksOf(forgotten)) await rows.delete({ memberId: In(some), portalId });
  }
}

function traceOf(
  portalId: string,
  { data, identityId }: Extract<AnyEventDraft, { type: 'member.created' }>,
): MemberTraceEntity {
  const { memberId, clientId, email } = data;
  return { memberId, portalId, clientId, identityId, email };
}

/** What an event tells of who a member is. */
function toldBy(
  draft: AnyEventDraft,
): { memberId: string; change: Partial<Pick<MemberTraceEntity, 'identityId' | 'email'>> } | null {
  if (draft.type === 'invitation.accepted') {
    const { memberId, identityId } = draft.data;
    return { memberId, change: { identityId } };
  }
  if (draft.type !== 'member.updated') return null;
  const { memberId, change } = draft.data;
  return change.after.email === undefined
    ? null
    : { memberId, change: { email: change.after.email } };
}
