import type { LetterKind } from './letter-kind.js';
import { nextLetterAt } from './next-letter-at.js';

/** A letter that an address has had, or will have. */
export interface PastLetter {
  readonly portalId: string;
  readonly audience: string;
  readonly kind: LetterKind;
  readonly sentAt: number;
  /** When it went out, or will. */
  readonly leavesAt: number;
}

/** How often an address may be written to. */
export interface Pace {
  readonly now: number;
  /** Milliseconds between two reminders of one audience. */
  readonly remindAfter: number;
  /** Letters of a portal that go out within a day. */
  readonly mostOfDay: number;
}

/** A reminder that is due. */
export interface Reminder<Invitation> {
  readonly invitation: Invitation;
  readonly leavesAt: number;
}

/**
 * Those of an address's invitations that it may be reminded of now, and when each reminder goes out: no audience reminds again
 * too soon, and a portal's letters beyond those of a day go out later. `letters` are those of its last day at least.
 */
export function reminders<Invitation extends Pick<PastLetter, 'portalId' | 'audience'>>(
  invitations: readonly Invitation[],
  letters: readonly PastLetter[],
  { now, remindAfter, mostOfDay }: Pace,
): Reminder<Invitation>[] {
  const due: Reminder<Invitation>[] = [];
  for (const invitation of invitations) {
    const { portalId, audience } = invitation;
    const ofPortal = letters.filter((letter) => letter.portalId === portalId);
    const isEarly = ofPortal.some(
      (letter) =>
        letter.audience === audience &&
        letter.kind === 'reminder' &&
        letter.sentAt + remindAfter > now,
    );
    if (isEarly) continue;
    const moments = [
      ...ofPortal.map(({ leavesAt }) => leavesAt),
      ...due.flatMap((other) => (other.invitation.portalId === portalId ? other.leavesAt : [])),
    ];
    const oldest = moments.toSorted((one, other) => other - one)[mostOfDay - 1] ?? null;
    due.push({ invitation, leavesAt: nextLetterAt(oldest, now) });
  }
  return due;
}
