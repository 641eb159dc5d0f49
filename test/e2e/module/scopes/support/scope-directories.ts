import type { ClientelePorts } from '../../../../../lib/index.js';
import type {
  DirectoryGroup,
  DirectoryProject,
  GroupDirectory,
  ProjectDirectory,
} from '../../../../../lib/ports/index.js';

/** A host's projects and groups in memory: tests delete and add them, and see what was asked. */
export class ScopeDirectories {
  readonly projects = new Map<string, DirectoryProject>();
  /** The workers of each group. */
  readonly groups = new Map<string, readonly string[]>();
  /** The projects each group belongs to. */
  readonly reach = new Map<string, readonly string[]>();
  /** What the ports were asked. */
  readonly asked: string[] = [];
  /** Whether the ports answer with all they have, whatever they are asked about. */
  overzealous = false;

  constructor() {
    this.reset();
  }

  /** The ports, as the module takes them. */
  get ports(): Pick<ClientelePorts, 'projects' | 'groups'> {
    return { projects: { useValue: this.projectPort() }, groups: { useValue: this.groupPort() } };
  }

  /** As it was at the beginning, and nothing was asked. */
  reset(): void {
    for (const map of [this.projects, this.groups, this.reach]) map.clear();
    this.add('hourly', 'staff_hours');
    for (const id of ['fixed', 'third']) this.add(id);
    this.groups.set('design', ['dora', 'both']).set('build', ['bert', 'both']);
    this.reach.set('design', ['third', 'fixed']).set('build', ['hourly']);
    this.overzealous = false;
    this.asked.length = 0;
  }

  add(id: string, billingBasis = 'fixed'): void {
    this.projects.set(id, { id, name: id, billingBasis });
  }

  private projectPort(): ProjectDirectory {
    return {
      findMany: (_, ids) => {
        this.asked.push(`projects ${ids.join()}`);
        const wanted = this.overzealous ? [...this.projects.keys()] : ids;
        return Promise.resolve(wanted.flatMap((id) => this.projects.get(id) ?? []));
      },
    };
  }

  private groupPort(): GroupDirectory {
    const over = (ids: readonly string[], map: ReadonlyMap<string, readonly string[]>) =>
      Promise.resolve([...new Set(ids.flatMap((id) => map.get(id) ?? []))]);
    return {
      findMany: (_, ids) => {
        this.asked.push(`groups ${ids.join()}`);
        const wanted = this.overzealous ? [...this.groups.keys()] : ids;
        const known = wanted.filter((id) => this.groups.has(id));
        return Promise.resolve(known.map((id): DirectoryGroup => ({ id, name: id })));
      },
      projectsOf: async (_, ids) => {
        this.asked.push(`projectsOf ${ids.join()}`);
        return (await over(ids, this.reach)).filter((id) => this.projects.has(id));
      },
      workersOf: (_, ids) => {
        this.asked.push(`workersOf ${ids.join()}`);
        return over(ids, this.groups);
      },
    };
  }
}
