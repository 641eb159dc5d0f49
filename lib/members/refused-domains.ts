import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** An address, and the audience it is invited to. */
export interface InvitedAddress {
  readonly invitationId: string;
  readonly portalId: string;
  /** Null for staff. */
  readonly clientId: string | null;
  readonly email: string;
}

/** Tells which invitations go to addresses that no portal or client allows any more: here is where that rule is asked. */
@Injectable()
export class RefusedDomains {
  /** The ids of those of the invitations whose address's domain is not allowed as things stand. */
  among(
    _manager: EntityManager,
    _letters: readonly InvitedAddress[],
  ): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set());
  }
}
