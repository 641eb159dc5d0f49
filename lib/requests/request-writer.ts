import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { newId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { Writes } from '../database/writes.js';
import type {
  ReferredRequestEventData,
  RequestEventData,
} from '../domain/events/request-event-data.js';
import type { MemberEventData } from '../domain/events/member-event-data.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { AskedThing } from '../domain/requests/asked-thing.js';
import {
  closedBy,
  isOpenRequest,
  OPEN_REQUEST,
  type RequestTransition,
} from '../domain/requests/request-status.js';
import type { Decider } from '../domain/requests/decider.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { RequestEntity } from '../schema/request.entity.js';

/** The member that a request is of, as events tell of it. */
export type AskingMember = Omit<MemberEventData, 'memberId'> & {
  readonly id: string;
  readonly portalId: string;
};

/** A request that is not there yet. */
export interface RequestToBe {
  /** Who asks. */
  readonly member: AskingMember & { readonly clientId: string };
  readonly asked: AskedThing & Pick<RequestEntity, 'note'>;
  /** Whom it is put before. */
  readonly deciders: readonly Decider[];
}

/** Writes requests and what becomes of them, in a transaction that holds the lock of the member's client. */
@Injectable()
export class RequestWriter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /** Writes a new request with its event, and one for each of those it is put before. */
  async make(
    manager: EntityManager,
    actor: Actor,
    { member, asked, deciders }: RequestToBe,
  ): Promise<RequestEntity> {
    const { id: memberId, portalId, clientId } = member;
    const { kind, key, projectId, note } = asked;
    const request: RequestEntity = {
      id: newId(),
      portalId,
      clientId,
      memberId,
      kind,
      key,
      projectId,
      note,
      status: OPEN_REQUEST,
      answer: null,
      decidedBy: null,
      createdAt: this.clock.now(),
      closedAt: 0,
    };
    const writes = new Writes(manager);
    writes.insert(RequestEntity, request);
    this.events.add(writes, actor, {
      type: 'request.made',
      subject: { type: 'member', id: memberId },
      data: dataOf(request, member),
    });
    // Nothing of theirs is another: they need no lock.
    for (const decider of deciders) {
      this.events.add(writes, actor, {
        type: 'request.referred',
        subject: { type: 'member', id: decider.id },
        data: referredTo(request, decider),
      });
    }
    await writes.flush();
    return request;
  }

  /** The open request of a member, as it is now and until the transaction ends. Throws `NOT_FOUND` or `REQUEST_CLOSED`. */
  async openOf(
    manager: EntityManager,
    { id, portalId, memberId }: Pick<RequestEntity, 'id' | 'portalId' | 'memberId'>,
  ): Promise<RequestEntity> {
    const [request] = await readForUpdate(manager, RequestEntity, { id, portalId, memberId });
    if (!request) throw new ClienteleError('NOT_FOUND');
    const { status } = request;
    if (!isOpenRequest(status)) throw new ClienteleError('REQUEST_CLOSED', { details: { status } });
    return request;
  }

  /** Writes what became of an open request, with its event. */
  async close(
    manager: EntityManager,
    actor: Actor,
    { request, member }: { readonly request: RequestEntity; readonly member: AskingMember },
    { by, answer = null }: { readonly by: RequestTransition; readonly answer?: string | null },
  ): Promise<RequestEntity> {
    const { id, portalId, memberId } = request;
    const isAnswer = by !== 'withdraw' && actor.kind !== 'host';
    const edit = {
      status: closedBy(by),
      answer,
      decidedBy: isAnswer ? actor.memberId : null,
      closedAt: this.clock.now(),
    };
    const writes = new Writes(manager);
    writes.update(RequestEntity, { id, portalId }, edit);
    const data = dataOf(request, member);
    const subject = { type: 'member', id: memberId } as const;
    if (by === 'withdraw')
      this.events.add(writes, actor, { type: 'request.withdrawn', subject, data });
    else
      this.events.add(writes, actor, {
        type: `request.${closedBy(by) as 'approved' | 'declined'}`,
        subject,
        data: { ...data, answer },
      });
    await writes.flush();
    return { ...request, ...edit };
  }
}

function dataOf(request: RequestEntity, member: AskingMember): RequestEventData {
  const { id: requestId, kind, key, projectId, note } = request;
  return { ...memberEventData(member), requestId, kind, key, projectId, note };
}

function referredTo(
  { id: requestId, clientId }: RequestEntity,
  { id: memberId, kind: memberKind, email, name }: Decider,
): ReferredRequestEventData {
  return { requestId, clientId, memberId, memberKind, email, name };
}
