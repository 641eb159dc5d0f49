import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Audience } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { admittedMembers, countLocked } from './usable-members.js';

/** Keeps the members of a client that are let in within its seats: those whose access has ended, or whom the host keeps out, take none. */
@Injectable()
export class SeatLimit {
  private readonly seats: number | null;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { members }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.seats = members.seatsPerClient;
  }

  /** Throws `SEAT_LIMIT` when more members are let in than there are seats. Call it once the new one counts. */
  async assertSeat(manager: EntityManager, audience: Audience): Promise<void> {
    if (this.seats === null || audience.clientId === null) return;
    const taken = await countLocked(admittedMembers(manager, audience, this.clock.now()));
    if (taken > this.seats)
      throw new ClienteleError('SEAT_LIMIT', { details: { seats: this.seats } });
  }

  /** Throws `SEAT_LIMIT` when no seat is free at the moment. Another one can take it a moment later. */
  async assertFreeSeat(manager: EntityManager, audience: Audience): Promise<void> {
    if (this.seats === null || audience.clientId === null) return;
    const taken = await admittedMembers(manager, audience, this.clock.now()).getCount();
    if (taken >= this.seats)
      throw new ClienteleError('SEAT_LIMIT', { details: { seats: this.seats } });
  }
}
