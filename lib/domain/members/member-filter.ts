import type { MemberKind, MemberRole } from './member-role.js';
import type { ShownStatus } from './shown-status.js';

/** Which members to list. */
export interface MemberFilter {
  readonly kind?: MemberKind | undefined;
  readonly clientId?: string | undefined;
  /** As it is shown: an active member whose access is over is `ended`, and no more `active`. */
  readonly status?: ShownStatus | undefined;
  readonly role?: MemberRole | undefined;
  /** Members this project is selected for, though the host may have deleted it. */
  readonly projectId?: string | undefined;
  /** Members this project is selected for, neither past its end nor gone for good. */
  readonly onProjectId?: string | undefined;
  /** Members this group is selected for. */
  readonly groupId?: string | undefined;
  /** Words, each in the name or the email, without regard to case, accents and order; every character stands for itself. */
  readonly q?: string | undefined;
  /** Active members, whose access is not over, who for this many days were neither seen, nor reviewed, nor let in. */
  readonly inactiveDays?: number | undefined;
}
