import { endOfDay, isTimeZone } from '../../../lib/domain/portals/time-zone.js';

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1'])(
    'may be %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['', '+01:00', 'Mars/Olympus', 'Europe/', ' UTC', '__proto__'])('is not "%s"', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('the end of a day', () => {
  it.each([
    ['2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
    ['2026-12-31', 'Europe/Berlin', '2026-12-31T22:59:59.999Z'],
    ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T09:59:59.999Z'],
    ['2026-12-31', 'Etc/GMT+12', '2027-01-01T11:59:59.999Z'],
    // Days of 23 and of 25 hours.
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.999Z'],
    // The clocks went on at midnight: the next day has none.
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T02:59:59.999Z'],
    // The clocks went back at midnight: the day's last hour came twice.
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-18T02:59:59.999Z'],
    // The next day was left out.
    ['2011-12-29', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
    // Sheets say it for never.
    ['9999-12-31', 'UTC', '9999-12-31T23:59:59.999Z'],
    ['9999-12-31', 'America/New_York', '+010000-01-01T04:59:59.999Z'],
  ])('%s in %s is %s', (day, zone, end) => {
    expect(new Date(endOfDay(day, zone)).toISOString()).toBe(end);
  });
});
