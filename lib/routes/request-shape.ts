import { invalidFields } from '../errors/invalid-fields.js';
import { unknownPermissions } from '../errors/unknown-permissions.js';
import { FieldFaults } from './field-faults.js';

/** More than any of the module's bodies has. */
const LEVELS_MOST = 20;

/** The one field whose keys are data: switches by permission key. */
const SWITCHES = 'permissions';

/** What an unknown field is answered with. */
export const UNKNOWN_FIELD = 'is not a field of this call';

interface Place {
  readonly value: object;
  readonly path: string;
  /** The field that holds it; null at the top. */
  readonly name: string | null;
  readonly level: number;
}

/**
 * Throws unless a body or query can be read: `VALIDATION_FAILED` when it nests too deep or has a field that is named
 * like what every object inherits, such as `constructor`; `UNKNOWN_PERMISSION` for such a name among permission keys.
 * Looks at everything once at most, and not recursively: the sender decides how much there is and how deep it goes.
 */
export function assertShape(given: unknown, place: string): void {
  const faults = new FieldFaults();
  const keys: string[] = [];
  const places: Place[] = isObject(given) ? [{ value: given, path: '', name: null, level: 0 }] : [];
  for (let at = places.pop(); at; at = places.pop()) {
    if (at.level === LEVELS_MOST)
      throw invalidFields({ [place]: `must nest at most ${LEVELS_MOST} levels deep` });
    for (const [name, value] of membersOf(at.value)) {
      const isInherited = typeof name === 'string' && name in Object.prototype;
      if (isInherited && at.name === SWITCHES) keys.push(name);
      else if (isInherited) faults.add(`${at.path}${name}`, UNKNOWN_FIELD);
      else if (isObject(value)) {
        const path = `${at.path}${name}.`;
        places.push({ value, path, name: String(name), level: at.level + 1 });
      }
    }
  }
  faults.assertNone();
  if (keys.length > 0) throw unknownPermissions(keys);
}

function membersOf(value: object): Iterable<[string | number, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
