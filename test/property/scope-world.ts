import { newId } from '../../lib/database/ids.js';
import {
  type Actor,
  AccessService,
  DirectoriesService,
  hostActor,
  type MemberActor,
  ScopesService,
  visible,
} from '../../lib/index.js';
import type { GroupDirectory, ProjectDirectory } from '../../lib/ports/index.js';
import { storeClient, storeMember } from '../support/rows.js';
import type { TestHost } from '../support/test-host.js';

/** Ids of projects and groups, by which the host calls one thing after another. */
export const IDS = { projects: ['p1', 'p2', 'p3'], groups: ['g1', 'g2'] } as const;

const WORKERS = ['w1', 'w2', 'w3'];

export type Kind = keyof typeof IDS;

/** What the host calls by an id at the time: an earlier thing of the same id was another. */
export type Things = Map<string, number>;

/** Work of somebody on one project, or somebody in one group. */
interface Tie {
  readonly id: string;
  readonly born: number;
  readonly worker: string;
}

/** A client user, with the very things that were selected for it. */
export interface Chooser {
  readonly actor: MemberActor;
  readonly client: number;
  readonly projects: Things;
  readonly groups: Things;
  /** When its access to projects ends, by their ids; those without an end are not in it. */
  readonly ends: Map<string, number>;
}

/** A portal whose host deletes things and reuses their ids, next to a model of what its client users see. */
export class ScopeWorld {
  readonly there: Record<Kind, Things> = { projects: new Map(), groups: new Map() };
  readonly forgotten: Record<Kind, Set<string>> = { projects: new Set(), groups: new Set() };
  /** What bounds the users of each client. */
  readonly bound: (ReadonlySet<string> | null)[] = [null, null];
  readonly choosers: Chooser[] = [];
  readonly clientIds: string[] = [];
  private readonly ties: Record<Kind, Tie[]> = { projects: [], groups: [] };
  private births = 0;

  private constructor(
    readonly host: TestHost,
    readonly portalId: string,
  ) {}

  /** A world of its own; `bits` choose who works on what and what is selected. */
  static async of(
    host: TestHost,
    worlds: Map<string, ScopeWorld>,
    bits: readonly number[],
  ): Promise<ScopeWorld> {
    const { id } = await host.portals.ensure({ key: newId(), name: 'Agency' });
    const world = new ScopeWorld(host, id);
    worlds.set(id, world);
    const next = numbers(bits);
    for (const kind of ['projects', 'groups'] as const)
      for (const each of IDS[kind]) world.bear(kind, each, next());
    for (const client of [0, 1]) {
      world.clientIds.push((await storeClient(host.dataSource, id)).id);
      for (let count = 0; count < 2; count += 1) await world.join(client, next());
    }
    return world;
  }

  get self(): Actor {
    return hostActor(this.portalId);
  }

  /** The work that there is. */
  get items(): readonly Tie[] {
    return this.ties.projects;
  }

  /** A new thing of this id. */
  bear(kind: Kind, id: string, bits: number): void {
    const born = (this.births += 1);
    this.there[kind].set(id, born);
    this.forgotten[kind].delete(id);
    for (const worker of chosen(WORKERS, bits)) this.ties[kind].push({ id, born, worker });
  }

  /** What the member sees as the package has it. */
  async seen({ actor }: Chooser): Promise<Set<Tie>> {
    const scope = await this.host.app.get(ScopesService).of(actor);
    const shown = this.items.filter((item) =>
      visible(scope, {
        project: this.isThere('projects', item) ? item.id : null,
        workerGroups: this.groupsOf(item.worker).map(({ id }) => id),
      }),
    );
    return new Set(shown);
  }

  /** What the member should see. */
  expected({ client, projects, groups, ends }: Chooser): Set<Tie> {
    const shown = this.items.filter((item) => {
      if (!this.isThere('projects', item) || !this.isBound(client, item.id)) return false;
      if (projects.size + groups.size === 0) return false;
      if (projects.size > 0 && projects.get(item.id) !== item.born) return false;
      if (projects.size > 0 && this.isOver(ends, item.id)) return false;
      return groups.size === 0 || this.isIn(item.worker, groups);
    });
    return new Set(shown);
  }

  /** The projects that a route about one project lets the member in to. */
  async open({ actor }: Chooser): Promise<string[]> {
    const access = this.host.app.get(AccessService);
    const open: string[] = [];
    for (const project of IDS.projects)
      if (await access.can(actor, 'reports.view', { project })) open.push(project);
    return open;
  }

