import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  IDENTITY_STORE,
  type IdentityStore,
  type SignInContext,
} from '../ports/identity-store.port.js';
import { CrossSiteRule } from '../routes/cross-site-rule.js';
import type { ClienteleRequest } from '../routes/request.js';
import type { Acceptance, InvitedCaller } from './invitation-acceptance.js';

/** The HTTP exchange by which somebody has accepted. */
export type AcceptingExchange = Pick<SignInContext, 'response'> & {
  readonly request: ClienteleRequest;
};

/** Has the host sign people in who have accepted, where it can. */
@Injectable()
export class SignIns {
  private readonly logger = new Logger('Clientele');

  constructor(
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly sites: CrossSiteRule,
  ) {}

  /**
   * Has the person signed in, unless it is logged in already. A page of another site signs nobody in: who looked at that would
   * go on as whoever was invited. The membership is there whatever comes of it.
   */
  async afterAccepting(
    { identity, memberId, portalId }: Acceptance,
    { identityId }: InvitedCaller,
    { request, response }: AcceptingExchange,
  ): Promise<void> {
    if (identityId === identity.id || this.sites.isForeign(request)) return;
    try {
      await this.identities.signIn?.(identity.id, { memberId, portalId, request, response });
    } catch (error) {
      this.logger.error(`Identity ${identity.id} has joined and could not be signed in.`, error);
    }
  }
}
