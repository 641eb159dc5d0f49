import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { type MembershipRow, permissionRole } from '../callers/membership-row.js';
import { MembershipQuery } from '../callers/membership.query.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Acting } from '../domain/access/acting.js';
import { allows } from '../domain/access/decision.js';
import { mayEnter } from '../domain/access/may-enter.js';
import { ADMIN } from '../domain/members/member-role.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { heldByActor } from '../domain/permissions/escalation.js';
import { fullBits, type PermissionBits } from '../domain/permissions/permission-bits.js';
import { wholeSet } from '../domain/permissions/permission-sets.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { customizationsOf } from '../scopes/customizations.js';
import { FactsFactory } from './facts-factory.js';

/** Reads the actor again inside a change's transaction, so that what it has lost meanwhile counts. */
@Injectable()
export class ActingLoader {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly memberships: MembershipQuery,
    private readonly facts: FactsFactory,
  ) {
    this.catalogue = permissions;
  }

  /** The actor as it stands now. Throws `NO_MEMBERSHIP` when it is not active any more. */
  async load(actor: Actor, manager: EntityManager): Promise<Acting> {
    if (actor.kind === 'host') return this.asAdmin();
    const acting = await this.member(actor, manager);
    if (!acting) throw new ClienteleError('NO_MEMBERSHIP');
    return acting;
  }

  /** The member if it is active, null otherwise. */
  async member(
    { memberId, portalId }: { memberId: string; portalId: string },
    manager: EntityManager,
  ): Promise<Acting | null> {
    const row = await this.memberships.ofMember({ memberId, portalId }, {}, manager);
    if (!row || !mayEnter(row)) return null;
    const facts = this.facts.factsOf(row, 'unasked');
    const { kind, clientId, role } = row;
    return {
      kind,
      memberId,
      clientId,
      role,
      allows: (key) => allows(facts, this.catalogue.indexOf(key)),
      held: kind === 'staff' ? this.everything() : await this.heldBy(row, manager),
    };
  }

  /** The host itself: a staff admin without a row. */
  asAdmin(): Acting {
    return {
      kind: 'staff',
      memberId: null,
      clientId: null,
      role: ADMIN,
      allows: () => true,
      held: this.everything(),
    };
  }

  private async heldBy(row: MembershipRow, manager: EntityManager): Promise<PermissionBits> {
    const customizations = await customizationsOf(manager, row);
    return heldByActor({
      catalogue: this.catalogue,
      role: permissionRole(row),
      set: this.facts.chosenSet(row, false),
      projectSets: customizations.map((stored) => wholeSet(this.catalogue, stored)),
    });
  }

  private everything(): PermissionBits {
    return fullBits(this.catalogue.keys.length);
  }
}
