import { createHmac, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { idBytes } from '../domain/text/id-bytes.js';
import { encodeViewToken, type ViewTokenParts } from '../domain/views/view-token-layout.js';

/** Another one than that of invitations: a token of one kind is none of the other. */
const LABEL = 'clientele/view/v1';
const NONCE_BYTES = 32;

/** What of a view its token is made from. */
export interface SignableView {
  readonly id: string;
  readonly nonce: string;
}

/** Signs and verifies the tokens of views. Takes the row's nonce and a secret of the host: neither alone shows anything. */
@Injectable()
export class ViewTokenSigner {
  private readonly secrets: readonly KeyObject[];

  constructor(@Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings) {
    this.secrets = invitations.secrets;
  }

  /** A fresh nonce for one more view, as base64url. */
  nonce(): string {
    return randomBytes(NONCE_BYTES).toString('base64url');
  }

  /** The view's token. */
  sign({ id, nonce }: SignableView): string {
    const [current] = this.secrets;
    if (!current) throw new Error(`There is no secret for the token of view ${id}.`);
    return encodeViewToken({ id, mac: mac(current, id, nonce) });
  }

  /** Whether the token was signed for this view, by any secret that is still listed. */
  verify(token: ViewTokenParts, { id, nonce }: SignableView): boolean {
    if (id !== token.id) return false;
    return this.secrets.some((secret) => timingSafeEqual(mac(secret, id, nonce), token.mac));
  }
}

function mac(secret: KeyObject, id: string, nonce: string): Buffer {
  return createHmac('sha256', secret)
    .update(LABEL)
    .update(idBytes(id))
    .update(Buffer.from(nonce, 'base64url'))
    .digest();
}
