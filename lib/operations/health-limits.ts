import type { DurationOption } from '../config/options.js';
import { duration } from '../config/settings.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import type { AcceptedHealthLimits } from '../domain/health/faults-of.js';

/** From when on the module counts as down. */
export interface HealthLimits {
  /** For how long an event may have been due; null for any time. @default 5 minutes */
  readonly maxLag?: DurationOption | null;
  /** How many events may be parked, at most 9,999; null for any number. @default 1,000 */
  readonly maxParked?: number | null;
  /** How long finding out may take. @default 3 seconds */
  readonly timeout?: DurationOption;
}

/** The limits in numbers. Throws `ClienteleConfigError` for what is none. */
export function acceptedLimits({
  maxLag = '5m',
  maxParked = 1_000,
  timeout = '3s',
}: HealthLimits): AcceptedHealthLimits & { readonly timeout: number } {
  if (maxParked !== null && !isCount(maxParked))
    throw new ClienteleConfigError(START_REFUSALS.noParkedLimit());
  return {
    maxLag: maxLag === null ? null : duration('maxLag', maxLag, 0),
    maxParked,
    timeout: duration('timeout', timeout, 1),
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 10_000;
}
