// Makes a few files of the many that the compiler has written to dist/: an app would find, read and link hundreds at its
// start. What several entry points share stands in chunks, so that a class is the same one whichever entry gives it. The
// types stay as they are.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, transform } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [esm, cjs] = ['dist/esm', 'dist/cjs'].map((folder) => path.join(root, folder));
const COMMAND = 'cli/main.js';
const SITE = 'pages/site.cjs';
const ENTRIES = ['', 'bullmq/', 'client/', 'events/', 'openapi/', 'pages/', 'ports/', 'testing/'];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** As Node.js since the oldest that `engines` names. */
const TARGET = 'node20.19';

await embedPages();

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
  external: [`*/${SITE}`],
  target: TARGET,
});

const names = new Set(scriptsOf(esm).flatMap((file) => classesOf(readFileSync(file, 'utf8'))));

for (const file of [...scriptsOf(esm), ...scriptsOf(cjs)]) rmSync(file);

for (const { path: file, text: bundled } of outputFiles) {
  const text = withClassNames(bundled);
  const name = path.relative(esm, file);
  const renamed = classesOf(text).filter((each) => !names.has(each));
  if (renamed.length > 0)
    throw new Error(`Two classes of the package are called alike: ${renamed}`);
  put(esm, name, text);
  if (name !== COMMAND) put(cjs, name, await asCommonJs(text));
}
chmodSync(path.join(esm, COMMAND), 0o755);
// The last file of a build: see build-if-stale.mjs.
put(esm, 'package.json', JSON.stringify({ type: 'module' }));

/**
 * The built pages as one script that both builds load: a host that is bundled itself has no folder of files beside it. They
 * are kept in brotli, as nearly all browsers take them.
 */
async function embedPages() {
  const folder = path.join(root, 'dist/pages/site');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(path.join(parentPath, name));
      const type = TYPES[path.extname(name)];
      if (!type) throw new Error(`What type has ${name}?`);
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      return { name, type, content: brotliCompressSync(bytes, { params }).toString('base64') };
    });
  rmSync(folder, { recursive: true });
  put(
    path.join(root, 'dist'),
    SITE,
    `'use strict';\nexports.BUILT_SITE = ${JSON.stringify(files)};\n`,
  );
  put(esm, 'pages/built-site.js', `export { BUILT_SITE } from '../../${SITE}';\n`);
}

/**
 * Nest, TypeORM and logs know classes by their names, and the bundler changes those that have a decorator, as in
 * `let Portal = class Portal2 {}`. Its own way to keep names would name functions, too, each time one is made.
 */
function withClassNames(text) {
  const numbered = [...text.matchAll(/\b(\w+) = (?:\1_1 = )?class (_\1|\1\d+)\b/g)];
  const names = new Map(numbered.map(([, name, given]) => [given, name]));
  return text.replace(/[\w$]+/g, (word) => names.get(word) ?? word);
}

function classesOf(text) {
  return [
    ...text.matchAll(
      /^\s*(?:export |let \w+ = |\w+ = |var \w+ = )?(?:default )?class (?!extends\b)(\w+)/gm,
    ),
  ].map(([, name]) => name);
}

/** `import()` becomes `require` there: test runners and bundlers of CommonJS follow that only. */
async function asCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    supported: { 'dynamic-import': false },
  });
  return withClassNames(code);
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
