import type { ValueTransformer } from 'typeorm';
import { readJson } from './read-json.js';
import { readNumber } from './read-number.js';

/** Hosts set their drivers to give numbers as text or as BigInts: entities hold numbers all the same. */
export const NUMBER_VALUES: ValueTransformer = { from: readNumber, to: asItIs };

/** Hosts set their drivers to give JSON as text: entities hold what it says all the same. */
export const JSON_VALUES: ValueTransformer = { from: jsonValue, to: asItIs };

function asItIs(value: unknown): unknown {
  return value;
}

/** Text that is not JSON is one that the driver has taken out of it already. */
function jsonValue(value: unknown): unknown {
  try {
    return readJson(value);
  } catch {
    return value;
  }
}
