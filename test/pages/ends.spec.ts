import fc from 'fast-check';
import { endOfDay } from '../../lib/domain/portals/time-zone.js';
import { dayOf, isEndOfDay, pickedEnd, today } from '../../lib/pages/web/src/ends.js';

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu'];

describe('an end of access in the pages', () => {
  it('is the day that the module takes it for, in every zone', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        const end = new Date(endOfDay(day, zone)).toISOString();
        expect(dayOf(end, zone)).toBe(day);
        expect(isEndOfDay(end, zone)).toBe(true);
        expect(isEndOfDay(Date.parse(end) - 1000, zone)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is none where nothing was picked', () => {
    expect(pickedEnd('', ['2026-12-31T12:00:00Z'], 'UTC')).toBeNull();
    expect(dayOf(null, 'UTC')).toBe('');
  });

  it('stays the moment it was where its day is picked again, and is the day else', () => {
    const known = ['2026-12-31T23:30:00.000Z'];
    expect(pickedEnd('2026-12-31', [null, ...known], 'UTC')).toBe(known[0]);
    expect(pickedEnd('2027-01-01', known, 'Europe/Berlin')).toBe(known[0]);
    expect(pickedEnd('2026-12-31', known, 'Europe/Berlin')).toBe('2026-12-31');
  });

  it('that is said as a day is that day everywhere', () => {
    for (const zone of ZONES) expect(dayOf('2026-12-31', zone)).toBe('2026-12-31');
    expect(today(new Date('2026-12-31T12:00:00'))).toBe('2026-12-31');
  });
});
