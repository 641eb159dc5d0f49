import type { TestPortal, TestProject } from '../things.js';

/** What is chosen of a group. */
export interface GroupPlan {
  readonly id: string;
  readonly portal: TestPortal | null;
  readonly projects: readonly string[];
  readonly workers: readonly string[];
}

/** Describes a group of the host's workers in a test. Each call gives another builder and leaves this one as it is. */
export class GroupBuilder {
  /** @internal */
  constructor(
    /** @internal */
    readonly plan: GroupPlan,
  ) {}

  /** The portal it belongs to. @default the portal of the testing module */
  at(portal: TestPortal): GroupBuilder {
    return new GroupBuilder({ ...this.plan, portal });
  }

  /** Belongs to these projects or has worked on them, beside those of earlier calls. */
  on(...projects: readonly (string | TestProject)[]): GroupBuilder {
    const ids = projects.map((each) => (typeof each === 'string' ? each : each.projectId));
    return new GroupBuilder({ ...this.plan, projects: [...this.plan.projects, ...ids] });
  }

  /** Has these workers, beside those of earlier calls. */
  withWorkers(...workers: readonly string[]): GroupBuilder {
    return new GroupBuilder({ ...this.plan, workers: [...this.plan.workers, ...workers] });
  }
}

/**
 * A group of the host's workers, without a worker and on no project. A group that is only named by a member's `in` exists, too.
 *
 * @example
 * ```ts
 * clientele.add(aGroup('designers').on('p1').withWorkers('w1'));
 * const jo = clientele.add(aMember().in('designers'));
 * ```
 */
export function aGroup(id: string): GroupBuilder {
  return new GroupBuilder({ id, portal: null, projects: [], workers: [] });
}
