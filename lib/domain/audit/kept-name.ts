import type { ClienteleEvent } from '../events/clientele-events.js';

/** The most characters (code points) of a name that the audit trail keeps. */
const MOST = 320;

/**
 * What the data of an event calls its subject: by its name, an invitation or a person without a name by the address; null
 * where it tells neither.
 */
export function nameInData(data: ClienteleEvent['data']): string | null {
  const { name, email } = data as { readonly name?: string; readonly email?: string };
  return name || email || null;
}

/** A name as the audit trail keeps it, null for none. */
export function keptName(name: string | null): string | null {
  return name === null || name.length <= MOST ? name : [...name].slice(0, MOST).join('');
}