  /** The projects that are listed to the member. */
  async listed({ actor }: Chooser): Promise<string[]> {
    const { items } = await this.host.app.get(DirectoriesService).projects(actor);
    return items.map(({ id }) => id).sort();
  }

  /** Those that should be open, and listed. */
  expectedOpen({ client, projects, groups, ends }: Chooser): string[] {
    return IDS.projects.filter((id) => {
      const born = this.there.projects.get(id);
      if (born === undefined || !this.isBound(client, id)) return false;
      if (projects.size > 0) return projects.get(id) === born && !this.isOver(ends, id);
      return this.items.some((item) => item.born === born && this.isIn(item.worker, groups));
    });
  }

  /** Keeps a new member with what was selected for it. */
  add(
    actor: MemberActor,
    client: number,
    projects: Things,
    groups: Things,
    ends?: Chooser['ends'],
  ) {
    const copies = { projects: new Map(projects), groups: new Map(groups), ends: new Map(ends) };
    this.choosers.push({ actor, client, ...copies });
  }

  /** Whether access that ends so is over. */
  isOver(ends: Chooser['ends'], id: string): boolean {
    return (ends.get(id) ?? Infinity) <= this.host.clock.now();
  }

  /** The host's directories, as this portal has them. */
  known(kind: Kind, ids: readonly string[]): string[] {
    return ids.filter((id) => this.there[kind].has(id));
  }

  projectsOf(groupIds: readonly string[]): string[] {
    const workers = new Set(this.workersOf(groupIds));
    const items = this.items.filter((item) => this.isThere('projects', item));
    return unique(items.filter(({ worker }) => workers.has(worker)));
  }

  workersOf(groupIds: readonly string[]): string[] {
    return WORKERS.filter((worker) =>
      this.groupsOf(worker).some(({ id }) => groupIds.includes(id)),
    );
  }

  private async join(client: number, bits: number): Promise<void> {
    const { host, portalId, self, there } = this;
    const row = { id: this.clientIds[client]!, portalId };
    const member = await storeMember(host.dataSource, row, { role: 'admin' });
    const projects = chosen(IDS.projects, bits);
    const groups = chosen(IDS.groups, bits >> 3);
    const selected = projects.map((id) => ({ id }));
    await host.members.update(self, member.id, { projects: selected, groups });
    const asThere = (kind: Kind, ids: readonly string[]) =>
      new Map(ids.map((id) => [id, there[kind].get(id)!]));
    const things = [asThere('projects', projects), asThere('groups', groups)] as const;
    this.add(
      {
        ...member,
        memberId: member.id,
        clientIds: member.clientId === null ? null : [member.clientId],
      },
      client,
      ...things,
    );
  }

  private groupsOf(worker: string): Tie[] {
    return this.ties.groups.filter((tie) => tie.worker === worker && this.isThere('groups', tie));
  }

  private isIn(worker: string, groups: Things): boolean {
    return this.groupsOf(worker).some(({ id, born }) => groups.get(id) === born);
  }

  private isThere(kind: Kind, { id, born }: Tie): boolean {
    return this.there[kind].get(id) === born;
  }

  private isBound(client: number, id: string): boolean {
    return this.bound[client]?.has(id) ?? true;
  }
}

/** The directories of all these worlds, by their portals. */
export function worldPorts(worlds: ReadonlyMap<string, ScopeWorld>) {
  const things = (kind: Kind) => (portalId: string, ids: readonly string[]) => {
    const known = worlds.get(portalId)?.known(kind, ids) ?? [];
    return Promise.resolve(known.map((id) => ({ id, name: id, billingBasis: 'fixed' })));
  };
  const projects: ProjectDirectory = { findMany: things('projects') };
  const groups: GroupDirectory = {
    findMany: things('groups'),
    projectsOf: (portalId, ids) => Promise.resolve(worlds.get(portalId)?.projectsOf(ids) ?? []),
    workersOf: (portalId, ids) => Promise.resolve(worlds.get(portalId)?.workersOf(ids) ?? []),
  };
  return { projects: { useValue: projects }, groups: { useValue: groups } };
}

/** Those of the items whose bits are set. */
export function chosen<T>(items: readonly T[], bits: number): T[] {
  return items.filter((_, index) => (bits & (1 << index)) !== 0);
}

function unique(ties: readonly Tie[]): string[] {
  return [...new Set(ties.map(({ id }) => id))];
}

function numbers(bits: readonly number[]): () => number {
  let index = 0;
  return () => at(bits, index++);
}

/** One of the items, whatever the number. */
export function at<T>(items: readonly T[], number: number): T {
  return items[number % items.length]!;
}
