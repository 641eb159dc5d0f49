import { createHmac, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { idBytes } from '../domain/text/id-bytes.js';
import { encodeSignedId, type SignedId } from '../domain/text/signed-id.js';
import type { PortalRef } from '../ports/portal-ref.js';

/** Another one than those of invitations and views: a token of one kind is none of the others. */
const LABEL = 'clientele/join-link/v1';
const NONCE_BYTES = 32;

/** What of a join link its token is made from. */
export interface SignableJoinLink {
  readonly id: string;
  readonly nonce: string;
}

/** Signs and verifies the tokens of join links. Takes the row's nonce and a secret of the host: neither alone lets anybody ask. */
@Injectable()
export class JoinLinkSigner {
  private readonly secrets: readonly KeyObject[];
  private readonly address: ClienteleSettings['joinLinks']['url'];

  constructor(@Inject(CLIENTELE_SETTINGS) { invitations, joinLinks }: ClienteleSettings) {
    this.secrets = invitations.secrets;
    this.address = joinLinks.url;
  }

  /** A fresh nonce for one more link, as base64url. */
  nonce(): string {
    return randomBytes(NONCE_BYTES).toString('base64url');
  }

  /** The link's token. */
  sign({ id, nonce }: SignableJoinLink): string {
    const [current] = this.secrets;
    if (!current) throw new Error(`There is no secret for the token of join link ${id}.`);
    return encodeSignedId({ id, mac: mac(current, id, nonce) });
  }

  /** Whether the token was signed for this link, by any secret that is still listed. */
  verify(token: SignedId, { id, nonce }: SignableJoinLink): boolean {
    if (id !== token.id) return false;
    return this.secrets.some((secret) => timingSafeEqual(mac(secret, id, nonce), token.mac));
  }

  /** The address that a token stands in, as people open it; null where the host has named no page. */
  urlOf(token: string, portal: PortalRef): string | null {
    return this.address?.(token, { portal }) ?? null;
  }
}

function mac(secret: KeyObject, id: string, nonce: string): Buffer {
  return createHmac('sha256', secret)
    .update(LABEL)
    .update(idBytes(id))
    .update(Buffer.from(nonce, 'base64url'))
    .digest();
}
