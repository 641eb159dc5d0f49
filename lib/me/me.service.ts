import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessService } from '../access/access.service.js';
import type { MemberActor, ViewedBy } from '../callers/member-actor.js';
import { type MembershipChoice, choiceOf } from '../callers/membership-choice.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { type Along, MembershipQuery } from '../callers/membership.query.js';
import { type Person, PersonQuery } from '../callers/person.query.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isoTime } from '../database/iso-time.js';
import { joinedManager } from '../database/own-manager.js';
import { mayEnter } from '../domain/access/may-enter.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { readsOwnTable } from '../identity/embedded-identity-store.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { ActivityRecorder } from '../routes/activity-recorder.js';
import type { Caller } from '../routes/kept-caller.js';

/** How far a person gets: `choose` means it has several memberships and named none. */
export type AccessState = 'ok' | 'no_scope' | 'choose' | 'none';

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
  /** The active memberships; X-Membership-Id takes the id of one. */
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
  none: 'You have no access here. Ask for an invitation.',
};

/** Tells a person about itself. */
@Injectable()
export class MeService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly people: PersonQuery,
    private readonly memberships: MembershipQuery,
    private readonly access: AccessService,
    private readonly activity: ActivityRecorder,
  ) {}

  /**
   * The caller's view, which counts as a visit of the membership it acts as. Of a caller who looks as somebody else, what
   * that one is told, of this one membership, and who looks; that is no visit. Throws `MEMBERSHIP_UNKNOWN` when it names a
   * membership it does not have.
   */
  async get(
    { identityId, domain, membershipId, actor }: Caller,
    projectId: string | null,
  ): Promise<MeView> {
    if (actor?.viewedBy) return this.seen(actor, actor.viewedBy, projectId);
    const person =
      identityId === null ? null : await this.personOf({ identityId, domain }, { projectId });
    if (!person) throw new ClienteleError('UNAUTHENTICATED');
    const rows = person.memberships.filter(mayEnter);
    const chosen =
      membershipId === null ? single(rows) : rows.find(({ memberId }) => memberId === membershipId);
    if (membershipId !== null && !chosen) throw new ClienteleError('MEMBERSHIP_UNKNOWN');
    if (chosen) {
      this.activity.touch(chosen);
      // Questions about it need no further query.
      this.access.remember(chosen, chosen, projectId);
    }
    const state = stateOf(rows, chosen);
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
    const state = stateOf([row], row);
    return {
      identity: { id: row.identityId, email: row.email, name: row.name },
      memberships: [choiceOf(row)],
      membership: choiceOf(row),
      access: { state, message: MESSAGES[state] },
      permissions: await this.access.permissionsOf(actor, { project: projectId }),
      viewedBy: { viewId, memberId, email, name, expiresAt: isoTime(expiresAt) },
    };
  }

  /** People of the module's own table come by one statement; a host's store is asked for its own. */
  private async personOf(
    caller: { readonly identityId: string; readonly domain: string | null },
    along: Along,
  ): Promise<Person | null> {
    if (readsOwnTable(this.identities)) return this.people.find(caller, along);
    const joined = joinedManager(this.dataSource);
    const identity = await this.identities.findById(caller.identityId, joined);
    if (!identity) return null;
    const own = { ...caller, identityId: identity.id };
    return { identity, memberships: await this.memberships.ofIdentity(own, along) };
  }
}

function single(rows: readonly MembershipRow[]): MembershipRow | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

function stateOf(rows: readonly MembershipRow[], chosen: MembershipRow | undefined): AccessState {
  if (!chosen) return rows.length > 0 ? 'choose' : 'none';
  const seesNothing =
    chosen.kind === 'client' && chosen.projectCount === 0 && chosen.groupCount === 0;
  return seesNothing ? 'no_scope' : 'ok';
}
