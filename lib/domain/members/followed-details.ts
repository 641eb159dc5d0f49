import type { EmailConflict } from './email-conflict.js';
import type { IdentityStanding } from './identity-standing.js';
import { type NameSource, isTyped } from './name-source.js';
import { shortName } from './names.js';

/** What of a member follows its person. */
export interface FollowedDetails {
  readonly email: string;
  readonly emailConflict: EmailConflict | null;
  readonly name: string;
  readonly standing: IdentityStanding;
}

/** What the host has said of the person. */
export interface SaidOfPerson {
  /** Normalized; null if it is as before. */
  readonly email: string | null;
  /** What stands in the way of that email in the member's audience; null if nothing does. */
  readonly conflict: EmailConflict | null;
  readonly name: string | undefined;
  readonly disabled: boolean | undefined;
}

/** What a member is to be once it has followed its person: what is left out stays. */
export function followedDetails(
  member: FollowedDetails & { readonly nameFrom: NameSource },
  { email, conflict, name = '', disabled }: SaidOfPerson,
): Partial<FollowedDetails> {
  const known = shortName(name);
  return {
    ...(email !== null && withEmail(member, email, conflict)),
    ...(known !== '' && !isTyped(member.nameFrom) && { name: known }),
    standing: standingAfter(member.standing, disabled),
  };
}

function withEmail(
  member: FollowedDetails,
  email: string,
  conflict: EmailConflict | null,
): Pick<FollowedDetails, 'email' | 'emailConflict'> {
  return conflict !== null && email !== member.email
    ? { email: member.email, emailConflict: conflict }
    : { email, emailConflict: null };
}

/** Whoever is said to have changed is there. */
function standingAfter(before: IdentityStanding, disabled: boolean | undefined): IdentityStanding {
  if (disabled !== undefined) return disabled ? 'disabled' : 'ok';
  return before === 'missing' ? 'ok' : before;
}
