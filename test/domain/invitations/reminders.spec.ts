import { type PastLetter, reminders } from '../../../lib/domain/invitations/reminders.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 15);
const PACE = { now: NOW, remindAfter: DAY, mostOfDay: 5 };

const letter = (given: Partial<PastLetter> = {}): PastLetter => ({
  ...{ portalId: 'p', audience: 'a', kind: 'invitation', sentAt: NOW - 1, leavesAt: NOW - 1 },
  ...given,
});

const one = { portalId: 'p', audience: 'a' };

describe('reminders', () => {
  it('go out at once, though the invitation went out a moment ago', () => {
    expect(reminders([one], [letter()], PACE)).toEqual([{ invitation: one, leavesAt: NOW }]);
  });

  it('wait for the one before, of the same audience only', () => {
    const before = letter({ kind: 'reminder' });
    const other = { portalId: 'p', audience: 'b' };
    expect(reminders([one, other], [before], PACE)).toEqual([{ invitation: other, leavesAt: NOW }]);
    const old = letter({ kind: 'reminder', sentAt: NOW - DAY, leavesAt: NOW - DAY });
    expect(reminders([one], [old], PACE)).toHaveLength(1);
  });

  it('go out later when the portal has written as often as it may, to this address', () => {
    const five = [1, 2, 3, 4, 5].map((at) => letter({ audience: `${at}`, leavesAt: NOW - at }));
    expect(reminders([one], five, PACE)).toEqual([{ invitation: one, leavesAt: NOW - 5 + DAY }]);
    const elsewhere = five.map((each) => ({ ...each, portalId: 'q' }));
    expect(reminders([one], elsewhere, PACE)).toEqual([{ invitation: one, leavesAt: NOW }]);
  });

  it('count each other', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({ portalId: 'p', audience: `${at}` }));
    const days = reminders(many, [], PACE).map(({ leavesAt }) => (leavesAt - NOW) / DAY);
    expect(days).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });
});
