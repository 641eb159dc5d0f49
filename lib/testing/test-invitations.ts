import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { newId } from '../database/ids.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { invitationEventData } from '../domain/events/invitation-event-data.js';
import { isPending } from '../domain/members/member-status.js';
import { TokenSigner } from '../invitations/token-signer.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClienteleTestingError } from './clientele-testing.error.js';
import { AgencyInMemory } from './memory/agency-in-memory.js';
import { TestEvents } from './test-events.js';
import type { TestMembership } from './things.js';

/** How a member of a test is invited. */
export interface InviteOptions {
  /** Who invites. @default the host itself */
  readonly by?: TestMembership | undefined;
  /** What it has written. @default nothing */
  readonly message?: string | undefined;
}

/** Sends invitations of a test: keeps what their letters are written from, and tells the listeners. */
@Injectable()
export class TestInvitations {
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly agency: AgencyInMemory,
    private readonly signer: TokenSigner,
    private readonly events: TestEvents,
  ) {}

  /** See `ClienteleTesting.invite`. */
  invite(
    { memberId }: TestMembership,
    { by, message = '' }: InviteOptions = {},
  ): Promise<ClienteleEvent<'invitation.sent'>> {
    const { status, clientId, email } = this.agency.members.get(memberId);
    if (!isPending(status))
      throw new ClienteleTestingError(
        `The member ${memberId} is ${status}: only one that was added as \`pending()\` is invited.`,
      );
    const id = newId();
    const generation = 0;
    this.agency.invitations.add({
      ...{ id, memberId, message, generation },
      inviterName: by?.name ?? '',
      nonces: [this.signer.nonce()],
      expiresAt: this.clock.now() + this.settings.invitations.expiresIn,
    });
    const told = { id, memberId, clientId, email, generation, joinLinkId: null };
    return this.events.emit('invitation.sent', invitationEventData(told), { actor: by });
  }
}
