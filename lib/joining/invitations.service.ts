import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { Page } from '../database/keyset.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { InvitationLetterType } from '../domain/events/invitation-letters.js';
import type { LetterEventType } from '../domain/events/told-events.js';
import type {
  InvitationItem,
  InvitationListRequest,
} from '../invitations/invitation-list.query.js';
import type { InvitationMail, LetterMail } from '../invitations/letter-mail.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import {
  type AcceptInvitation,
  type Acceptance,
  InvitationAcceptance,
  type InvitedCaller,
} from './invitation-acceptance.js';
import { InvitationCanceller } from './invitation-canceller.js';
import { InvitationMails } from './invitation-mails.js';
import { InvitationLister } from './invitation-lister.js';
import { type InvitationPreview, InvitationPreviewer } from './invitation-previewer.js';
import { InvitationResender } from '../members/invitation-resender.js';

/** What happens to invitations after they were sent. Members are invited by `MembersService.create`. */
@Injectable()
export class InvitationsService {
  /** @internal */
  constructor(
    private readonly pages: InvitationLister,
    private readonly resender: InvitationResender,
    private readonly canceller: InvitationCanceller,
    private readonly previewer: InvitationPreviewer,
    private readonly acceptance: InvitationAcceptance,
    private readonly mails: InvitationMails,
  ) {}

  /** A page of the invitations the actor may see, newest first: for a client user, its own client's. Throws `PERMISSION_DENIED`. */
  list(actor: Actor, request: InvitationListRequest = {}): Promise<Page<InvitationItem>> {
    return this.pages.read(actor, request);
  }

  /**
   * Sends the invitation again: a new link and a new end, and the actor becomes the inviter.
   * Works on an expired one, and for staff at once on a void one. Throws `NOT_FOUND`, how it has ended, `INVITATION_VOID` where
   * the access that it gives has, `EMAIL_DOMAIN_NOT_ALLOWED`, `RESEND_TOO_SOON`, `INVITATION_RATE_LIMIT`,
   * `PENDING_LIMIT` for one that had expired, `MEMBER_STATE` for a deactivated member, or a refusal of the actor.
   */
  resend(actor: Actor, id: string, joined?: EntityManager): Promise<InvitationView> {
    return this.resender.resend(actor, id, joined);
  }

  /** Ends an open invitation and removes its member, if that is pending. Throws `NOT_FOUND`, how it has ended, or a refusal. */
  cancel(actor: Actor, id: string, joined?: EntityManager): Promise<void> {
    return this.canceller.cancel(actor, id, joined);
  }

  /**
   * What accepting the link would do, with labels in the reader's language; notes that it was looked at. Throws what `accept`
   * would.
   */
  preview(
    token: unknown,
    { domain }: Pick<InvitedCaller, 'domain'>,
    { locale = null }: { readonly locale?: string | null | undefined } = {},
  ): Promise<InvitationPreview> {
    return this.previewer.preview(token, domain, locale);
  }

  /**
   * The invited person says yes: makes it a member, in one transaction. Throws what the link's state says,
   * `WRONG_RECIPIENT`, `LOGIN_REQUIRED`, `VALIDATION_FAILED`, `WEAK_PASSWORD`, `INVITATION_VOID`, `ALREADY_MEMBER`,
   * `MEMBER_STATE` or `SEAT_LIMIT`.
   */
  accept(input: AcceptInvitation, caller: InvitedCaller): Promise<Acceptance> {
    return this.acceptance.accept(input, caller);
  }

  /** The invited person says no. Throws `INVITATION_NOT_FOUND` or how it has ended. */
  decline(token: unknown, { domain }: Pick<InvitedCaller, 'domain'>): Promise<void> {
    return this.canceller.decline(token, domain);
  }

  /**
   * Has whoever is invited by this address sent the present links once more, as for a "forgot password" of a person who has
   * no account yet: of the portal whose `domain` was called, where it is one's own, else of all. Links, ends and inviters stay
   * as they are, and each audience reminds an address once in `invitations.remindAfter`. Nothing tells whether anybody was
   * reminded, neither an answer nor what it costs. `invitation.reminded` asks for the mail, which `render` writes.
   */
  remind(
    email: string,
    { domain = null }: { readonly domain?: string | null } = {},
  ): Promise<void> {
    return this.mails.remind(email, domain);
  }

  /**
   * The mail of an event, from what is there by now. Of a sending or a reminder, or null when its link is dead: sent again since,
   * expired or ended; it is made from the invitation's template, else from the portal's default one, else from the built-in
   * text. Of any other event of which a letter tells somebody (`LetterEventType`), or null when it asks for none, as an event
   * of a member without `notify`, or when there is nobody to write to.
   */
  render(event: ClienteleEvent<InvitationLetterType>): Promise<InvitationMail | null>;
  render(event: ClienteleEvent<LetterEventType>): Promise<LetterMail | null>;
  render(event: ClienteleEvent<LetterEventType>): Promise<LetterMail | null> {
    return this.mails.render(event);
  }
}
