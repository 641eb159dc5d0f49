import { nextLetterAt } from '../../../lib/domain/invitations/next-letter-at.js';

const NOW = Date.UTC(2026, 0, 15);
const DAY = 86_400_000;

/** When so many letters, all sent at once, go out: in days from now. */
function days(count: number): number[] {
  const letters: number[] = [];
  for (let index = 0; index < count; index += 1) letters.unshift(nextLetterAt(letters, 5, NOW));
  return letters.reverse().map((at) => (at - NOW) / DAY);
}

describe('the next letter to an address', () => {
  it('goes out at once, five times a day', () => {
    expect(days(12)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
  });

  it('goes out as often as it may', () => {
    expect([nextLetterAt([NOW], 1, NOW), nextLetterAt([NOW], 2, NOW)]).toEqual([NOW + DAY, NOW]);
  });

  it('goes out as soon as the fifth last is a day old, in whatever order they are told', () => {
    const letters = [NOW - 2, NOW - DAY + 1, NOW - 3 * DAY, NOW - 1, NOW - 4, NOW - 3];
    expect(nextLetterAt(letters, 5, NOW)).toBe(NOW + 1);
    expect(nextLetterAt(letters, 5, NOW + 1)).toBe(NOW + 1);
    expect(nextLetterAt(letters, 5, NOW + 2)).toBe(NOW + 2);
  });
});
