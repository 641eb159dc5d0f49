import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { RequestTransition } from '../domain/requests/request-status.js';
import { ProjectPlaces } from '../grants/project-places.js';
import { AccessEnds } from '../members/access-ends.js';
import { type ChangingMember, MemberChanger } from '../members/member-changer.js';
import type { RequestEntity } from '../schema/request.entity.js';
import { acceptedNote } from './accepted-note.js';
import { RequestFinder } from './request-finder.js';
import { type RequestGrant, RequestGrants } from './request-grants.js';
import type { AnswerRequest, ApproveRequest } from './request-inputs.js';
import { RequestWriter } from './request-writer.js';
import { requestView, type RequestView } from './request.view.js';

/** An answer: what becomes of the request, and what is done to the member before. */
interface Answer {
  readonly by: RequestTransition;
  readonly note: string | null;
  readonly grant?: RequestGrant;
}

/** Answers requests. An answer is a change of the member that asks: whoever may make that change may give it. */
@Injectable()
export class RequestDecider {
  constructor(
    private readonly finder: RequestFinder,
    private readonly changer: MemberChanger,
    private readonly places: ProjectPlaces,
    private readonly ends: AccessEnds,
    private readonly grants: RequestGrants,
    private readonly writer: RequestWriter,
  ) {}

  /** See `RequestsService.approve`. */
  async approve(
    actor: Actor,
    id: string,
    input: ApproveRequest,
    joined?: EntityManager,
  ): Promise<RequestView> {
    const seen = await this.finder.byId(actor, id, joined);
    const { kind, projectId } = seen;
    // As for every set that is given in a project: it is there for the actor.
    if (kind === 'permission' && projectId !== null)
      await this.places.assertThere(actor, projectId, joined);
    const given = await this.ends.accepted(actor, input, joined);
    const grant = await this.grants.prepared(actor, seen, given, joined);
    const note = acceptedNote(input.note);
    return this.close(actor, seen, { by: 'approve', note, grant }, joined);
  }

  /** See `RequestsService.decline`. */
  async decline(
    actor: Actor,
    id: string,
    input: AnswerRequest,
    joined?: EntityManager,
  ): Promise<RequestView> {
    const seen = await this.finder.byId(actor, id, joined);
    const note = acceptedNote(input.note);
    return this.close(actor, seen, { by: 'decline', note }, joined);
  }

  private async close(
    actor: Actor,
    { id, portalId, memberId, kind }: RequestEntity,
    { by, note: answer, grant }: Answer,
    joined: EntityManager | undefined,
  ): Promise<RequestView> {
    const work = async (changing: ChangingMember): Promise<RequestView> => {
      const { manager, member } = changing;
      const request = await this.writer.openOf(manager, { id, portalId, memberId });
      await grant?.(changing, request);
      const closed = await this.writer.close(manager, actor, { request, member }, { by, answer });
      const deciderName = actor.kind === 'host' ? null : actor.name;
      return requestView(closed, { memberName: member.name, deciderName });
    };
    const actions = [kind === 'permission' ? 'permissions' : 'scope'] as const;
    return this.changer.change({ actor, id: memberId, actions, work }, joined);
  }
}
