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
  /** Whether somebody else in the member's audience has that email. */
  readonly isTaken: boolean;
  readonly name: string | undefined;
  readonly disabled: boolean | undefined;
}

/** What a member is to be once it has followed its person: what is left out stays. */
export function followedDetails(
  member: FollowedDetails & { readonly nameFrom: NameSource },
  { email, isTaken, name = '', disabled }: SaidOfPerson,
): Partial<FollowedDetails> {
  const known = shortName(name);
  return {
    ...(email !== null && withEmail(member, email, isTaken)),
    ...(known !== '' && !isTyped(member.nameFrom) && { name: known }),
    standing: standingAfter(member.standing, disabled),
  };
}

function withEmail(
  member: FollowedDetails,
  email: string,
  isTaken: boolean,
): Pick<FollowedDetails, 'email' | 'emailConflict'> {
  return isTaken && email !== member.email
    ? { email: member.email, emailConflict: 'taken' }
    : { email, emailConflict: null };
}

/** Whoever is said to have changed is there. */
function standingAfter(before: IdentityStanding, disabled: boolean | undefined): IdentityStanding {
  if (disabled !== undefined) return disabled ? 'disabled' : 'ok';
  return before === 'missing' ? 'ok' : before;
}
