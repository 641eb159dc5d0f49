import fc from 'fast-check';
import type { GroupReach, KnownWorker, ReachableProject, Scope } from '../../lib/index.js';
import type { Agency } from '../support/agency/agency.js';
import { PORTALS, type Thing, type World } from '../support/agency/world.js';

/** Ids that no column of the agencies holds, or none just so. */
const JUNK = ['abc', '01', ' 1', '1e3', String(2n ** 70n), 'b ', 'unknown', '\0'];

/** A scope that carries the group directory's answers. */
export type AnsweredScope = Scope & {
  readonly reached: GroupReach & { readonly projects: ReadonlySet<string> };
};

/** What is selected for a member, what its client is bound to, and which clients are in its sight: workers stand for them. */
export type Selection = Readonly<
  Record<'projects' | 'groups' | 'boundTo' | 'clients', readonly string[] | null>
>;

/** Worlds of this agency, with enough work in them for a selection to meet some. */
export function worlds(agency: Agency): fc.Arbitrary<World> {
  const project = fc.constantFrom(...agency.projectIds);
  const group = fc.constantFrom(...agency.groupIds);
  const worker = fc.constantFrom(...agency.workerIds);
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 8, maxLength: 16 });
  const distinct = <T>(item: fc.Arbitrary<T>, minLength: number) =>
    fc.uniqueArray(item, { minLength, maxLength: 8, selector: (pair) => JSON.stringify(pair) });
  return fc.record<World>({
    projects: things(agency.projectIds),
    groups: things(agency.groupIds),
    members: distinct(fc.tuple(group, worker), 4),
    belongings: distinct(fc.tuple(group, project), 0),
    work: list(fc.record({ project, worker: fc.option(worker, { freq: 6 }) })),
    screencasts: list(fc.record({ project: fc.option(project, { freq: 6 }), worker })),
  });
}

/** Selections among the ids this agency has or could have, in each of the four states. */
export function selections(agency: Agency): fc.Arbitrary<Selection> {
  const amongst = (ids: readonly string[]) =>
    fc.subarray(unique([...ids, ...ids.map((id) => id.toUpperCase()), ...JUNK]));
  const projects = amongst(agency.projectIds);
  const groups = amongst(agency.groupIds);
  const none = fc.constant(null);
  return fc
    .constantFrom(
      [none, groups],
      [none, groups],
      [projects, groups],
      [projects, none],
      [none, none],
    )
    .chain(([p, g]) =>
      fc.record<Selection>({
        projects: p as fc.Arbitrary<string[] | null>,
        groups: g as fc.Arbitrary<string[] | null>,
        boundTo: fc.option(amongst(agency.projectIds), { freq: 2 }),
        clients: fc.option(amongst(agency.workerIds), { freq: 2 }),
      }),
    );
}

function things(ids: readonly string[]): fc.Arbitrary<Thing[]> {
  const portalId = fc.constantFrom(PORTALS[0], PORTALS[0], PORTALS[0], PORTALS[1]);
  const state = fc.constantFrom<Thing['state']>(
    'there',
    'there',
    'there',
    'softly deleted',
    'deleted',
  );
  return fc.tuple(...ids.map((id) => fc.record<Thing>({ id: fc.constant(id), portalId, state })));
}

/** The answers of an agency, worked out from its rows without a database. */
export class Model {
  constructor(private readonly world: World) {}

  projectExists(id: string): boolean {
    return exists(this.world.projects, id);
  }

  groupExists(id: string): boolean {
    return exists(this.world.groups, id);
  }

  groupsOf(worker: string | null): string[] {
    return this.world.members.filter(([, member]) => member === worker).map(([group]) => group);
  }

  workersIn(groups: Iterable<string>): string[] {
    const chosen = new Set(groups);
    return unique(this.world.members.filter(([group]) => chosen.has(group)).map(([, id]) => id));
  }

  /** The projects that exist, each with the groups that belong to it or have worked on it. */
  projects(): ReachableProject[] {
    const { projects, belongings, work } = this.world;
    return unique(projects.map(({ id }) => id))
      .filter((id) => this.projectExists(id))
      .map((project) => ({
        project,
        groups: unique([
          ...belongings.filter(([, id]) => id === project).map(([group]) => group),
          ...work
            .filter((row) => row.project === project)
            .flatMap(({ worker }) => this.groupsOf(worker)),
        ]),
      }));
  }

  /** The workers that are in some group. */
  workers(): KnownWorker[] {
    return unique(this.world.members.map(([, worker]) => worker)).map((worker) => ({
      worker,
      groups: this.groupsOf(worker),
      projects: this.world.work
        .filter((row) => row.worker === worker)
        .map(({ project }) => project),
    }));
  }

  projectsOf(groups: Iterable<string>): string[] {
    const chosen = new Set(groups);
    return this.projects()
      .filter((project) => project.groups.some((group) => chosen.has(group)))
      .map(({ project }) => project);
  }

  /** The scope a selection makes, with the directories' answers. */
  scope({ projects, groups, boundTo, clients }: Selection): AnsweredScope {
    const bound = boundTo && new Set(boundTo);
    const selected = projects
      ?.filter((id) => this.projectExists(id))
      .filter((id) => bound?.has(id) ?? true);
    const chosen = groups?.filter((id) => this.groupExists(id)) ?? null;
    return {
      portalId: PORTALS[0],
      everything: false,
      clients: clients && new Set(clients),
      projects: selected ? new Set(selected) : null,
      groups: chosen && new Set(chosen),
      boundTo: bound,
      reached: {
        projects: new Set(this.projectsOf(chosen ?? [])),
        workers: new Set(this.workersIn(chosen ?? [])),
      },
    };
  }
}

function exists(things: readonly Thing[], id: string): boolean {
  return things.some(
    (thing) => thing.id === id && thing.portalId === PORTALS[0] && thing.state === 'there',
  );
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
