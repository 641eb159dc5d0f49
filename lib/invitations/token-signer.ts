import { createHmac, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { encodeToken, tokenHead, type TokenParts } from '../domain/invitations/token-layout.js';

const LABEL = 'clientele/invitation/v1';
const NONCE_BYTES = 32;

/** What of an invitation a token is made from. */
export interface SignableInvitation {
  readonly id: string;
  readonly generation: number;
  readonly nonces: readonly string[];
}

/** Signs and verifies the tokens of links. Takes the row's nonce and a secret: neither alone lets anybody in. */
@Injectable()
export class TokenSigner {
  private readonly secrets: readonly KeyObject[];

  constructor(@Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings) {
    this.secrets = invitations.secrets;
  }

  /** A fresh nonce for one more link, as base64url. */
  nonce(): string {
    return randomBytes(NONCE_BYTES).toString('base64url');
  }

  /** The token of the invitation's present link, the same each time. */
  sign({ id, generation, nonces }: SignableInvitation): string {
    const [current] = this.secrets;
    const nonce = nonces[generation];
    if (!current || nonce === undefined)
      throw new Error(`Invitation ${id} has no nonce for its link.`);
    return encodeToken({ id, generation, mac: mac(current, { id, generation }, nonce) });
  }

  /** Whether the token was signed for this invitation, by any secret that is still listed. */
  verify(token: TokenParts, { id, nonces }: SignableInvitation): boolean {
    const nonce = nonces[token.generation];
    if (id !== token.id || nonce === undefined) return false;
    return this.secrets.some((secret) => timingSafeEqual(mac(secret, token, nonce), token.mac));
  }
}

function mac(secret: KeyObject, parts: Omit<TokenParts, 'mac'>, nonce: string): Buffer {
  return createHmac('sha256', secret)
    .update(LABEL)
    .update(tokenHead(parts))
    .update(Buffer.from(nonce, 'base64url'))
    .digest();
}
