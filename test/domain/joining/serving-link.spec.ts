import fc from 'fast-check';
import type { Acting } from '../../../lib/domain/access/acting.js';
import { isOpenLink } from '../../../lib/domain/joining/join-link-state.js';
import { isServing } from '../../../lib/domain/joining/serving-link.js';

const LINK = { clientId: 'acme', uses: 2, used: 0, expiresAt: 1_000, revokedAt: 0 };

function maker(kind: Acting['kind'], clients: readonly string[] | null): Acting {
  return {
    kind,
    memberId: 'maker',
    clientId: kind === 'staff' ? null : 'acme',
    role: kind === 'staff' ? 'staff' : 'admin',
    accessUntil: 0,
    clients: clients && new Set(clients),
    assignmentId: clients && 'list',
    giving: null,
    allows: () => true,
    mayAskFor: () => false,
  };
}

describe('a join link serves', () => {
  it.each([
    ['staff', maker('staff', null), true],
    ['staff who are assigned to its client', maker('staff', ['acme']), true],
    ['staff who are assigned elsewhere', maker('staff', ['other']), false],
    ['an admin of the client', maker('client', ['acme']), false],
    ['somebody who cannot be used any more', null, false],
  ])('one that was made by %s: %#', (_, made, serves) => {
    expect(isServing(LINK, made, 0)).toBe(serves);
  });

  it('never when it is not open', () => {
    const link = fc.record({
      clientId: fc.constant('acme'),
      uses: fc.nat(3),
      used: fc.nat(3),
      expiresAt: fc.nat(2_000),
      revokedAt: fc.nat(1),
    });
    fc.assert(
      fc.property(link, fc.nat(2_000), (given, now) => {
        expect(isServing(given, maker('staff', null), now)).toBe(isOpenLink(given, now));
      }),
    );
  });
});
