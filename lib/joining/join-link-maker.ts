import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { ClientChanger } from '../clients/client-changer.js';
import { newId } from '../database/ids.js';
import { Writes } from '../database/writes.js';
import { inviterOf } from '../domain/invitations/inviter.js';
import { acceptedMoment, END_TAKES, isEnd, isPast } from '../domain/members/access-end.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { InvitationUrls } from '../invitations/invitation-urls.js';
import { AccessEnds } from '../members/access-ends.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { acceptedEmailDomains } from '../schema/accepted-email-domains.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';
import { joinLinkEventData } from './join-link-event-data.js';
import type { NewJoinLink } from './join-link-inputs.js';
import { JoinLinkSigner } from './join-link-signer.js';
import { joinLinkView, type MadeJoinLink } from './join-link.view.js';

/** How many people may join by one link at most. */
export const USES_MOST = 10_000;

/** Makes join links. */
@Injectable()
export class JoinLinkMaker {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly clients: ClientChanger,
    private readonly ends: AccessEnds,
    private readonly signer: JoinLinkSigner,
    private readonly urls: InvitationUrls,
    private readonly events: EventRecorder,
  ) {}

  /** See `JoinLinksService.make`. */
  async make(
    actor: Actor,
    clientId: string,
    input: NewJoinLink,
    joined?: EntityManager,
  ): Promise<MadeJoinLink> {
    const accepted = await this.accepted(actor, input, joined);
    const work = async (manager: EntityManager, client: ClientEntity) => {
      const link = this.row(actor, client, accepted);
      const writes = new Writes(manager);
      writes.insert(JoinLinkEntity, link);
      this.events.add(writes, actor, {
        type: 'join_link.created',
        subject: { type: 'client', id: clientId },
        subjectName: client.name,
        data: joinLinkEventData(link),
      });
      await writes.flush();
      return { link, portal: await this.urls.portal(manager, actor.portalId) };
    };
    const { link, portal } = await this.clients.change({ actor, id: clientId, work }, joined);
    const token = this.signer.sign(link);
    const makerName = actor.kind === 'host' ? null : actor.name;
    return {
      ...joinLinkView(link, makerName, this.clock.now()),
      token,
      url: this.signer.urlOf(token, portal),
    };
  }

  /** What was asked for, as it is kept. Throws `VALIDATION_FAILED`. */
  private async accepted(
    actor: Actor,
    { expiresAt: end, uses, domains = null }: NewJoinLink,
    joined?: EntityManager,
  ): Promise<Pick<JoinLinkEntity, 'expiresAt' | 'uses' | 'domains'>> {
    if (!isEnd(end)) throw invalidFields({ expiresAt: END_TAKES });
    if (!Number.isInteger(uses) || uses < 1 || uses > USES_MOST)
      throw invalidFields({ uses: `must be a whole number from 1 to ${USES_MOST}` });
    const kept = acceptedEmailDomains('domains', domains);
    const { until } = await this.ends.accepted(actor, { until: end }, joined);
    const expiresAt = acceptedMoment(until);
    if (isPast(expiresAt, this.clock.now())) throw invalidFields({ expiresAt: 'must lie ahead' });
    return { expiresAt, uses, domains: kept };
  }

  private row(
    actor: Actor,
    { id: clientId, portalId }: ClientEntity,
    accepted: Pick<JoinLinkEntity, 'expiresAt' | 'uses' | 'domains'>,
  ): JoinLinkEntity {
    return {
      ...accepted,
      id: newId(),
      portalId,
      clientId,
      makerId: inviterOf(actor),
      nonce: this.signer.nonce(),
      used: 0,
      createdAt: this.clock.now(),
      revokedAt: 0,
    };
  }
}
