import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { idLists } from '../database/id-lists.js';
import { ACTIVE, PENDING } from '../domain/members/member-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { readNumber } from '../schema/read-number.js';
import type { ClientUsers } from './client.view.js';

/** Nobody. */
export const NO_USERS: ClientUsers = { active: 0, pending: 0 };

/** Counts the users of clients. */
@Injectable()
export class ClientUsersQuery {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** How many users each of these clients of the portal has, in one statement; a client without any is left out. */
  async of(
    manager: EntityManager,
    portalId: string,
    clientIds: readonly string[],
  ): Promise<ReadonlyMap<string, ClientUsers>> {
    const users = new Map<string, ClientUsers>();
    for (const clientId of idLists(manager.connection, clientIds)) {
      const rows = await manager
        .createQueryBuilder(MemberEntity, 'm')
        .select('m.clientId', 'clientId')
        .addSelect('m.status', 'status')
        .addSelect('COUNT(*)', 'count')
        .where({ clientId, portalId })
        // As lists say it: an active one whose access is over is none.
        .andWhere(
          '(m.status = :pending OR m.status = :active AND (m.accessUntil = 0 OR m.accessUntil > :now))',
          { pending: PENDING, active: ACTIVE, now: this.clock.now() },
        )
        .groupBy('m.clientId')
        .addGroupBy('m.status')
        .getRawMany<RawCount>();
      for (const { clientId: id, status, count } of rows)
        users.set(id, { ...(users.get(id) ?? NO_USERS), [status]: readNumber(count) });
    }
    return users;
  }
}

interface RawCount {
  readonly clientId: string;
  readonly status: keyof ClientUsers;
  readonly count: unknown;
}
