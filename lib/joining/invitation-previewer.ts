import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { InvitationFinder } from '../invitations/invitation-finder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { InvitationAcceptance } from './invitation-acceptance.js';
import type { TakenOfPerson } from './invited-people.js';
import { InvitationPresenter, type PromisedMembership } from './invitation-presenter.js';

/** What accepting an invitation will do. */
export interface InvitationPreview extends PromisedMembership {
  /** `account`: name and password make one. `login`: the person must be logged in. */
  readonly takes: TakenOfPerson;
}

/** Shows an invited person what its link is for. */
@Injectable()
export class InvitationPreviewer {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly finder: InvitationFinder,
    private readonly acceptance: InvitationAcceptance,
    private readonly presenter: InvitationPresenter,
  ) {}

  /** The preview of a link that could be accepted now; notes that it was looked at. Throws what accepting would. */
  async preview(
    token: unknown,
    domain: string | null,
    locale: string | null,
  ): Promise<InvitationPreview> {
    const link = await this.finder.openLink(token, domain, 'accept');
    const invited = this.finder.invitedBy(link);
    const takes = await this.acceptance.takenAhead(this.dataSource.manager, invited);
    await this.noteOpened(link.invitation);
    const promised = await this.presenter.promised(invited, link.inviterName, locale);
    return { ...promised, takes };
  }

  /** The first look counts. */
  private async noteOpened({ id, portalId, openedAt }: InvitationEntity): Promise<void> {
    if (openedAt > 0) return;
    await this.dataSource
      .getRepository(InvitationEntity)
      .update({ id, portalId, openedAt: 0 }, { openedAt: this.clock.now() });
  }
}
