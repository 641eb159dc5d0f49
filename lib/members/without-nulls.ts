import type { CreateMember } from './member-inputs.js';

/** The request without its nulls, which say the same as a field that is left out; a client's null would be the staff's. */
export function withoutNulls(given: CreateMember): CreateMember {
  const entries = Object.entries(given) as [string, unknown][];
  const said = Object.fromEntries(entries.filter(([, value]) => value !== null));
  return { ...(said as Partial<CreateMember>), email: given.email };
}
