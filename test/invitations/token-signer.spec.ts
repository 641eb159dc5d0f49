import { createSecretKey } from 'node:crypto';
import type { ClienteleSettings } from '../../lib/config/settings.js';
import { newId } from '../../lib/database/ids.js';
import { decodeToken, encodeToken } from '../../lib/domain/invitations/token-layout.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';

function setup() {
  const signer = signerOf('first');
  const nonces = [signer.nonce(), signer.nonce()];
  const invitation = { id: newId(), generation: 1, nonces };
  const token = decodeToken(signer.sign(invitation))!;
  return { signer, invitation, token };
}

/** A signer whose secrets differ by these words. */
function signerOf(...words: string[]): TokenSigner {
  const secrets = words.map((word) => createSecretKey(Buffer.from(word.padEnd(32, '.'))));
  return new TokenSigner({ invitations: { secrets } } as unknown as ClienteleSettings);
}

describe('the signer of tokens', () => {
  it('verifies what it signed, and signs the same each time', () => {
    const { signer, invitation, token } = setup();
    expect(signer.verify(token, invitation)).toBe(true);
    expect(signer.sign(invitation)).toBe(encodeToken(token));
  });

  it('makes each nonce anew, 32 bytes long', () => {
    const { signer } = setup();
    const nonces = Array.from({ length: 100 }, () => signer.nonce());
    expect(new Set(nonces).size).toBe(100);
    expect(nonces.every((nonce) => Buffer.from(nonce, 'base64url').length === 32)).toBe(true);
  });

  it('refuses a token for another invitation (C16)', () => {
    const { signer, invitation, token } = setup();
    expect(signer.verify(token, { ...invitation, id: newId() })).toBe(false);
    expect(signer.verify({ ...token, id: newId() }, invitation)).toBe(false);
  });

  it('refuses a token of another generation than it was signed for (C16)', () => {
    const { signer, invitation, token } = setup();
    for (const generation of [0, 2, 2 ** 32 - 1])
      expect(signer.verify({ ...token, generation }, invitation)).toBe(false);
  });

  it('signs id and generation, so that even a nonce used twice opens one link only (C16)', () => {
    const { signer, invitation } = setup();
    const nonces = Array<string>(2).fill(invitation.nonces[0]!);
    const token = decodeToken(signer.sign({ ...invitation, nonces }))!;
    const id = newId();
    expect(signer.verify({ ...token, id }, { ...invitation, id, nonces })).toBe(false);
    expect(signer.verify({ ...token, generation: 0 }, { ...invitation, nonces })).toBe(false);
    expect(signer.verify(token, { ...invitation, nonces })).toBe(true);
  });

  it('needs the nonce as much as the secret', () => {
    const { signer, invitation, token } = setup();
    expect(signer.verify(token, { ...invitation, nonces: [signer.nonce(), signer.nonce()] })).toBe(
      false,
    );
    expect(signerOf('second').verify(token, invitation)).toBe(false);
  });

  it('verifies by every secret that is listed, and signs with the first', () => {
    const { invitation, token } = setup();
    const rotated = signerOf('second', 'first');
    expect(rotated.verify(token, invitation)).toBe(true);
    const fresh = decodeToken(rotated.sign(invitation))!;
    expect(signerOf('second').verify(fresh, invitation)).toBe(true);
    expect(signerOf('first').verify(fresh, invitation)).toBe(false);
  });

  it('refuses to sign a generation that has no nonce', () => {
    const { signer, invitation } = setup();
    expect(() => signer.sign({ ...invitation, generation: 2 })).toThrow('no nonce');
  });
});
