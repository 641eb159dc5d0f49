import assert from 'node:assert/strict';
import path from 'node:path';
import { assertClientApart, assertImports } from './built-imports.js';
import { ROOT } from './homes.js';
import { run } from './processes.js';

/** Files of the library, and nothing else. */
const PACKED =
  /^(dist\/(cjs|esm)\/.+\.(js|js\.map|d\.ts)|dist\/esm\/package\.json|dist\/openapi\.json|dist\/pages\/(site\.cjs|licenses\.md)|dist\/schematics\/(collection\.json|schema\.json|starter-texts\.cjs)|docs\/.+\.(md|png)|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;

const NEEDED = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'docs/http.md',
  'docs/images/users.png',
  'dist/esm/index.js.map',
  'dist/cjs/index.js.map',
  'dist/openapi.json',
  'dist/pages/site.cjs',
  'dist/pages/licenses.md',
  'dist/schematics/collection.json',
  'dist/schematics/schema.json',
  'dist/schematics/starter-texts.cjs',
];

interface Pack {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Builds the library where it is stale, and packs it; the tarball holds what a host needs and nothing else. */
export async function pack(folder: string): Promise<string> {
  await run(process.execPath, [path.join(ROOT, '.ci/build-if-stale.mjs')], { cwd: ROOT });
  assertImports();
  assertClientApart();
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(await run('npm', args, { cwd: ROOT })) as [Pack];
  const names = packed.files.map((file) => file.path);
  assert.deepEqual(
    names.filter((name) => !PACKED.test(name)),
    [],
  );
  for (const name of NEEDED) assert.ok(names.includes(name), `${name} is packed`);
  console.log(`ok  the tarball: ${names.length} files, ${Math.round(packed.size / 1024)} KB`);
  return path.join(folder, packed.filename);
}
