import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { Page } from '../database/keyset.js';
import { RequestDecider } from './request-decider.js';
import type {
  AnswerRequest,
  ApproveRequest,
  NewRequest,
  RequestListRequest,
} from './request-inputs.js';
import { RequestListQuery } from './request-list.query.js';
import { RequestMaker } from './request-maker.js';
import { RequestWithdrawer } from './request-withdrawer.js';
import type { RequestView } from './request.view.js';

/**
 * What client users ask for, and the answers: a permission, a project, or more to see.
 *
 * @example
 * ```ts
 * const request = await requests.make(actor, { kind: 'permission', key: 'reports.edit' });
 * await requests.approve(admin, request.id, { note: 'Until the launch.' });
 * ```
 */
@Injectable()
export class RequestsService {
  /** @internal */
  constructor(
    private readonly pages: RequestListQuery,
    private readonly maker: RequestMaker,
    private readonly decider: RequestDecider,
    private readonly withdrawer: RequestWithdrawer,
  ) {}

  /**
   * A page of the requests the actor may see, newest first: for staff the portal's, for a client user its own, or with
   * `users.edit` its client's.
   */
  list(actor: Actor, request: RequestListRequest = {}): Promise<Page<RequestView>> {
    return this.pages.read(actor, request);
  }

  /**
   * Asks for something, for the actor itself; an open request for the same thing is answered instead of made again. Throws
   * `ALREADY_HELD`, which staff always get, `NOT_REQUESTABLE` with the layer that no answer could change, `NOT_FOUND` for
   * a project that does not exist for the actor, `REQUEST_LIMIT`, `REQUEST_RATE_LIMIT` or `VALIDATION_FAILED`.
   */
  make(actor: Actor, input: NewRequest, joined?: EntityManager): Promise<RequestView> {
    return this.maker.make(actor, input, joined);
  }

  /**
   * Gives what is asked for, as a change of the member by the actor, and by all the rules of that change as they are now.
   * What the member has meanwhile is left as it is. Throws `REQUEST_CLOSED`, `NOT_REQUESTABLE`, `WOULD_NARROW`,
   * `NOT_FOUND`, `SELF_CHANGE`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `STAFF_ONLY`,
   * `UNKNOWN_PROJECT`, `UNKNOWN_GROUP`, `RATE_NOT_APPLICABLE` or `VALIDATION_FAILED`.
   */
  approve(
    actor: Actor,
    id: string,
    input: ApproveRequest = {},
    joined?: EntityManager,
  ): Promise<RequestView> {
    return this.decider.approve(actor, id, input, joined);
  }

  /** Says no. Throws `REQUEST_CLOSED`, and like `approve` for who may not answer. */
  decline(
    actor: Actor,
    id: string,
    input: AnswerRequest = {},
    joined?: EntityManager,
  ): Promise<RequestView> {
    return this.decider.decline(actor, id, input, joined);
  }

  /** Takes a request of the actor's own back. Throws `NOT_FOUND` for any other, or `REQUEST_CLOSED`. */
  withdraw(actor: Actor, id: string, joined?: EntityManager): Promise<void> {
    return this.withdrawer.withdraw(actor, id, joined);
  }
}
