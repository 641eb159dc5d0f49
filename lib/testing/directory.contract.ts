import { deepStrictEqual, ok } from 'node:assert/strict';
import type { EntityManager } from 'typeorm';
import type { GroupDirectory } from '../ports/group-directory.port.js';
import type { ProjectDirectory } from '../ports/project-directory.port.js';
import type { ContractCase } from './contract-case.js';
import { type Searcher, searchContract } from './search.contract.js';

const MANY = 2000;

/** What the contract of a directory needs. */
export interface DirectorySetup<Directory> {
  readonly directory: Directory;
  readonly portalId: string;
  /** Ids of at least two things of this portal. */
  readonly known: readonly string[];
  /** Ids of things of other portals, if the host has several. */
  readonly foreign: readonly string[];
  /** How things are made in a transaction, for a directory in the database of the host; left out for others. */
  readonly made?: {
    /** Runs work in a transaction of the host's database. */
    readonly transaction: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
    /** Makes one more thing of this portal, and gives its id. */
    readonly add: (manager: EntityManager) => Promise<string>;
  };
}

interface Finder extends Searcher {
  findMany(
    portalId: string,
    ids: readonly string[],
    manager?: EntityManager,
  ): Promise<readonly { readonly id: string; readonly name: string }[]>;
}

/** The rules of the `ProjectDirectory` port. */
export function projectDirectoryContract(
  setup: () => Promise<DirectorySetup<ProjectDirectory>>,
): readonly ContractCase[] {
  return [
    ...finderContract(setup),
    ...searchContract(setup),
    {
      name: 'names each project and says how it is billed',
      run: async () => {
        const { directory, portalId, known } = await setup();
        for (const { name, billingBasis } of await directory.findMany(portalId, known)) {
          ok(name !== '' && billingBasis !== '');
        }
      },
    },
  ];
}

/** The rules of the `GroupDirectory` port. */
export function groupDirectoryContract(
  setup: () => Promise<DirectorySetup<GroupDirectory>>,
): readonly ContractCase[] {
  return [
    ...finderContract(setup),
    ...searchContract(setup),
    ...memberContract(setup, 'projects', 'projectsOf'),
    ...memberContract(setup, 'workers', 'workersOf'),
    {
      name: 'tells of the projects it is asked about all that groups have, and no others than they have',
      run: async () => {
        const { directory, portalId, known } = await setup();
        const projects = await directory.projectsOf(portalId, known);
        for (const among of [projects, projects.slice(0, 1), ['no such project']]) {
          const told = await directory.projectsOf(portalId, known, among);
          ok(among.every((id) => told.includes(id) === projects.includes(id)));
          ok(told.every((id) => projects.includes(id)));
        }
      },
    },
  ];
}

/** What holds of the projects and of the workers of groups. */
function memberContract(
  setup: () => Promise<DirectorySetup<GroupDirectory>>,
  members: string,
  question: 'projectsOf' | 'workersOf',
): ContractCase[] {
  return [
    {
      name: `knows no ${members} of no groups, of unknown groups and of foreign ones`,
      run: async () => {
        const { directory, portalId, foreign } = await setup();
        deepStrictEqual(sorted(await directory[question](portalId, [])), []);
        deepStrictEqual(
          sorted(await directory[question](portalId, ['no such group', ...foreign])),
          [],
        );
      },
    },
    {
      name: `gives the ${members} of several groups together, each once`,
      run: async () => {
        const { directory, portalId, known } = await setup();
        const all = await directory[question](portalId, known);
        deepStrictEqual([...new Set(all)], [...all]);
        const single = await Promise.all(known.map((id) => directory[question](portalId, [id])));
        deepStrictEqual(sorted(new Set(single.flat())), sorted(all));
      },
    },
    {
      name: `gives the ${members} of some of thousands of groups`,
      run: async () => {
        const { directory, portalId, known } = await setup();
        const all = await directory[question](portalId, known);
        const told = await directory[question](portalId, [...unknownIds(), ...known]);
        deepStrictEqual(sorted(told), sorted(all));
      },
    },
  ];
}

/** A sorted list of our own: one of a driver's can have another `Array` for its prototype under some test runners. */
function sorted(ids: Iterable<string>): string[] {
  return [...ids].sort();
}

function unknownIds(): string[] {
  return Array.from({ length: MANY }, (_, index) => `unknown ${index}`);
}

function finderContract(setup: () => Promise<DirectorySetup<Finder>>): ContractCase[] {
  const rule = (
    name: string,
    check: (given: DirectorySetup<Finder>) => Promise<void>,
  ): ContractCase => ({
    name,
    run: async () => check(await setup()),
  });
  const found = async ({ directory, portalId }: DirectorySetup<Finder>, ids: readonly string[]) =>
    sorted((await directory.findMany(portalId, ids)).map(({ id }) => id));

  return [
    rule('finds the ones it is asked for, each once', async (given) => {
      deepStrictEqual(await found(given, given.known), sorted(given.known));
      deepStrictEqual(await found(given, given.known.slice(0, 1)), given.known.slice(0, 1));
      deepStrictEqual(await found(given, [...given.known, ...given.known]), sorted(given.known));
    }),
    rule('finds none when asked for none', async (given) => {
      deepStrictEqual(await found(given, []), []);
    }),
    rule('leaves out unknown ids and those of other portals', async (given) => {
      deepStrictEqual(await found(given, ['no such id', '%', '', ...given.foreign]), []);
      deepStrictEqual(await found(given, [...given.known, 'no such id']), sorted(given.known));
    }),
    rule('finds in a transaction what that has made', async ({ directory, portalId, made }) => {
      await made?.transaction(async (manager) => {
        const id = await made.add(manager);
        const found = await directory.findMany(portalId, [id], manager);
        deepStrictEqual(sorted(found.map((thing) => thing.id)), [id]);
        const q = found[0]?.name;
        const page = await directory.search?.(portalId, { q, limit: MANY, total: false }, manager);
        ok(page?.items.some((thing) => thing.id === id) ?? true);
      });
    }),
    rule('takes thousands of ids at once', async (given) => {
      deepStrictEqual(await found(given, [...unknownIds(), ...given.known]), sorted(given.known));
    }),
  ];
}
