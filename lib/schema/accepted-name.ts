import { givenNameFault, nameFault } from '../domain/members/names.js';
import { withoutUnseenEnds } from '../domain/text/visible-text.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** The name as it is kept, without what nobody sees at its ends; empty if it is not known yet. Throws `VALIDATION_FAILED` when it is too long. */
export function acceptedName(name: string): string {
  return accepted(name, nameFault);
}

/** The name of something that has to have one, as it is kept. Throws `VALIDATION_FAILED` when nobody can see any of it, or it is too long. */
export function givenName(name: string): string {
  return accepted(name, givenNameFault);
}

function accepted(name: string, faultOf: (name: string) => string | null): string {
  const trimmed = withoutUnseenEnds(name);
  const fault = faultOf(trimmed);
  if (fault !== null) throw invalidFields({ name: fault });
  return trimmed;
}
