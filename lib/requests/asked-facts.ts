import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { FactsFactory } from '../access/facts-factory.js';
import type { MemberRef } from '../callers/member-ref.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { MembershipQuery } from '../callers/membership.query.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import {
  type AskingRefusal,
  askingRefusal,
  projectAskingRefusal,
} from '../domain/requests/asking-refusal.js';
import { setWithKey } from '../domain/requests/set-with-key.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { readJson } from '../schema/read-json.js';

/** What was found out about a permission that is asked for: why it cannot be, and what the member has once it is given. */
export interface AskedPermission {
  readonly refusal: AskingRefusal | null;
  readonly given: StoredSet;
}

/** What the host's directories know of a project that is asked for; they were asked before the transaction. */
export interface KnownProject {
  readonly isKnown: boolean;
  /** Whether the member's groups reach it, as far as they decide. */
  readonly isReached: boolean;
}

/** Reads what a request is judged by: when it is made and again when it is answered. */
@Injectable()
export class AskedFacts {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly memberships: MembershipQuery,
    private readonly facts: FactsFactory,
  ) {
    this.catalogue = permissions;
  }

  /** The membership with all that decides about it, here and in the project if one is asked about. */
  rowOf(
    member: MemberRef,
    projectId: string | null,
    manager?: EntityManager,
  ): Promise<MembershipRow | null> {
    return this.memberships.ofMember(member, projectId === null ? {} : { projectId }, manager);
  }

  /** A permission, for a member that counts as active. In a project only one that is selected can take permissions of its own. */
  permission(row: MembershipRow, key: string, projectId: string | null): AskedPermission {
    const scope =
      projectId === null ? 'unasked' : isSelected(row, projectId) ? 'inside' : 'outside';
    const facts = { ...this.facts.factsOf(row, scope), active: true };
    const index = this.catalogue.indexOf(key);
    return {
      refusal: askingRefusal(this.facts.askingFactsOf(row, facts), index),
      given: setWithKey(this.catalogue, facts.set, index),
    };
  }

  /** A project. `unknown` is one that does not exist for the member. */
  async project(
    row: MembershipRow,
    projectId: string,
    { isKnown, isReached }: KnownProject,
    manager: EntityManager,
  ): Promise<'held' | 'scope' | 'unknown' | null> {
    const hasProjects = (row.projectCount ?? 0) > 0;
    const isChosen = row.selectedProject === projectId;
    return projectAskingRefusal(
      {
        boundTo: boundTo(row),
        isKnown,
        isInside: hasProjects ? isChosen : isReached,
        isGone: hasProjects && !isChosen && (await this.isGone(row, projectId, manager)),
      },
      projectId,
    );
  }

  private isGone(
    { memberId, portalId }: MembershipRow,
    projectId: string,
    manager: EntityManager,
  ): Promise<boolean> {
    const where = { memberId, portalId, projectId, goneAt: MoreThan(0) };
    return manager.getRepository(MemberProjectEntity).existsBy(where);
  }
}

/** The projects the client is bound to; null when it is bound to none. */
function boundTo({ clientProjects }: MembershipRow): readonly string[] | null {
  return readJson<string[]>(clientProjects);
}

function isSelected(row: MembershipRow, projectId: string): boolean {
  return row.selectedProject === projectId && (boundTo(row)?.includes(projectId) ?? true);
}
