import { deepStrictEqual, ok } from 'node:assert/strict';
import type { GroupDirectory } from '../scopes/group-directory.port.js';
import type { ProjectDirectory } from '../scopes/project-directory.port.js';
import type { ContractCase } from './contract-case.js';

const MANY = 2000;

/** What the contract of a directory needs. */
export interface DirectorySetup<Directory> {
  readonly directory: Directory;
  readonly portalId: string;
  /** Ids of at least two things of this portal. */
  readonly known: readonly string[];
  /** Ids of things of other portals, if the host has several. */
  readonly foreign: readonly string[];
}

interface Finder {
  findMany(portalId: string, ids: readonly string[]): Promise<readonly { readonly id: string }[]>;
}

/** The rules of the `ProjectDirectory` port. */
export function projectDirectoryContract(
  setup: () => Promise<DirectorySetup<ProjectDirectory>>,
): readonly ContractCase[] {
  return [
    ...finderContract(setup),
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
    {
      name: 'knows no projects of no groups, of unknown groups and of foreign ones',
      run: async () => {
        const { directory, portalId, foreign } = await setup();
        deepStrictEqual(await directory.projectsOf(portalId, []), []);
        deepStrictEqual(await directory.projectsOf(portalId, ['no such group', ...foreign]), []);
      },
    },
    {
      name: "gives each of several groups' projects once",
      run: async () => {
        const { directory, portalId, known } = await setup();
        const projects = await directory.projectsOf(portalId, known);
        deepStrictEqual([...new Set(projects)], [...projects]);
      },
    },
  ];
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
    (await directory.findMany(portalId, ids)).map(({ id }) => id).sort();

  return [
    rule('finds the ones it is asked for, each once', async (given) => {
      deepStrictEqual(await found(given, given.known), [...given.known].sort());
      deepStrictEqual(await found(given, given.known.slice(0, 1)), given.known.slice(0, 1));
      deepStrictEqual(
        await found(given, [...given.known, ...given.known]),
        [...given.known].sort(),
      );
    }),
    rule('finds none when asked for none', async (given) => {
      deepStrictEqual(await found(given, []), []);
    }),
    rule('leaves out unknown ids and those of other portals', async (given) => {
      deepStrictEqual(await found(given, ['no such id', '%', '', ...given.foreign]), []);
      deepStrictEqual(await found(given, [...given.known, 'no such id']), [...given.known].sort());
    }),
    rule('takes thousands of ids at once', async (given) => {
      const unknown = Array.from({ length: MANY }, (_, index) => `unknown ${index}`);
      deepStrictEqual(await found(given, [...unknown, ...given.known]), [...given.known].sort());
    }),
  ];
}
