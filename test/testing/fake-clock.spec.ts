import { FakeClock } from '../../lib/testing/index.js';

describe('a fake clock', () => {
  afterEach(() => jest.useRealTimers());

  it('shows the time of the machine, also that of fake timers, until it is set', () => {
    jest.useFakeTimers({ now: 1_000 });
    const clock = new FakeClock();
    expect(clock.now()).toBe(1_000);
    jest.advanceTimersByTime(500);
    expect(clock.now()).toBe(1_500);
    clock.advance('1s');
    jest.advanceTimersByTime(500);
    expect(clock.now()).toBe(2_500);
  });

  it.each([
    ['2026-12-31T18:00:00Z', Date.UTC(2026, 11, 31, 18)],
    ['2026-12-31', Date.UTC(2027, 0, 1) - 1],
    [new Date(5), 5],
    [6, 6],
  ])('stands still at %s', (moment, time) => {
    expect(new FakeClock(moment).now()).toBe(time);
    expect(new FakeClock(1).set(moment).advance(2).now()).toBe(time + 2);
  });

  it('refuses what is no moment, and no length of time', () => {
    expect(() => new FakeClock('2026-02-30')).toThrow(/'2026-02-30' is no moment/);
    expect(() => new FakeClock(NaN)).toThrow(/no moment/);
    expect(() => new FakeClock().advance('8 fortnights' as '8d')).toThrow(/FakeClock\.advance/);
  });
});
