import { createSecretKey } from 'node:crypto';
import type { ClienteleSettings } from '../../lib/config/settings.js';
import { newId } from '../../lib/database/ids.js';
import { decodeViewToken } from '../../lib/domain/views/view-token-layout.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import { ViewTokenSigner } from '../../lib/views/view-token-signer.js';

const OLD = createSecretKey(Buffer.from('an old secret of 32 bytes at the very least'));
const NEW = createSecretKey(Buffer.from('a new secret of 32 bytes at the very least!'));

function settings(...secrets: (typeof OLD)[]): ClienteleSettings {
  return { invitations: { secrets } } as unknown as ClienteleSettings;
}

function setup() {
  const signer = new ViewTokenSigner(settings(OLD));
  const view = { id: newId(), nonce: signer.nonce() };
  return { signer, view, parts: decodeViewToken(signer.sign(view))! };
}

describe('the token of a view', () => {
  it('is verified by its row and the secret', () => {
    const { signer, view, parts } = setup();
    expect(signer.verify(parts, view)).toBe(true);
  });

  it('takes both: neither the row alone nor the secret alone is enough', () => {
    const { signer, view, parts } = setup();
    expect(new ViewTokenSigner(settings(NEW)).verify(parts, view)).toBe(false);
    expect(signer.verify(parts, { ...view, nonce: signer.nonce() })).toBe(false);
  });

  it('is for one view', () => {
    const { signer, view, parts } = setup();
    expect(signer.verify(parts, { ...view, id: newId() })).toBe(false);
  });

  it('outlives a rotation as long as its secret is listed', () => {
    const { view, parts } = setup();
    expect(new ViewTokenSigner(settings(NEW, OLD)).verify(parts, view)).toBe(true);
  });

  it('has another label than the token of an invitation', () => {
    const { view, parts } = setup();
    const letter = { id: view.id, generation: 0, nonces: [view.nonce] };
    const invitations = new TokenSigner(settings(OLD));
    expect(invitations.verify({ ...parts, generation: 0 }, letter)).toBe(false);
  });

  it('is not made without a secret', () => {
    expect(() => new ViewTokenSigner(settings()).sign(setup().view)).toThrow(/no secret/);
  });
});
