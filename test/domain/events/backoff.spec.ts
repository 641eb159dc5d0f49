import { pauseAfter } from '../../../lib/domain/events/backoff.js';

describe('the pause after a failed delivery', () => {
  const backoff = { attempts: 6, retryAfter: 1000, retryAtMost: 5000 };

  it('doubles up to the longest, and there is none after the last attempt', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempt) => pauseAfter(attempt, backoff));
    expect(pauses).toEqual([1000, 2000, 4000, 5000, 5000, null, null]);
  });

  it('stays finite however many attempts there are', () => {
    const many = { attempts: 10_000, retryAfter: 1, retryAtMost: 60_000 };
    expect(pauseAfter(9_999, many)).toBe(60_000);
  });
});
