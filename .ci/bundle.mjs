// Makes a few files of the many that the compiler has written to dist/: an app would find, read and link hundreds at its
// start. What several entry points share stands in chunks, so that a class is the same one whichever entry gives it. The
// types stay as they are.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { Buffer } from 'node:buffer';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, transform } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [esm, cjs] = ['dist/esm', 'dist/cjs'].map((folder) => path.join(root, folder));
const COMMAND = 'cli/main.js';
const SITE = 'pages/site.cjs';
const ENTRIES = [
  '',
  'bullmq/',
  'client/',
  'events/',
  'openapi/',
  'pages/',
  'ports/',
  'schematics/',
  'testing/',
];

/** What Nest's command reads of the schematic, and the texts that it writes; its code is an entry as others. */
const SCHEMATIC = ['collection.json', 'schema.json'];
const TEXTS = 'schematics/starter-texts.cjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** As Node.js since the oldest that `engines` names. */
const TARGET = 'node20.19';

await embedPages();
layOutSchematic();

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
  external: [`*/${SITE}`, `*/${TEXTS}`],
  target: TARGET,
  sourcemap: 'external',
});

const names = new Set(scriptsOf(esm).flatMap((file) => classesOf(readFileSync(file, 'utf8'))));

for (const file of [...scriptsOf(esm), ...scriptsOf(cjs)]) rmSync(file);
for (const folder of [esm, cjs])
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith('.js.map')) rmSync(path.join(folder, name));

const maps = new Map(
  outputFiles
    .filter(({ path: file }) => file.endsWith('.map'))
    .map(({ path: file, text }) => [file.slice(0, -'.map'.length), ofLibrary(text)]),
);

for (const { path: file, text: bundled } of outputFiles.filter(({ path }) => maps.has(path))) {
  const text = withClassNames(bundled);
  const map = maps.get(file);
  const name = path.relative(esm, file);
  const renamed = classesOf(text).filter((each) => !names.has(each));
  if (renamed.length > 0)
    throw new Error(`Two classes of the package are called alike: ${renamed}`);
  putScript(esm, name, { text, map });
  if (name !== COMMAND) putScript(cjs, name, await asCommonJs(text, map));
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
  assertPermissive(readFileSync(path.join(folder, 'licenses.md'), 'utf8'));
  renameSync(path.join(folder, 'licenses.md'), path.join(root, 'dist/pages/licenses.md'));
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

/** The package hands these libraries on, so each must let it. */
function assertPermissive(licenses) {
  const others = [...licenses.matchAll(/^## (.+)$/gm)]
    .map(([, library]) => library)
    .filter((library) => !/ \((MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)\)$/.test(library))
    // It names no licence in its package, and Apache-2.0 in its repository; of it the pages hold an empty module.
    .filter((library) => !library.startsWith('@react-aria/optimize-locales-plugin '));
  if (others.length > 0) throw new Error(`May these be handed on? ${others.join(', ')}`);
}

/**
 * What the schematic writes into hosts is code of theirs: it stands apart, as text that both builds load. Nobody imports the
 * schematic or the command, and their types name packages that hosts need not have.
 */
function layOutSchematic() {
  const texts = 'schematics/starter-texts.generated.js';
  put(path.join(root, 'dist'), TEXTS, readFileSync(path.join(cjs, texts), 'utf8'));
  put(esm, texts, `export { STARTER_TEXTS } from '../../${TEXTS}';\n`);
  for (const name of SCHEMATIC)
    copyFileSync(path.join(root, 'lib/schematics', name), path.join(root, 'dist/schematics', name));
  for (const folder of [esm, cjs].flatMap((build) =>
    ['cli', 'schematics'].map((room) => path.join(build, room)),
  ))
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.d.ts')))
      rmSync(path.join(folder, name));
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
async function asCommonJs(text, map) {
  const inline = Buffer.from(map).toString('base64');
  const input = `${text}\n//# sourceMappingURL=data:application/json;base64,${inline}\n`;
  const { code, map: mapped } = await transform(input, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    supported: { 'dynamic-import': false },
    sourcemap: 'external',
  });
  return { text: withClassNames(code), map: ofLibrary(mapped) };
}

/**
 * A map whose sources are called as in the repository, `lib/members/members.service.ts`, wherever the file is that it belongs
 * to. What is generated is told by its name alone: nobody steps through it, and it is half of all text.
 */
function ofLibrary(text) {
  const map = JSON.parse(text);
  const sources = map.sources.map((source) => source.replace(/^(?:.*\/)?lib\//, 'lib/'));
  const sourcesContent = map.sourcesContent.map((text, at) =>
    sources[at].endsWith('.generated.ts') ? null : text,
  );
  return JSON.stringify({ ...map, sources, sourcesContent });
}

function putScript(folder, name, { text, map }) {
  put(folder, name, `${text}//# sourceMappingURL=${path.basename(name)}.map\n`);
  put(folder, `${name}.map`, map);
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
