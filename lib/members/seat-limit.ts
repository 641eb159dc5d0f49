import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Audience, audienceKey } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { ACTIVE } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';
import { countActive } from './count-active.js';

/** Keeps a client's active members within its seats. */
@Injectable()
export class SeatLimit {
  private readonly seats: number | null;

  constructor(@Inject(CLIENTELE_SETTINGS) { members }: ClienteleSettings) {
    this.seats = members.seatsPerClient;
  }

  /** Throws `SEAT_LIMIT` when more members are active than there are seats. Call it once the new one counts. */
  async assertSeat(manager: EntityManager, audience: Audience): Promise<void> {
    if (this.seats === null || audience.clientId === null) return;
    const active = await countActive(manager, {
      portalId: audience.portalId,
      audience: audienceKey(audience),
    });
    if (active > this.seats)
      throw new ClienteleError('SEAT_LIMIT', { details: { seats: this.seats } });
  }

  /** Throws `SEAT_LIMIT` when no seat is free at the moment. Another one can take it a moment later. */
  async assertFreeSeat(manager: EntityManager, audience: Audience): Promise<void> {
    if (this.seats === null || audience.clientId === null) return;
    const { portalId, clientId } = audience;
    const active = await manager
      .getRepository(MemberEntity)
      .countBy({ portalId, clientId, status: ACTIVE });
    if (active >= this.seats)
      throw new ClienteleError('SEAT_LIMIT', { details: { seats: this.seats } });
  }
}
