import fc from 'fast-check';
import type { Acting } from '../../../lib/domain/access/acting.js';
import { voidReason, type VoidFacts } from '../../../lib/domain/invitations/void-reason.js';

const STAFF: Acting = {
  kind: 'staff',
  memberId: 'boss',
  clientId: null,
  role: 'admin',
  accessUntil: 0,
  clients: null,
  assignmentId: null,
  giving: null,
  allows: () => true,
  mayAskFor: () => false,
};

const FACTS: VoidFacts = {
  given: { kind: 'client', clientId: 'acme', role: 'member', mode: 'default', accessUntil: 0 },
  isDomainRefused: false,
  isLinkOver: false,
  inviter: STAFF,
  isMore: false,
};

const ENDED = { ...FACTS.given, accessUntil: 500 };

describe('what makes an invitation void', () => {
  it.each([
    ['nothing', {}, null],
    ['an end that has come', { given: ENDED }, 'ended'],
    ['a domain that is not allowed', { isDomainRefused: true }, 'domain'],
    ['a sender that cannot be used', { inviter: null }, 'inviter'],
    ['a join link that is over', { isLinkOver: true }, 'link'],
    ['a sender that cannot be used, by whose link', { inviter: null, isLinkOver: true }, 'inviter'],
    ['more than the sender holds', { isMore: true }, 'grant'],
  ] as const)('with %s it is %j', (_, facts, reason) => {
    expect(voidReason({ ...FACTS, ...facts }, 1_000)).toBe(reason);
  });

  it('says first what sending it again does not mend', () => {
    const facts = fc.record({
      given: fc.constantFrom(FACTS.given, ENDED),
      isDomainRefused: fc.boolean(),
      isLinkOver: fc.boolean(),
      inviter: fc.constantFrom(STAFF, null),
      isMore: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const reason = voidReason(given, 1_000);
        const first = given.given === ENDED ? 'ended' : given.isDomainRefused ? 'domain' : null;
        const byLink = given.isLinkOver ? 'link' : given.isMore ? 'grant' : null;
        expect(reason).toBe(first ?? (given.inviter ? byLink : 'inviter'));
      }),
    );
  });
});
