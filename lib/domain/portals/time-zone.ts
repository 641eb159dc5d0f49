/** The time zone of a portal that has chosen none. */
export const DEFAULT_TIME_ZONE = 'UTC';

/** Names of the IANA database have these shapes. Offsets, as in `+01:00`, are none: they know no summer. */
const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

/** No zone is further from UTC, and a day has at most 25 hours anywhere. */
const FURTHEST = 40 * 3_600_000;

const LONG_DAY = '10000-01-01'.length;

/** Whether this is a time zone by its IANA name, as in `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  return NAME.test(name) && formatIn(name) !== null;
}

/**
 * The last millisecond of a day, as in `2026-12-31`, in a time zone. It looks for the moment from which on every clock there
 * shows a later day, so that days without a midnight and days of 23 or 25 hours end where they do.
 */
export function endOfDay(day: string, zone: string): number {
  const format = formatIn(zone);
  if (!format) throw new RangeError(`No time zone is named "${zone}".`);
  const middle = Date.parse(day);
  let [within, after] = [middle - FURTHEST, middle + FURTHEST];
  while (after - within > 1) {
    const moment = Math.floor((within + after) / 2);
    if (dayAt(moment, format) > longDay(day)) after = moment;
    else within = moment;
  }
  return within;
}

/** Days compare as texts, also those of years with five digits, which come after the last that can be asked for. */
function longDay(day: string): string {
  return day.padStart(LONG_DAY, '0');
}

function dayAt(moment: number, format: Intl.DateTimeFormat): string {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const year = parts.get('year')?.padStart(4, '0');
  return longDay([year, parts.get('month'), parts.get('day')].join('-'));
}

function formatIn(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    return null;
  }
}
