import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { type PortalRef, portalRef } from '../ports/portal-ref.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { type SignableInvitation, TokenSigner } from './token-signer.js';

/** Makes the links of invitations as people open them. */
@Injectable()
export class InvitationUrls {
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly signer: TokenSigner,
  ) {}

  /** The present link of an invitation of this portal. */
  of(invitation: SignableInvitation, portal: PortalRef): string {
    return this.settings.invitations.url(this.signer.sign(invitation), { portal });
  }

  /** What links of a portal are made for. */
  async portal(manager: EntityManager, id: string): Promise<PortalRef> {
    return portalRef(await manager.getRepository(PortalEntity).findOneByOrFail({ id }));
  }
}
