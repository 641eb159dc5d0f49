import type { ClienteleEventType } from './clientele-events.js';

/** The events by which an invitation's present link goes out. */
export type InvitationLetterType = 'invitation.sent' | 'invitation.resent' | 'invitation.reminded';

/** All of them. */
export const INVITATION_LETTERS = [
  'invitation.sent',
  'invitation.resent',
  'invitation.reminded',
] as const satisfies readonly InvitationLetterType[];

/** Whether an event of this type asks for a letter of an invitation. */
export function isInvitationLetter(type: ClienteleEventType): type is InvitationLetterType {
  return (INVITATION_LETTERS as readonly string[]).includes(type);
}
