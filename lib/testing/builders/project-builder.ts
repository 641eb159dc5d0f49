import type { TestPortal } from '../things.js';

/** What is chosen of a project. */
export interface ProjectPlan {
  readonly id: string;
  readonly portal: TestPortal | null;
}

/** Describes a project of the host in a test. Each call gives another builder and leaves this one as it is. */
export class ProjectBuilder {
  /** @internal */
  constructor(
    /** @internal */
    readonly plan: ProjectPlan,
  ) {}

  /** The portal it belongs to. @default the portal of the testing module */
  at(portal: TestPortal): ProjectBuilder {
    return new ProjectBuilder({ ...this.plan, portal });
  }
}

/**
 * A project of the host. One that a member, a client or a group is on exists without it: it takes `aProject` for one that
 * nobody is on, such as one that only staff ask about.
 *
 * @example
 * ```ts
 * clientele.add(aProject('p9'));
 * await actAs(request(server).get('/projects/p9/reports'), ann).expect(200);
 * ```
 */
export function aProject(id: string): ProjectBuilder {
  return new ProjectBuilder({ id, portal: null });
}
