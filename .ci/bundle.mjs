// Makes a few files of the many that the compiler has written to dist/: an app would find, read and link hundreds at its
// start. What several entry points share stands in chunks, so that a class is the same one whichever entry gives it. The
// types stay as they are.
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [esm, cjs] = ['dist/esm', 'dist/cjs'].map((folder) => path.join(root, folder));
const COMMAND = 'cli/main.js';
const ENTRIES = ['', 'bullmq/', 'client/', 'events/', 'openapi/', 'ports/', 'testing/'];

/** As Node.js since the oldest that `engines` names. */
const TARGET = 'node20.19';

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [...ENTRIES.map((entry) => `dist/esm/${entry}index.js`), `dist/esm/${COMMAND}`],
  outdir: esm,
  allowOverwrite: true,
  write: false,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  format: 'esm',
  platform: 'node',
  packages: 'external',
  target: TARGET,
  // Nest, TypeORM and logs know classes by them.
  keepNames: true,
});

for (const file of [...scriptsOf(esm), ...scriptsOf(cjs)]) rmSync(file);

for (const { path: file, text } of outputFiles) {
  const name = path.relative(esm, file);
  put(esm, name, text);
  if (name !== COMMAND) put(cjs, name, await asCommonJs(text));
}
chmodSync(path.join(esm, COMMAND), 0o755);
// The last file of a build: see build-if-stale.mjs.
put(esm, 'package.json', JSON.stringify({ type: 'module' }));

/** `import()` becomes `require` there: test runners and bundlers of CommonJS follow that only. */
async function asCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    supported: { 'dynamic-import': false },
  });
  return code;
}

function scriptsOf(folder) {
  const names = readdirSync(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.js')).map((name) => path.join(folder, name));
}

function put(folder, name, text) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
