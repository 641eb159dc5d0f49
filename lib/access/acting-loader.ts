import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Actor, assertNotViewed, viewerOf } from '../callers/actor.js';
import {
  clientsInSight,
  type MembershipRow,
  ofCaller,
  permissionRole,
} from '../callers/membership-row.js';
import type { MemberRef } from '../callers/member-ref.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { type AssignedClients, assignedClients } from '../callers/assigned-lists.js';
import { asOfNow, isJoined } from '../database/as-of-now.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Acting, Giving } from '../domain/access/acting.js';
import { allows } from '../domain/access/decision.js';
import { onceAccepted } from '../domain/access/once-accepted.js';
import { NO_END } from '../domain/members/access-end.js';
import { ADMIN } from '../domain/members/member-role.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { heldByActor } from '../domain/permissions/escalation.js';
import { wholeSet } from '../domain/permissions/permission-sets.js';
import { askingRefusal } from '../domain/requests/asking-refusal.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { readJson } from '../schema/read-json.js';
import { AccessService } from './access.service.js';
import { FactsFactory } from './facts-factory.js';

/** Members who may act, and the clients that are asked about. */
export interface ActingQuestion {
  readonly portalId: string;
  readonly memberIds: readonly string[];
  readonly clientIds: readonly string[];
}

/** Reads the actor again inside a change's transaction, so that what it has lost meanwhile counts: by one statement. */
@Injectable()
export class ActingLoader {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly memberships: MembershipQuery,
    private readonly facts: FactsFactory,
    private readonly access: AccessService,
  ) {
    this.catalogue = permissions;
  }

  /**
   * The actor of a change, as it stands now: every one comes by here. Throws `NO_MEMBERSHIP` when it cannot be used any more,
   * `VIEW_ONLY` when somebody only looks as it.
   */
  async load(actor: Actor, manager: EntityManager): Promise<Acting> {
    assertNotViewed(actor);
    if (actor.kind === 'host') return this.asAdmin();
    const acting = await this.member(actor, manager);
    if (!acting) throw new ClienteleError('NO_MEMBERSHIP');
    return acting;
  }

  /**
   * The actor for a call that changes nothing: as the guard of its request has read it, which was a moment ago, else as it
   * stands now. Throws `NO_MEMBERSHIP` when it cannot be used.
   */
  async reading(actor: Actor): Promise<Acting> {
    if (actor.kind === 'host') return this.asAdmin();
    const { memberId, portalId } = actor;
    const row =
      this.access.remembered(actor) ?? (await this.memberships.ofMember({ memberId, portalId }));
    const acting = row && this.actingOf(viewerOf(actor) ? onceAccepted(row) : ofCaller(row));
    if (!acting) throw new ClienteleError('NO_MEMBERSHIP');
    return acting;
  }

  /** The member if it is usable, null otherwise. It has begun what is asked about, so its person has been here. */
  async member(member: MemberRef, manager: EntityManager): Promise<Acting | null> {
    const row = await this.rowOf(member, manager);
    return row && this.actingOf(ofCaller(row), isJoined(manager));
  }

  /** The same of whom a row names, the host where it names no member. */
  async memberOrHost(
    { memberId, portalId }: { readonly memberId: string | null; readonly portalId: string },
    manager: EntityManager,
  ): Promise<Acting | null> {
    return memberId === null ? this.asAdmin() : this.member({ memberId, portalId }, manager);
  }

  /**
   * Those of these members that are usable, by their ids; whoever is assigned to clients has those of `clientIds` in sight
   * that it is assigned to. Takes two statements at most, however many they are.
   */
  async members(
    { portalId, memberIds, clientIds }: ActingQuestion,
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, Acting>> {
    const rows = await this.memberships.ofMembers({ portalId, memberIds }, manager);
    const assigned = rows.filter(({ assignmentId }) => assignmentId !== null);
    const lists = await assignedAmong(manager, portalId, {
      memberIds: assigned.map(({ memberId }) => memberId),
      clientIds,
    });
    const found = rows.flatMap((row): [string, Acting][] => {
      const list = row.assignmentId === null ? null : lists(row.memberId);
      const acting = this.actingOf(ofCaller({ ...row, assigned: list }));
      return acting ? [[row.memberId, acting]] : [];
    });
    return new Map(found);
  }

  /** The host itself: a staff admin without a row. */
  asAdmin(): Acting {
    return {
      kind: 'staff',
      memberId: null,
      clientId: null,
      role: ADMIN,
      accessUntil: NO_END,
      clients: null,
      assignmentId: null,
      allows: () => true,
      mayAskFor: () => false,
      giving: null,
    };
  }

  /** In a transaction that the host began the count of its projects may be older than the row. */
  private actingOf(row: MembershipRow, countsOld = false): Acting | null {
    const facts = this.facts.factsOf(row, 'unasked');
    if (!facts.active) return null;
    const { kind, memberId, clientId, role, accessUntil } = row;
    return {
      kind,
      memberId,
      clientId,
      role,
      accessUntil,
      clients: clientsInSight(row),
      assignmentId: row.assignmentId,
      allows: (key) => allows(facts, this.catalogue.indexOf(key)),
      mayAskFor: (key) => {
        const asking = this.facts.askingFactsOf(row, facts);
        return askingRefusal(asking, this.catalogue.indexOf(key)) === null;
      },
      giving: kind === 'staff' ? null : this.givingOf(row, countsOld),
    };
  }

  private rowOf(
    { memberId, portalId }: MemberRef,
    manager: EntityManager,
  ): Promise<MembershipRow | null> {
    return this.memberships.ofMember({ memberId, portalId }, { projectId: null }, manager);
  }

  private givingOf(row: MembershipRow, countsOld: boolean): Giving {
    return {
      memberId: row.memberId,
      // Without a project selected, gone ones counted in, it has no customization. Where they were not counted, it may.
      mayBeCustomized: countsOld || row.projectCount !== 0,
      defaultProfile: { id: row.defaultProfileId, stored: readJson(row.defaultSet) ?? {} },
      held: (customizations) =>
        heldByActor({
          catalogue: this.catalogue,
          role: permissionRole(row),
          set: this.facts.chosenSet(row, false),
          projectSets: customizations.map((stored) => wholeSet(this.catalogue, stored)),
        }),
    };
  }
}

/** Those of the clients that are on the lists of members. */
async function assignedAmong(
  manager: EntityManager,
  portalId: string,
  { memberIds, clientIds }: Omit<ActingQuestion, 'portalId'>,
): Promise<(memberId: string) => AssignedClients> {
  const where = { portalId, memberId: In([...memberIds]), clientId: In([...clientIds]) };
  const rows =
    memberIds.length > 0 && clientIds.length > 0
      ? await manager.getRepository(MemberClientEntity).find({ where, ...asOfNow(manager) })
      : [];
  return (id) =>
    assignedClients(rows.flatMap(({ memberId, clientId }) => (memberId === id ? clientId : [])));
}
