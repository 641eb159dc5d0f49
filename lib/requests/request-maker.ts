import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, MoreThan } from 'typeorm';
import { type Actor, assertNotViewed } from '../callers/actor.js';
import { lockAudienceIfThere } from '../callers/audience.js';
import type { MemberActor } from '../callers/member-actor.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { mayEnter } from '../domain/members/usable.js';
import { type AskedThing, isSameThing } from '../domain/requests/asked-thing.js';
import type { AskingRefusal } from '../domain/requests/asking-refusal.js';
import { DAY, limitReached, OPEN_MOST } from '../domain/requests/limit-reached.js';
import { isOpenRequest, OPEN_REQUEST } from '../domain/requests/request-status.js';
import { isTold } from '../domain/requests/decider.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { RequestEntity } from '../schema/request.entity.js';
import { acceptedNote } from './accepted-note.js';
import { AskedFacts, type KnownProject } from './asked-facts.js';
import { AskedProjects } from './asked-projects.js';
import { notRequestable } from './not-requestable.js';
import { RequestDeciders } from './request-deciders.js';
import type { NewRequest } from './request-inputs.js';
import { type RequestToBe, RequestWriter } from './request-writer.js';
import { requestView, type RequestView } from './request.view.js';

/** What is asked for, with what the directories know of its project. */
interface Asked extends AskedThing {
  readonly note: string | null;
  readonly known: KnownProject;
}

/** What is asked for once more, by whom, and what that member has asked for before. */
interface NewestOf extends Pick<RequestToBe, 'member'> {
  readonly asked: Asked;
  readonly earlier: readonly RequestEntity[];
}

/** Has client users ask for what they do not have. */
@Injectable()
export class RequestMaker {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly projects: AskedProjects,
    private readonly transactions: TransactionRunner,
    private readonly facts: AskedFacts,
    private readonly deciders: RequestDeciders,
    private readonly writer: RequestWriter,
  ) {}

  /** See `RequestsService.make`. */
  async make(actor: Actor, input: NewRequest, joined?: EntityManager): Promise<RequestView> {
    // Here already: who asks again changes nothing, and is answered.
    assertNotViewed(actor);
    // Staff, and the host itself, have everything.
    if (actor.kind !== 'client') throw new ClienteleError('ALREADY_HELD');
    const thing = thingOf(input);
    const note = acceptedNote(input.note);
    const known = await this.projects.knownTo(actor, thing, joined);
    return this.transactions.run(
      (manager) => this.write(manager, actor, { ...thing, note, known }),
      joined,
    );
  }

  private async write(
    manager: EntityManager,
    actor: MemberActor,
    asked: Asked,
  ): Promise<RequestView> {
    const { memberId, portalId } = actor;
    await lockAudienceIfThere(manager, actor);
    const row = await this.facts.rowOf({ memberId, portalId }, asked.projectId, manager);
    if (!row || row.clientId === null || !mayEnter(row, this.clock.now()))
      throw new ClienteleError('NO_MEMBERSHIP');
    await this.assertRequestable(manager, row, asked);
    const earlier = await this.earlier(manager, row);
    const member = { ...row, id: memberId, clientId: row.clientId };
    const same = earlier.find((one) => isOpenRequest(one.status) && isSameThing(one, asked));
    const request = same ?? (await this.writeNew(manager, actor, { member, asked, earlier }));
    return requestView(request, { memberName: row.name, deciderName: null });
  }

  private async writeNew(
    manager: EntityManager,
    actor: MemberActor,
    { member, asked, earlier }: NewestOf,
  ): Promise<RequestEntity> {
    const now = this.clock.now();
    assertWithinLimits(earlier, now);
    const { id: memberId, portalId, clientId } = member;
    const answerable = { portalId, clientId, memberId, kind: asked.kind };
    const deciders = isTold(earlier, now) ? await this.deciders.of(manager, answerable) : [];
    return this.writer.make(manager, actor, { member, asked, deciders });
  }

  private async assertRequestable(
    manager: EntityManager,
    row: MembershipRow,
    asked: Asked,
  ): Promise<void> {
    const refusal = await this.refusal(manager, row, asked);
    if (refusal === 'held') throw new ClienteleError('ALREADY_HELD');
    if (refusal === 'unknown') throw new ClienteleError('NOT_FOUND');
    if (refusal) throw notRequestable(refusal);
  }

  private async refusal(
    manager: EntityManager,
    row: MembershipRow,
    { key, projectId, known }: Asked,
  ): Promise<AskingRefusal | 'unknown' | null> {
    if (key !== null) return this.facts.permission(row, key, projectId).refusal;
    return projectId === null ? null : this.facts.project(row, projectId, known, manager);
  }

  /** The member's open requests, and those of the last day. */
  private earlier(
    manager: EntityManager,
    { memberId, portalId }: MembershipRow,
  ): Promise<RequestEntity[]> {
    const own = { memberId, portalId };
    const since = MoreThan(this.clock.now() - DAY);
    const which: FindOptionsWhere<RequestEntity>[] = [
      { ...own, status: OPEN_REQUEST },
      { ...own, createdAt: since },
    ];
    return readForUpdate(manager, RequestEntity, which);
  }
}

function thingOf(input: NewRequest): AskedThing {
  switch (input.kind) {
    case 'permission':
      return { kind: input.kind, key: input.key, projectId: input.projectId ?? null };
    case 'project':
      return { kind: input.kind, key: null, projectId: input.projectId };
    case 'scope':
      return { kind: input.kind, key: null, projectId: null };
  }
}

/** Throws `REQUEST_LIMIT` or `REQUEST_RATE_LIMIT`. */
function assertWithinLimits(earlier: readonly RequestEntity[], now: number): void {
  const reached = limitReached(earlier, now);
  if (reached?.limit === 'open')
    throw new ClienteleError('REQUEST_LIMIT', { details: { limit: OPEN_MOST } });
  if (reached) throw new ClienteleError('REQUEST_RATE_LIMIT', { retryAfter: reached.retryAfter });
}
