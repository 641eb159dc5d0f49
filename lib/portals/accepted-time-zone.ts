import { DEFAULT_TIME_ZONE, isTimeZone } from '../domain/portals/time-zone.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** The time zone as it is kept. Throws `VALIDATION_FAILED` for text that names none. */
export function acceptedTimeZone(name = DEFAULT_TIME_ZONE): string {
  if (isTimeZone(name)) return name;
  throw invalidFields({ timeZone: 'must be a time zone by its IANA name, as in Europe/Berlin' });
}
