import type { Ranges } from './dependencies.js';

/** A `package.json`, as far as a set-up reads and writes it. */
export interface PackageManifest {
  readonly name?: string;
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** What is added to one. */
export interface Additions {
  readonly runtime: Ranges;
  readonly development: Ranges;
  /** Packages whose install scripts npm may run. */
  readonly allowScripts: readonly string[];
}

/** The text of a manifest with packages that it lacks, in order; those it has keep their ranges. */
export function withDependencies(
  text: string,
  { runtime, development, allowScripts }: Additions,
): string {
  const manifest = JSON.parse(text) as PackageManifest;
  const { dependencies = {}, devDependencies = {} } = manifest;
  const lacks = ([name]: readonly [string, string]) =>
    !Object.hasOwn(dependencies, name) && !Object.hasOwn(devDependencies, name);
  const [added, addedForTests] = [runtime, development].map((each) =>
    Object.entries(each).filter(lacks),
  ) as [[string, string][], [string, string][]];
  const allowed = allowScripts.filter((name) => manifest.allowScripts?.[name] === undefined);
  if (added.length + addedForTests.length + allowed.length === 0) return text;
  const changed: PackageManifest = {
    ...manifest,
    ...(added.length > 0 && { dependencies: inOrder(dependencies, added) }),
    ...(addedForTests.length > 0 && { devDependencies: inOrder(devDependencies, addedForTests) }),
    ...(allowed.length > 0 && {
      allowScripts: {
        ...manifest.allowScripts,
        ...Object.fromEntries(allowed.map((name) => [name, true])),
      },
    }),
  };
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? 2;
  return `${JSON.stringify(changed, null, indent)}\n`;
}

function inOrder(known: Ranges, added: readonly (readonly [string, string])[]): Ranges {
  const all = Object.entries({ ...known, ...Object.fromEntries(added) });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}
