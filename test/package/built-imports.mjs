// What the built library imports.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

/** Files that load an optional peer when they are told to, and go on without. */
const LOADERS = { passport: /^(cjs|esm)\/routes\/load-passport\.js$/ };

/**
 * Each package named in the output is one that a host surely has: no devDependency, no optional peer but in the folder
 * of its name, or in what loads it.
 */
export function checkImports(dist, manifest) {
  const optional = Object.keys(manifest.peerDependenciesMeta ?? {});
  const sure = new Set([
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.peerDependencies),
  ]);
  for (const name of optional) sure.delete(name);
  const files = readdirSync(dist, { recursive: true }).filter((name) => /\.(d\.ts|js)$/.test(name));
  const strangers = files.flatMap((file) =>
    importsOf(readFileSync(path.join(dist, file), 'utf8'))
      .filter((name) => !sure.has(name))
      .filter((name) => !optional.includes(name) || file.split(path.sep)[1] !== name)
      .filter((name) => !LOADERS[name]?.test(file.split(path.sep).join('/')))
      .map((name) => `${file} imports ${name}`),
  );
  assert.deepEqual(strangers, []);
  console.log('ok  the output imports declared packages only');
}

/** The client imports its own files and one package: a front end has neither Nest nor Node. */
export function checkClient(dist) {
  for (const format of ['cjs', 'esm']) {
    const folder = path.join(dist, format, 'client');
    const reached = new Set(['index.js', 'index.d.ts']);
    for (const name of reached) {
      const code = readFileSync(path.join(folder, name), 'utf8');
      assert.deepEqual(
        importsOf(code).filter((found) => found !== 'openapi-fetch'),
        [],
      );
      for (const [, file] of code.matchAll(/['"](\.[^'"]*)\.js['"]/g)) {
        assert.match(file, /^\.\/[\w.-]+$/, `${format}: client/${name} stays in its folder`);
        reached.add(`${file.slice(2)}${name.endsWith('.d.ts') ? '.d.ts' : '.js'}`);
      }
    }
    assert.ok(reached.size > 4, `${format}: the files of the client`);
  }
  console.log('ok  the client imports itself and openapi-fetch only');
}

function importsOf(code) {
  const specifier = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([@\w][\w@/.:-]*)['"]/g;
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...withoutComments.matchAll(specifier)]
    .map(([, name]) => name)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}
