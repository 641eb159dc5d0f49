import { isSameThing } from '../../../lib/domain/requests/asked-thing.js';
import {
  type CountedRequest,
  DAILY_MOST,
  DAY,
  limitReached,
  OPEN_MOST,
} from '../../../lib/domain/requests/limit-reached.js';
import { closedBy, isOpenRequest } from '../../../lib/domain/requests/request-status.js';

const NOW = 10 * DAY;
const some = (count: number, request: CountedRequest): CountedRequest[] =>
  Array.from({ length: count }, () => request);

describe('the limits of requests', () => {
  it('let 20 be open at once, however old they are', () => {
    const old = { status: 'open', createdAt: 0 } as const;
    expect(limitReached(some(OPEN_MOST - 1, old), NOW)).toBeNull();
    expect(limitReached(some(OPEN_MOST, old), NOW)).toEqual({ limit: 'open' });
  });

  it('let 50 be made within a day, whatever became of them, and say how long it takes', () => {
    const closed = { status: 'withdrawn', createdAt: NOW - 1_000 } as const;
    const first = { status: 'declined', createdAt: NOW - DAY + 5_000 } as const;
    const all = [...some(DAILY_MOST - 1, closed), first];
    expect(limitReached(all.slice(1), NOW)).toBeNull();
    expect(limitReached(all, NOW)).toEqual({ limit: 'rate', retryAfter: 5_000 });
    expect(limitReached(all, NOW + 5_000)).toBeNull();
  });
});

describe('a request', () => {
  it('ends once, as what was done with it says', () => {
    expect(isOpenRequest('open')).toBe(true);
    const closed = (['approve', 'decline', 'withdraw'] as const).map(closedBy);
    expect(closed).toEqual(['approved', 'declined', 'withdrawn']);
    expect(closed.some(isOpenRequest)).toBe(false);
  });

  it('is about the same thing as another of its kind, key and project', () => {
    const thing = { kind: 'permission', key: 'tasks', projectId: null } as const;
    expect(isSameThing(thing, { ...thing })).toBe(true);
    expect(isSameThing(thing, { ...thing, projectId: 'p' })).toBe(false);
    expect(isSameThing(thing, { ...thing, key: 'reports' })).toBe(false);
    expect(isSameThing(thing, { kind: 'scope', key: null, projectId: null })).toBe(false);
  });
});
