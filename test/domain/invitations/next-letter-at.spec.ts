import { nextLetterAt } from '../../../lib/domain/invitations/next-letter-at.js';

const NOW = Date.UTC(2026, 0, 15);
const DAY = 86_400_000;

describe('the next letter to an address', () => {
  it('goes out at once as long as there were fewer than may go out a day', () => {
    expect(nextLetterAt(null, NOW)).toBe(NOW);
  });

  it('goes out as soon as the oldest of the last ones is a day old', () => {
    expect(nextLetterAt(NOW, NOW)).toBe(NOW + DAY);
    expect(nextLetterAt(NOW - DAY + 1, NOW)).toBe(NOW + 1);
    expect(nextLetterAt(NOW - DAY, NOW)).toBe(NOW);
    expect(nextLetterAt(NOW - 3 * DAY, NOW)).toBe(NOW);
  });
});
