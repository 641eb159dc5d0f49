import {
  acceptedMoment,
  endMoment,
  isEnd,
  isLater,
  isPast,
} from '../../../lib/domain/members/access-end.js';

describe('an end of access', () => {
  it.each(['2026-12-31', '2026-12-31T18:00Z', '2026-12-31T18:00:00+01:00', '2028-02-29'])(
    'may be %s',
    (text) => {
      expect(isEnd(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2026-02-30',
    '2026-13-01',
    '2026-12-31T18:00:00',
    '2026-12-31T25:00:00Z',
    '31.12.2026',
    '1970-01-01',
    '2026-12-31 18:00Z',
  ])('is not "%s"', (text) => {
    expect(isEnd(text)).toBe(false);
  });

  it('has come from its moment on', () => {
    expect([9, 10, 11].map((now) => isPast(10, now))).toEqual([false, true, true]);
    expect(isPast(0, 10)).toBe(false);
  });

  it('is later than another one when it lets in for longer, and never is the latest', () => {
    expect([isLater(11, 10), isLater(10, 10), isLater(9, 10)]).toEqual([true, false, false]);
    expect([isLater(0, 10), isLater(10, 0), isLater(0, 0)]).toEqual([true, false, false]);
  });

  it('is a moment: a day ends in the zone, a time says where it is', () => {
    expect(endMoment('2026-12-31', 'Europe/Berlin')).toBe(Date.UTC(2026, 11, 31, 22, 59, 59, 999));
    expect(endMoment('2026-12-31T18:00:00+01:00', 'UTC')).toBe(Date.UTC(2026, 11, 31, 17));
    expect([acceptedMoment(null), acceptedMoment(undefined)]).toEqual([0, 0]);
  });
});
