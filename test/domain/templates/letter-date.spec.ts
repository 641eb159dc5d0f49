import { letterDate } from '../../../lib/domain/templates/letter-date.js';

const MOMENT = '2026-01-22T12:00:00.000Z';

describe('a moment in a letter', () => {
  it.each([
    ['en', 'UTC', '22 January 2026 at 12:00 UTC'],
    ['en', 'Europe/Berlin', '22 January 2026 at 13:00 CET (Europe/Berlin)'],
    ['de', 'Europe/Berlin', '22. Januar 2026 um 13:00 MEZ (Europe/Berlin)'],
    ['de', 'UTC', '22. Januar 2026 um 12:00 UTC'],
    ['en-US', 'America/New_York', 'January 22, 2026 at 07:00 AM EST (America/New_York)'],
  ])('is shown in %s in the zone %s, which is named', (locale, timeZone, shown) => {
    expect(letterDate(MOMENT, { locale, timeZone })?.replaceAll('\u202f', ' ')).toBe(shown);
  });

  it('may be a day alone, which begins and ends in the zone', () => {
    const night = '2026-01-22T23:30:00.000Z';
    const inBerlin = { locale: 'de', timeZone: 'Europe/Berlin' };
    expect(letterDate(night, inBerlin, 'long')).toBe('23. Januar 2026');
    expect(letterDate(night, { ...inBerlin, timeZone: 'UTC' }, 'short')).toBe('22.01.26');
  });

  it('is none for text that is no moment', () => {
    expect(letterDate('soon', { locale: 'en', timeZone: 'UTC' })).toBeNull();
  });
});
