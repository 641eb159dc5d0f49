import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Acting } from '../domain/access/acting.js';
import { refusal } from '../domain/members/member-policy.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { PermissionSetCache } from '../domain/permissions/permission-set-cache.js';
import { planSet, roleSet } from '../domain/permissions/permission-sets.js';
import { type Constants, EffectiveSets } from '../domain/previews/effective-sets.js';
import { isVoid } from '../domain/previews/is-void.js';
import { keyChanges, type MemberState } from '../domain/previews/key-changes.js';
import type { MemberPicture } from '../domain/previews/pictures.js';
import {
  type Bound,
  projectChanges,
  type ProjectChanges,
  type ProjectSources,
} from '../domain/previews/project-changes.js';
import { PLAN_POLICY, type PlanPolicy } from '../ports/plan-policy.port.js';
import type { PortalRef } from '../ports/portal-ref.js';
import type { ChangePreview, PreviewedMember } from './change-preview.view.js';
import type { BothPictures, Picture } from './preview-reader.js';

/** How many members are named. */
const NAMED_MOST = 100;

const NO_PROJECTS: ProjectChanges = { projectsGained: [], projectsLost: [] };

/** A member in both states. */
interface Compared {
  readonly before: MemberPicture;
  readonly after: MemberPicture;
}

/** Tells two states of a portal apart, by the rules of the decision and of invitations, in memory. */
@Injectable()
export class PreviewComparison {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    @Inject(PLAN_POLICY) private readonly plans: PlanPolicy,
  ) {
    this.catalogue = permissions;
  }

  /** What a change does that leads from one state to the other, as far as `acting` may read whom it touches. */
  preview(
    { ref, before, after, selections }: BothPictures,
    sources: ProjectSources,
    acting: Acting,
  ): ChangePreview {
    const constants = this.constants(ref);
    const was = new EffectiveSets(constants, before.portal);
    const is = new EffectiveSets(constants, after.portal);
    const projectsOf = (member: MemberPicture): ProjectChanges => {
      const selection = selections?.get(member.id);
      if (!selection) return NO_PROJECTS;
      const bounds = { before: bound(before, member), after: bound(after, member) };
      return projectChanges(selection, bounds, sources);
    };
    const touched = pairs(before, after).flatMap(({ before: old, after: member }): Touched[] => {
      const keys = keyChanges(this.catalogue, { sets: was, member: old }, { sets: is, member });
      const changes = { ...keys, ...projectsOf(member) };
      return Object.values(changes).some(({ length }) => length > 0) ? [{ member, changes }] : [];
    });
    const isReadable = ({ id, clientId }: MemberPicture): boolean =>
      refusal('read', acting, { kind: 'client', memberId: id, clientId }) === null;
    return {
      changed: touched.length,
      members: touched
        .filter(({ member }) => isReadable(member))
        .sort((a, b) => byName(a.member, b.member))
        .slice(0, NAMED_MOST)
        .map(({ member: { id, name }, changes }) => ({ id, name, ...changes })),
      invitationsVoided: this.voided({ was, is }, { before, after }, isReadable),
    };
  }

  private voided(
    { was, is }: { readonly was: EffectiveSets; readonly is: EffectiveSets },
    { before, after }: Pick<BothPictures, 'before' | 'after'>,
    isReadable: (member: MemberPicture) => boolean,
  ): string[] {
    const voidIn = (sets: EffectiveSets, picture: Picture): Map<string, boolean> => {
      const people = new Map([...picture.members, ...picture.others].map((one) => [one.id, one]));
      const voids = new Map<string, boolean>();
      for (const { id, memberId, inviterId } of picture.letters) {
        const [inviter, invited] = [people.get(inviterId), people.get(memberId)];
        if (!inviter || !invited || !isReadable(invited)) continue;
        const state: MemberState = { sets, member: inviter };
        voids.set(id, isVoid(this.catalogue, state, invited));
      }
      return voids;
    };
    const wereVoid = voidIn(was, before);
    return [...voidIn(is, after)]
      .filter(([id, isVoidNow]) => isVoidNow && wereVoid.get(id) !== true)
      .map(([id]) => id)
      .sort();
  }

  private constants(ref: PortalRef): Constants {
    const { catalogue } = this;
    return {
      catalogue,
      plan: planSet(catalogue, this.plans.excludedKeys(ref)),
      roles: { admin: roleSet(catalogue, 'admin'), member: roleSet(catalogue, 'member') },
      // Not that of the guard: what is compiled here is undone, and may be of ten thousand members.
      cache: new PermissionSetCache(catalogue, Number.MAX_SAFE_INTEGER),
    };
  }
}

/** A member that the change touches. */
interface Touched {
  readonly member: MemberPicture;
  readonly changes: Omit<PreviewedMember, 'id' | 'name'>;
}

/** The members that are there in both states. */
function pairs(before: Picture, after: Picture): Compared[] {
  if (before.members === after.members)
    return before.members.map((member) => ({ before: member, after: member }));
  const old = new Map(before.members.map((member) => [member.id, member]));
  return after.members.flatMap((member) => {
    const was = old.get(member.id);
    return was ? [{ before: was, after: member }] : [];
  });
}

function bound({ portal }: Picture, { clientId }: MemberPicture): Bound {
  const projects = portal.clients.get(clientId)?.projects ?? null;
  return projects && new Set(projects);
}

/** As lists sort them. */
function byName(a: MemberPicture, b: MemberPicture): number {
  if (a.nameKey !== b.nameKey) return a.nameKey < b.nameKey ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
