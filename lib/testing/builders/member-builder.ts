import type { ClientRole } from '../../domain/members/member-role.js';
import type { PermissionKey } from '../../domain/permissions/catalogue.js';
import { momentOf, type TestMoment } from '../test-moment.js';
import type { TestClient, TestGroup, TestProfile, TestProject } from '../things.js';
import { MembershipBuilder, type MembershipPlan, USUAL_MEMBERSHIP } from './membership-builder.js';

/** Where the permissions of a client user of a test come from. */
export type SettingPlan =
  | { readonly mode: 'default' }
  | { readonly mode: 'profile'; readonly profile: TestProfile }
  | { readonly mode: 'custom'; readonly keys: readonly PermissionKey[] };

/** A project that is selected for a client user of a test. */
export interface SelectedProject {
  readonly id: string;
  /** When the member's access to it ends. @default never */
  readonly until?: TestMoment | undefined;
}

/** What is chosen of a client user. */
export interface MemberPlan extends MembershipPlan {
  readonly client: TestClient | null;
  readonly role: ClientRole;
  readonly setting: SettingPlan;
  /** Their ends in epoch milliseconds, 0 for never, by the ids of the projects. */
  readonly projects: ReadonlyMap<string, number>;
  readonly groups: ReadonlySet<string>;
  /** The keys that are on in a project, by its id. */
  readonly customized: ReadonlyMap<string, readonly PermissionKey[]>;
}

/**
 * Describes a client user of a test. Each call gives another builder and leaves this one as it is, so that one may be kept and
 * varied.
 *
 * @example
 * ```ts
 * const editor = aMember().of(acme).may('reports.edit');
 * const jo = clientele.add(editor.on('p1'));
 * const sam = clientele.add(editor.on('p2').until('2026-12-31'));
 * ```
 */
export class MemberBuilder extends MembershipBuilder<MemberPlan> {
  /** The client it belongs to. @default a client of its own */
  of(client: TestClient): this {
    return this.with({ client });
  }

  /** An admin of its client. @default a plain member */
  admin(): this {
    return this.with({ role: 'admin' });
  }

  /**
   * Has permissions of its own, those of earlier calls and these, each with what stands above it, and no other; without a key
   * none. As a saved set does it decides nothing by itself: role, ceiling and plan are asked as well.
   */
  may(...keys: readonly PermissionKey[]): this {
    const { setting } = this.plan;
    const before = setting.mode === 'custom' ? setting.keys : [];
    return this.with({ setting: { mode: 'custom', keys: [...before, ...keys] } });
  }

  /** Has the permissions of the portal's default profile, which it does unless something else is said. */
  onDefault(): this {
    return this.with({ setting: { mode: 'default' } });
  }

  /** Has the permissions of this profile. */
  withProfile(profile: TestProfile): this {
    return this.with({ setting: { mode: 'profile', profile } });
  }

  /** Has these projects selected, beside those of earlier calls. */
  on(...projects: readonly (string | TestProject | SelectedProject)[]): this {
    const ends = projects.map((each) => [projectIdOf(each), endOf(each)] as const);
    return this.with({ projects: new Map([...this.plan.projects, ...ends]) });
  }

  /** Has these groups selected, beside those of earlier calls. */
  in(...groups: readonly (string | TestGroup)[]): this {
    const ids = groups.map((each) => (typeof each === 'string' ? each : each.groupId));
    return this.with({ groups: new Set([...this.plan.groups, ...ids]) });
  }

  /** Has these permissions and no other in the project, which is selected with it. */
  customized(project: string | TestProject, ...keys: readonly PermissionKey[]): this {
    const id = projectIdOf(project);
    const projects = new Map([[id, 0], ...this.plan.projects]);
    return this.with({ projects, customized: new Map([...this.plan.customized, [id, keys]]) });
  }
}

/**
 * A client user: active, a plain member of a client of its own, on the default profile, without a project or a group.
 *
 * @example
 * ```ts
 * const jo = clientele.add(aMember().of(acme).may('reports.edit').on('p1'));
 * ```
 */
export function aMember(
  given: Readonly<Partial<Record<'id' | 'name' | 'email', string>>> = {},
): MemberBuilder {
  return new MemberBuilder({
    ...USUAL_MEMBERSHIP,
    client: null,
    role: 'member',
    setting: { mode: 'default' },
    projects: new Map(),
    groups: new Set(),
    customized: new Map(),
    ...given,
  });
}

function projectIdOf(project: string | TestProject | SelectedProject): string {
  if (typeof project === 'string') return project;
  return 'projectId' in project ? project.projectId : project.id;
}

function endOf(project: string | TestProject | SelectedProject): number {
  const until = typeof project === 'object' && 'until' in project ? project.until : undefined;
  return until === undefined ? 0 : momentOf(until);
}
