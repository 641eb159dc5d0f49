import fc from 'fast-check';
import { isOpenLink, joinLinkState } from '../../../lib/domain/joining/join-link-state.js';

const OPEN = { uses: 2, used: 1, expiresAt: 1_000, revokedAt: 0 };

describe('a join link', () => {
  it.each([
    [{}, 999, 'open'],
    [{}, 1_000, 'expired'],
    [{ used: 2 }, 0, 'used'],
    [{ used: 3 }, 0, 'used'],
    [{ revokedAt: 1 }, 0, 'revoked'],
    [{ revokedAt: 1, used: 2 }, 2_000, 'revoked'],
    [{ used: 2 }, 2_000, 'used'],
  ])('with %j at %d is %s', (given, now, state) => {
    expect(joinLinkState({ ...OPEN, ...given }, now)).toBe(state);
  });

  it('once it has ended never opens again', () => {
    const moments = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(moments, moments, moments, fc.nat({ max: 3 }), (expiresAt, now, later, used) => {
        const link = { uses: 2, used, expiresAt, revokedAt: 0 };
        fc.pre(!isOpenLink(link, now));
        expect(isOpenLink({ ...link, used: used + 1 }, now + later)).toBe(false);
        expect(isOpenLink({ ...link, revokedAt: now + 1 }, now)).toBe(false);
      }),
    );
  });
});
