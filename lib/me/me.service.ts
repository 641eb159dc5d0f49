import { Inject, Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.js';
import type { MemberActor, ViewedBy } from '../callers/member-actor.js';
import { type MembershipChoice, choiceOf, namedMembership } from '../callers/membership-choice.js';
import { type MembershipRow, ofCaller } from '../callers/membership-row.js';
import { isoTime } from '../database/iso-time.js';
import { hasEnded, mayEnter } from '../domain/members/usable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ActivityRecorder } from '../routes/activity-recorder.js';
import type { Caller } from '../routes/kept-caller.js';
import { CallingPerson } from './calling-person.js';

/** How far a person gets: `choose` means it has several memberships and named none, `ended` that its access is over. */
export type AccessState = 'ok' | 'no_scope' | 'choose' | 'ended' | 'none';

/** A person, as it is told of itself. */
export interface MeIdentity {
  /** Null in a view of a member whose person is not known yet. */
  readonly id: string | null;
  readonly email: string;
  readonly name: string;
}

/** Who looks as somebody else. */
export interface MeViewer {
  readonly viewId: string;
  /** The membership of the one who looks. */
  readonly memberId: string;
  readonly email: string;
  readonly name: string;
  /** When the view ends by itself. */
  readonly expiresAt: string;
}

/** Who is logged in, or in a view who is looked at, and what is open to that person. */
export interface MeView {
  readonly identity: MeIdentity;
  /** The memberships that are open now; X-Membership-Id takes the id of one. */
  readonly memberships: readonly MembershipChoice[];
  /** The membership this request acts as. */
  readonly membership: MembershipChoice | null;
  readonly access: { readonly state: AccessState; readonly message: string };
  /** The permissions of that membership, for the asked project if one was asked about. */
  readonly permissions: readonly string[];
  /** Who looks, in a view; left out on any other request. */
  readonly viewedBy?: MeViewer;
}

const MESSAGES: Readonly<Record<AccessState, string>> = {
  ok: 'You have access.',
  no_scope: 'You have no access to any project or group yet. Ask the agency to give you one.',
  choose: 'You have several memberships. Choose one.',
  ended: 'Your access has ended. Ask the agency to extend it.',
  none: 'You have no access here. Ask for an invitation.',
};

/** Tells a person about itself. */
@Injectable()
export class MeService {
  /** @internal */
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly people: CallingPerson,
    private readonly access: AccessService,
    private readonly activity: ActivityRecorder,
  ) {}

  /**
   * The caller's view, which counts as a visit of the membership it acts as. Of a caller who looks as somebody else, what
   * that one is told, of this one membership, and who looks; that is no visit. Throws `MEMBERSHIP_UNKNOWN` when it names a
   * membership it does not have, `ACCESS_ENDED` for one that is over.
   */
  async get(
    { identityId, domain, membershipId, actor }: Caller,
    projectId: string | null,
  ): Promise<MeView> {
    if (actor?.viewedBy) return this.seen(actor, actor.viewedBy, projectId);
    const person =
      identityId === null ? null : await this.people.find({ identityId, domain }, { projectId });
    if (!person) throw new ClienteleError('UNAUTHENTICATED');
    const now = this.clock.now();
    const rows = person.memberships.filter((row) => mayEnter(row, now));
    const chosen =
      membershipId === null ? single(rows) : namedMembership(person.memberships, membershipId, now);
    if (chosen) {
      this.activity.touch(chosen);
      // Questions about it need no further query.
      this.access.remember(chosen, chosen, projectId);
    }
    const isOver = person.memberships.some((row) => hasEnded(row, now));
    const state = stateOf(rows, chosen, isOver);
    const { id, email, name } = person.identity;
    return {
      identity: { id, email, name },
      memberships: rows.map(choiceOf),
      membership: chosen ? choiceOf(chosen) : null,
      access: { state, message: MESSAGES[state] },
      permissions: chosen ? await this.access.permissionsOf(chosen, { project: projectId }) : [],
    };
  }

  /** What somebody sees who looks as the actor, by what its guard has read. */
  private async seen(
    actor: MemberActor,
    { viewId, memberId, email, name, expiresAt }: ViewedBy,
    projectId: string | null,
  ): Promise<MeView> {
    const row = this.access.remembered(actor);
    if (!row) throw new ClienteleError('VIEW_ENDED');
    const state = stateOf([row], row, false);
    return {
      identity: { id: row.identityId, email: row.email, name: row.name },
      memberships: [choiceOf(row)],
      membership: choiceOf(row),
      access: { state, message: MESSAGES[state] },
      permissions: await this.access.permissionsOf(actor, { project: projectId }),
      viewedBy: { viewId, memberId, email, name, expiresAt: isoTime(expiresAt) },
    };
  }
}

function single(rows: readonly MembershipRow[]): MembershipRow | undefined {
  const [first, ...others] = rows;
  return first && others.length === 0 ? ofCaller(first) : undefined;
}

function stateOf(
  rows: readonly MembershipRow[],
  chosen: MembershipRow | undefined,
  isOver: boolean,
): AccessState {
  if (!chosen && rows.length === 0) return isOver ? 'ended' : 'none';
  if (!chosen) return 'choose';
  const seesNothing =
    chosen.kind === 'client' && chosen.projectCount === 0 && chosen.groupCount === 0;
  return seesNothing ? 'no_scope' : 'ok';
}
