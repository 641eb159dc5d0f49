import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { manifest, optionalPeers, ROOT } from './homes.js';

const DIST = path.join(ROOT, 'dist');

/** Files that load an optional peer when they are told to, and go on without. */
const LOADERS = new Map([['passport', /^(cjs|esm)\/(index|chunks\/\w+)\.js$/]]);

/**
 * Each package named in the output is one that a host surely has: no devDependency, no optional peer but in the folder
 * of its name, or in what loads it.
 */
export function assertImports(): void {
  const sure = new Set([
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.peerDependencies),
  ]);
  for (const name of optionalPeers) sure.delete(name);
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const strangers = files
    .filter((name) => /\.(d\.ts|js)$/.test(name))
    .flatMap((file) =>
      importsOf(readFileSync(path.join(DIST, file), 'utf8'))
        .filter((name) => !sure.has(name))
        .filter((name) => !optionalPeers.includes(name) || file.split(path.sep)[1] !== name)
        .filter((name) => !LOADERS.get(name)?.test(file.split(path.sep).join('/')))
        .map((name) => `${file} imports ${name}`),
    );
  assert.deepEqual(strangers, []);
}

/** The client imports its own files, what these share with others, and one package: a front end has neither Nest nor Node. */
export function assertClientApart(): void {
  for (const format of ['cjs', 'esm']) {
    const reached = new Set(['client/index.js', 'client/index.d.ts']);
    for (const name of reached) {
      const code = readFileSync(path.join(DIST, format, name), 'utf8');
      assert.deepEqual(
        importsOf(code).filter((found) => found !== 'openapi-fetch'),
        [],
      );
      for (const [, file = ''] of code.matchAll(/['"](\.[^'"]*)\.js['"]/g)) {
        const found = path.posix.join(path.posix.dirname(name), file);
        assert.match(found, /^(client|chunks)\/[\w.-]+$/, `${format}: ${name} stays apart`);
        reached.add(`${found}${name.endsWith('.d.ts') ? '.d.ts' : '.js'}`);
      }
    }
    assert.ok(reached.size > 4, `${format}: the files of the client`);
  }
}

function importsOf(code: string): string[] {
  const specifier = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([@\w][\w@/.:-]*)['"]/g;
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...withoutComments.matchAll(specifier)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}
