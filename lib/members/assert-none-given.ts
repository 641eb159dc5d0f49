import { invalidFields } from '../errors/invalid-fields.js';

/** What is answered for a field that only client users have. */
export const FOR_CLIENT_USERS_ONLY = 'is only accepted for a client user';

/** What is answered for a field that only staff of role `staff` have. */
export const FOR_STAFF_ONLY = 'is only accepted for a staff member whose role is staff';

/** Throws `VALIDATION_FAILED` with this fault for each of the fields that the request gives. */
export function assertNoneGiven<T extends object>(
  input: T,
  names: readonly (keyof T & string)[],
  fault: string,
): void {
  const given = names.filter((name) => input[name] !== undefined);
  if (given.length > 0) throw invalidFields(Object.fromEntries(given.map((name) => [name, fault])));
}
