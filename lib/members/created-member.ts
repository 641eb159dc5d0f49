import type { InvitationView } from '../invitations/invitation.view.js';
import type { MemberView } from './member.view.js';

/** What comes of creating a member. */
export interface CreatedMember {
  readonly member: MemberView;
  readonly invitation: InvitationView | null;
  /** `NO_SCOPE`: neither project nor group was chosen, so there is nothing to see yet. */
  readonly warnings: readonly 'NO_SCOPE'[];
}

/** What comes of sending a link to a member. */
export interface InvitedMember {
  readonly member: MemberView;
  readonly invitation: InvitationView;
}

/** The answer to a creation that left this member. */
export function createdMember(member: MemberView): CreatedMember {
  const { kind, projects, groups, invitation } = member;
  const hasScope = kind === 'staff' || projects.length > 0 || groups.length > 0;
  return { member, invitation, warnings: hasScope ? [] : ['NO_SCOPE'] };
}
