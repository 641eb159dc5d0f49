import { Injectable } from '@nestjs/common';
import { ClientsService, type MemberActor } from 'nest-clientele';
import { ApiError } from '../http/api.error.js';

/** Finds out which client a call is about. */
@Injectable()
export class ActingClientService {
  constructor(private readonly clients: ClientsService) {}

  /**
   * A client user's own client; for staff the client named. Throws `CLIENT_REQUIRED` when staff
   * name none, and answers a client that is not the caller's like one that does not exist.
   */
  async idFor(actor: MemberActor, named: string | undefined): Promise<string> {
    if (actor.clientId !== null) {
      if (named !== undefined && named !== actor.clientId) throw new ApiError('NOT_FOUND');
      return actor.clientId;
    }
    if (named === undefined) throw new ApiError('CLIENT_REQUIRED');
    const { id } = await this.clients.get(actor, named);
    return id;
  }
}
