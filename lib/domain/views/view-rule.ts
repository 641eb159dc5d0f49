import { onceAccepted } from '../access/once-accepted.js';
import { ADMIN, type MemberKind, type MemberRole } from '../members/member-role.js';
import { mayEnter, type Usability } from '../members/usable.js';

/** How long a view lasts unless its maker says so, in minutes. */
export const USUAL_MINUTES = 15;

/** How long one lasts at most, in minutes. */
export const MOST_MINUTES = 60;

/** The most characters of a reason. */
export const REASON_MOST = 500;

/** What of a membership decides whether it may look as somebody else. */
export interface Viewer extends Usability {
  readonly kind: MemberKind;
  readonly role: MemberRole;
}

/** What of a membership decides whether somebody may look as it. */
export interface ViewTarget extends Usability {
  readonly kind: MemberKind;
}

/** A view as it is kept: who looks as whom, and until when. */
export interface KeptView {
  readonly portalId: string;
  readonly viewerId: string;
  readonly targetId: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** When somebody ended it; 0 for never. */
  readonly endedAt: number;
}

/** Both sides of a view as they stand now. */
export interface ViewSides {
  readonly viewer: Viewer;
  /** Null once it is gone. */
  readonly target: ViewTarget | null;
  /** Whether the portal lets staff look who are no admins. */
  readonly staffMayView: boolean;
  /** Whether the target's client is there for the viewer. */
  readonly isInSight: boolean;
}

/** Whether the role of a staff member lets it look as client users. */
export function mayViewByRole(role: MemberRole, staffMayView: boolean): boolean {
  return role === ADMIN || staffMayView;
}

/** Whether somebody may look as this member: as a client user that is in, or that would be once it accepts. */
export function mayBeViewed(target: ViewTarget, now: number): boolean {
  return target.kind === 'client' && mayEnter(onceAccepted(target), now);
}

/** Whether nobody has ended the view, and its time is not over. */
export function isRunning({ endedAt, expiresAt }: KeptView, now: number): boolean {
  return endedAt === 0 && now < expiresAt;
}

/** Whether a view shows anything at this moment: it runs, and neither side has lost what it takes. */
export function isLive(
  view: KeptView,
  { viewer, target, staffMayView, isInSight }: ViewSides,
  now: number,
): boolean {
  return (
    isRunning(view, now) &&
    viewer.kind === 'staff' &&
    mayEnter(viewer, now) &&
    mayViewByRole(viewer.role, staffMayView) &&
    isInSight &&
    target !== null &&
    target.portalId === view.portalId &&
    mayBeViewed(target, now)
  );
}
