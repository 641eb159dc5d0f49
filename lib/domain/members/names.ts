import { storable } from '../text/is-storable.js';
import { withoutUnseenEnds } from '../text/visible-text.js';

/** Most characters (code points) of a name. */
const MOST = 200;

/** What is wrong with a trimmed name, or null if nothing is; one that is not known yet may be empty. */
export function nameFault(name: string): string | null {
  return Array.from(name).length > MOST ? `must have at most ${MOST} characters` : null;
}

/** What is wrong with the trimmed name of something that has to have one, or null if nothing is. */
export function givenNameFault(name: string): string | null {
  return name === '' ? 'must not be empty' : nameFault(name);
}

/** A name that others keep, the host or a mail server, cut to what the module can. */
export function shortName(name: string): string {
  const seen = withoutUnseenEnds(storable(name));
  return withoutUnseenEnds(Array.from(seen).slice(0, MOST).join(''));
}
