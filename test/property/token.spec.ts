import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import type { ClienteleSettings } from '../../lib/config/settings.js';
import { decodeToken } from '../../lib/domain/invitations/token-layout.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';

const RUNS = { numRuns: 1_000 };
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const secrets = [createSecretKey(Buffer.alloc(32, 1))];
const signer = new TokenSigner({ invitations: { secrets } } as unknown as ClienteleSettings);

const invitations = fc
  .record({ id: fc.uuid({ version: 7 }), generation: fc.nat({ max: 5 }) })
  .map((given) => ({ ...given, nonces: Array.from({ length: 6 }, () => signer.nonce()) }));

/** Whether the module would take this for the invitation's token. */
function opens(token: unknown, invitation: Parameters<TokenSigner['verify']>[1]): boolean {
  const parts = decodeToken(token);
  return parts !== null && signer.verify(parts, invitation);
}

describe('tokens', () => {
  it('open their invitation', () => {
    fc.assert(
      fc.property(invitations, (invitation) => {
        expect(opens(signer.sign(invitation), invitation)).toBe(true);
      }),
      RUNS,
    );
  });

  it('open nothing with any single bit changed (C16)', () => {
    fc.assert(
      fc.property(invitations, (invitation) => {
        const bytes = Buffer.from(signer.sign(invitation), 'base64url');
        for (let bit = 0; bit < bytes.length * 8; bit += 1) {
          const flipped = Buffer.from(bytes);
          flipped[bit >> 3]! ^= 1 << (bit & 7);
          expect(opens(flipped.toString('base64url'), invitation)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('open nothing with any single character changed (C16)', () => {
    fc.assert(
      fc.property(invitations, (invitation) => {
        const token = signer.sign(invitation);
        for (const index of Array(token.length).keys()) {
          for (const character of ALPHABET) {
            if (character === token[index]) continue;
            const changed = token.slice(0, index) + character + token.slice(index + 1);
            expect(opens(changed, invitation)).toBe(false);
          }
        }
      }),
      { numRuns: 3 },
    );
  });

  it('have one spelling only (C16)', () => {
    const additions = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('=', '==', ' ', '\n'));
    fc.assert(
      fc.property(invitations, additions, fc.nat(), (invitation, addition, where) => {
        const token = signer.sign(invitation);
        const at = where % (token.length + 1);
        expect(opens(token.slice(0, at) + addition + token.slice(at), invitation)).toBe(false);
        expect(opens(token.slice(0, at), invitation)).toBe(at === token.length);
      }),
      RUNS,
    );
  });

  it('open no invitation but their own', () => {
    fc.assert(
      fc.property(invitations, invitations, (one, other) => {
        fc.pre(one.id !== other.id);
        expect(opens(signer.sign(one), other)).toBe(false);
        expect(opens(signer.sign(one), { ...other, id: one.id })).toBe(false);
      }),
      RUNS,
    );
  });

  it('are not found in values of any kind (C16)', () => {
    fc.assert(
      fc.property(invitations, fc.anything(), (invitation, value) => {
        expect(opens(value, invitation)).toBe(false);
      }),
      RUNS,
    );
  });
});
