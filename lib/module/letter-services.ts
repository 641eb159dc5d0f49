import type { Type } from '@nestjs/common';
import { LetterOutcomes } from '../events/letter-outcomes.js';
import { UnheardLetters } from '../events/unheard-letters.js';
import { InvitationLetter } from '../invitations/invitation-letter.js';
import { LetterComposer } from '../invitations/templates/letter-composer.js';
import { InvitationLister } from '../joining/invitation-lister.js';
import { InvitationMails } from '../joining/invitation-mails.js';
import { InvitationReminder } from '../joining/invitation-reminder.js';
import { LetterChanges } from '../letters/letter-changes.js';
import { LetterRenderer } from '../letters/letter-renderer.js';
import { LetterRequests } from '../letters/letter-requests.js';
import { PermissionChanges } from '../letters/permission-changes.js';
import { LetterRecipients } from '../letters/letter-recipients.js';
import { InvitationVoids } from '../members/invitation-voids.js';

/** What letters and their fate are made of. */
export const letterServices: readonly Type[] = [
  InvitationLetter,
  InvitationLister,
  InvitationMails,
  InvitationReminder,
  InvitationVoids,
  LetterComposer,
  LetterOutcomes,
  LetterChanges,
  LetterRecipients,
  LetterRenderer,
  LetterRequests,
  PermissionChanges,
  UnheardLetters,
];
