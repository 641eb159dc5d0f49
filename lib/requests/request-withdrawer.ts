import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { lockAudienceIfThere } from '../callers/audience.js';
import { isId } from '../database/ids.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { RequestWriter } from './request-writer.js';

/** Has client users take their requests back. */
@Injectable()
export class RequestWithdrawer {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly writer: RequestWriter,
  ) {}

  /** See `RequestsService.withdraw`. */
  async withdraw(actor: Actor, id: string, joined?: EntityManager): Promise<void> {
    // Nobody else has requests to take back.
    if (actor.kind !== 'client' || !isId(id)) throw new ClienteleError('NOT_FOUND');
    const { memberId, portalId } = actor;
    await this.transactions.run(async (manager) => {
      await lockAudienceIfThere(manager, actor);
      await this.actors.load(actor, manager);
      const request = await this.writer.openOf(manager, { id, portalId, memberId });
      const member = { ...actor, id: memberId };
      await this.writer.close(manager, actor, { request, member }, { by: 'withdraw' });
    }, joined);
  }
}
