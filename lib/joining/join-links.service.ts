import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { Page } from '../database/keyset.js';
import { normalizeEmail } from '../domain/members/email.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { JoinAsks } from './join-asks.js';
import type { JoinAsk, JoinLinkListRequest, NewJoinLink } from './join-link-inputs.js';
import { JoinLinkListQuery } from './join-link-list.query.js';
import { JoinLinkMaker } from './join-link-maker.js';
import { JoinLinkRevoker } from './join-link-revoker.js';
import type { JoinLinkView, MadeJoinLink } from './join-link.view.js';

/**
 * Links by which people ask to be invited to a client, as members on its defaults.
 *
 * @example
 * ```ts
 * const { url } = await joinLinks.make(actor, clientId, { expiresAt: '2026-12-31', uses: 25 });
 * ```
 */
@Injectable()
export class JoinLinksService {
  /** @internal */
  constructor(
    private readonly maker: JoinLinkMaker,
    private readonly pages: JoinLinkListQuery,
    private readonly revoker: JoinLinkRevoker,
    private readonly asks: JoinAsks,
  ) {}

  /** A page of a client's join links, newest first, without their tokens. Throws `NOT_FOUND` or `STAFF_ONLY`. */
  list(
    actor: Actor,
    clientId: string,
    request: JoinLinkListRequest = {},
  ): Promise<Page<JoinLinkView>> {
    return this.pages.read(actor, clientId, request);
  }

  /**
   * Makes a link. The actor answers for whom it lets in: once it could not invite to the client any more, nobody asks or accepts
   * by it. Its token is in this answer and in no other. Throws `NOT_FOUND`, `STAFF_ONLY` or `VALIDATION_FAILED`.
   */
  make(
    actor: Actor,
    clientId: string,
    input: NewJoinLink,
    joined?: EntityManager,
  ): Promise<MadeJoinLink> {
    return this.maker.make(actor, clientId, input, joined);
  }

  /** Ends a link, and with it what was asked for by it and is not accepted yet. It may be repeated. Throws `NOT_FOUND` or `STAFF_ONLY`. */
  revoke(actor: Actor, clientId: string, id: string, joined?: EntityManager): Promise<void> {
    return this.revoker.revoke(actor, clientId, id, joined);
  }

  /**
   * Takes what somebody asks for, and looks into it afterwards: whoever asks learns nothing, neither of the link nor of the
   * address. `domain` is the one that was called. Throws `VALIDATION_FAILED` for text that is no email address.
   */
  ask({ token, email: typed }: JoinAsk, { domain }: { readonly domain: string | null }): void {
    const email = normalizeEmail(typed);
    if (email === null) throw invalidFields({ email: 'must be an email address' });
    this.asks.add({ token, email }, domain);
  }
}
