import { isStorable } from '../domain/text/is-storable.js';
import { withoutUnseenEnds } from '../domain/text/visible-text.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** Most characters (code points) of a note. */
export const NOTE_MOST = 1_000;

/** A note as it is kept, null for one that says nothing. Throws `VALIDATION_FAILED`. */
export function acceptedNote(note: string | undefined): string | null {
  const text = withoutUnseenEnds(note ?? '');
  if (text === '') return null;
  if (isStorable(text) && Array.from(text).length <= NOTE_MOST) return text;
  throw invalidFields({ note: `must be text of at most ${NOTE_MOST} characters` });
}
