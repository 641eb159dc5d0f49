import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../ports/clock.port.js';
import { isoTime, isoTimeOrNull } from '../../database/iso-time.js';
import type { ClienteleEvent } from '../../domain/events/clientele-events.js';
import { isInvitationEvent } from '../../domain/events/told-events.js';
import { OPEN, stateAt } from '../../domain/invitations/invitation-status.js';
import { isPending } from '../../domain/members/member-status.js';
import { InvitationLetter, type InvitationParts } from '../../invitations/invitation-letter.js';
import type { InvitationMail } from '../../invitations/letter-mail.js';
import { ClienteleTestingError } from '../clientele-testing.error.js';
import { AgencyInMemory } from './agency-in-memory.js';
import type { InvitationRecord, MemberRecord } from './records.js';

/** Writes the letters of invitations that a test has sent; of `InvitationsService` it has nothing else. */
@Injectable()
export class InvitationsInMemory {
  constructor(
    private readonly agency: AgencyInMemory,
    private readonly letter: InvitationLetter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** As `InvitationsService.render`, with the built-in text. Throws `ClienteleTestingError` for an event of another letter. */
  async render(event: ClienteleEvent): Promise<InvitationMail | null> {
    if (!isInvitationEvent(event)) throw onlyInvitations(event);
    const { invitationId, generation, memberId } = event.data;
    const invitation = this.agency.invitations.find(invitationId);
    const member = this.agency.members.find(memberId);
    if (!invitation || !member || invitation.generation !== generation) return null;
    const status = isPending(member.status) ? OPEN : 'accepted';
    if (stateAt({ ...invitation, status }, this.clock.now()) !== OPEN) return null;
    return this.letter.write(event, this.partsOf(invitation, member));
  }

  private partsOf(invitation: InvitationRecord, member: MemberRecord): InvitationParts {
    const { inviterName, message, expiresAt } = invitation;
    const { portal, client } = this.agency.recorded(member);
    const { name, email, accessUntil } = member;
    return {
      invitation: { ...invitation, email },
      portal: { ...portal, logo: null, colors: {}, locale: null, timeZone: 'UTC' },
      template: null,
      locales: [],
      values: {
        member: { name, email },
        inviter: { name: inviterName },
        client: { name: client?.name ?? '' },
        message,
        expiresAt: isoTime(expiresAt),
        accessUntil: isoTimeOrNull(accessUntil) ?? '',
      },
    };
  }
}

function onlyInvitations({ type }: ClienteleEvent): ClienteleTestingError {
  return new ClienteleTestingError(
    `The testing module writes letters of invitations only, and this is '${type}'. Give a stub of InvitationsService among \`overrides\`.`,
  );
}
