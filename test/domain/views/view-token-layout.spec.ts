import fc from 'fast-check';
import { newId } from '../../../lib/database/ids.js';
import { encodeToken } from '../../../lib/domain/invitations/token-layout.js';
import { decodeViewToken, encodeViewToken } from '../../../lib/domain/views/view-token-layout.js';

const macs = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the token of a view', () => {
  it('gives back what it was made from', () => {
    fc.assert(
      fc.property(macs, (mac) => {
        const id = newId();
        const parts = decodeViewToken(encodeViewToken({ id, mac }));
        expect(parts?.id).toBe(id);
        expect([...(parts?.mac ?? [])]).toEqual([...mac]);
      }),
    );
  });

  it('has one spelling', () => {
    fc.assert(
      fc.property(macs, fc.string({ maxLength: 2 }), (mac, more) => {
        const token = encodeViewToken({ id: newId(), mac });
        fc.pre(more !== '');
        expect(decodeViewToken(`${token}${more}`)).toBeNull();
        expect(decodeViewToken(`${more}${token}`)).toBeNull();
        expect(decodeViewToken(token.slice(1))).toBeNull();
        expect(decodeViewToken(`${token}, ${token}`)).toBeNull();
      }),
    );
  });

  it('is none of an invitation', () => {
    const mac = new Uint8Array(32);
    expect(decodeViewToken(encodeToken({ id: newId(), generation: 0, mac }))).toBeNull();
  });

  it.each(['', ' ', 'null', '=', 'x'.repeat(64_000)])('is not %j', (text) => {
    expect(decodeViewToken(text)).toBeNull();
  });
});
