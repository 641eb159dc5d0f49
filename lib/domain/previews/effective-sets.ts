import type { Catalogue } from '../permissions/catalogue.js';
import type { PermissionBits } from '../permissions/permission-bits.js';
import type { ClientRole } from '../members/member-role.js';
import { heldByActor } from '../permissions/escalation.js';
import type { PermissionSetCache } from '../permissions/permission-set-cache.js';
import type { MemberPicture, PortalPicture } from './pictures.js';

/** What is the same before a change and after it. */
export interface Constants {
  readonly catalogue: Catalogue;
  /** What the portal's plan includes. */
  readonly plan: PermissionBits;
  /** What each role may have at most. */
  readonly roles: Readonly<Record<ClientRole, PermissionBits>>;
  /** Compiled sets of this preview alone, each under its text: many members have the same. */
  readonly cache: PermissionSetCache;
}

/** What client users of a portal may do, in one state of it, every layer counted but their own status. */
export class EffectiveSets {
  private readonly limits = new Map<string, PermissionBits>();
  private readonly held = new Map<string, PermissionBits>();

  constructor(
    private readonly constants: Constants,
    readonly portal: PortalPicture,
  ) {}

  /** What the member may do portal-wide. */
  portalWide(member: MemberPicture): PermissionBits {
    return this.chosen(member).and(this.limitOf(member));
  }

  /** What it may do in a project: by the set that is customized for it there, else as portal-wide. */
  inProject(member: MemberPicture, projectId: string): PermissionBits {
    const own = member.customized.find((each) => each.projectId === projectId && !each.isGone);
    return own ? this.compiled(own.set).and(this.limitOf(member)) : this.portalWide(member);
  }

  /** Layer 5: the set that the member's setting chooses. */
  chosen({ mode, profileId, ownSet }: MemberPicture): PermissionBits {
    const { defaultProfileId, profiles } = this.portal;
    if (mode === 'custom') return this.compiled(ownSet);
    const id = mode === 'default' ? defaultProfileId : profileId;
    const stored = profiles.get(id ?? '') ?? null;
    // One profile reads the same whichever way it was chosen.
    return id === defaultProfileId
      ? this.constants.cache.compile('default', stored, stored)
      : this.compiled(stored);
  }

  /** What the member may hand out at most. */
  heldBy(member: MemberPicture): PermissionBits {
    const known = this.held.get(member.id);
    if (known) return known;
    const held = heldByActor({
      catalogue: this.constants.catalogue,
      role: member.role,
      set: this.chosen(member),
      projectSets: member.customized.map(({ set }) => this.compiled(set)),
    });
    this.held.set(member.id, held);
    return held;
  }

  /** What whoever lets the member in hands out: what it has portal-wide, and in each project where something is customized. */
  givenTo(member: MemberPicture): PermissionBits[] {
    const byRole = this.constants.roles[member.role];
    const customized = member.customized.map(({ set }) => this.compiled(set));
    return [this.chosen(member), ...customized].map((set) => byRole.and(set));
  }

  /** Layers 2 to 4. */
  private limitOf({ clientId, role }: MemberPicture): PermissionBits {
    const key = `${role} ${clientId}`;
    const known = this.limits.get(key);
    if (known) return known;
    const { plan, roles, cache } = this.constants;
    const ceiling = this.portal.clients.get(clientId)?.ceiling ?? null;
    const limit = plan.and(cache.compile('ceiling', ceiling, ceiling)).and(roles[role]);
    this.limits.set(key, limit);
    return limit;
  }

  private compiled(set: string | null): PermissionBits {
    return this.constants.cache.compile('whole', set, set);
  }
}
