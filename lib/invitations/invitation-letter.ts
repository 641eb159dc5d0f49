import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { InvitationLetterType } from '../domain/events/invitation-letters.js';
import { letterPortal, type PortalLook } from '../domain/templates/letter-portal.js';
import { INVITATION_KIND } from '../domain/templates/template-kind.js';
import type { TemplateValues } from '../domain/templates/template-values.js';
import { messageId } from '../domain/text/message-id.js';
import { type PortalRef, portalRef } from '../ports/portal-ref.js';
import type { InvitationMail } from './letter-mail.js';
import { LetterComposer, type LetterParts } from './templates/letter-composer.js';
import { type SignableInvitation, TokenSigner } from './token-signer.js';

/** What the mail of an invitation is made of. */
export interface InvitationParts extends Pick<LetterParts, 'template' | 'locales'> {
  readonly invitation: SignableInvitation & { readonly email: string };
  readonly portal: PortalRef & PortalLook & LetterParts['portal'];
  /** What it shows besides its portal and its link. */
  readonly values: Omit<TemplateValues, 'portal' | 'url'>;
}

/** Writes the mail of an invitation, once all is known that it shows. */
@Injectable()
export class InvitationLetter {
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly signer: TokenSigner,
    private readonly composer: LetterComposer,
  ) {}

  /** The mail that the event asks for: with the invitation's present link, and the same each time. */
  async write(
    { type, id: eventId }: Pick<ClienteleEvent<InvitationLetterType>, 'type' | 'id'>,
    { invitation, portal, template, locales, values }: InvitationParts,
  ): Promise<InvitationMail> {
    const url = this.settings.invitations.url(this.signer.sign(invitation), {
      portal: portalRef(portal),
    });
    const letter = await this.composer.compose({
      kind: INVITATION_KIND,
      ...{ portal, template, locales },
      values: { ...values, portal: letterPortal(portal), url },
    });
    // What is written once more is another mail than the one before.
    const once = type === 'invitation.reminded' ? `.${eventId}` : '';
    const key = `${invitation.id}.${invitation.generation}${once}`;
    return { to: invitation.email, url, ...letter, messageId: messageId(key, url) };
  }
}
