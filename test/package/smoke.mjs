// Packs the library and uses it as a stranger would: installed from the tarball, beside each supported
// generation of Nest and TypeORM, from ES modules and from CommonJS, in types and at run time.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkClient, checkImports } from './built-imports.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(tmpdir(), 'nest-clientele-smoke-'));
const dist = path.join(root, 'dist');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const versionHere = (name) =>
  JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
const flags = ['--strict', '--target', 'es2022', '--types', 'node'];
flags.push('--experimentalDecorators', '--emitDecoratorMetadata');

/** Peers that only an entry point of their own needs. */
const optional = Object.keys(manifest.peerDependenciesMeta ?? {});

/** The oldest version that each peer's range admits. */
const floors = Object.fromEntries(
  Object.entries(manifest.peerDependencies).map(([name, range]) => [name, /[\d.]+/.exec(range)[0]]),
);

/** Every way to import the library. */
const entries = Object.keys(manifest.exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => path.posix.join('nest-clientele', name).replace(/\/$/, ''));

/** What a host has beside the library, by generation. */
const generations = {
  'Nest 12, TypeORM 1': {
    '@nestjs/common': '^12.0.0',
    '@nestjs/core': '^12.0.0',
    '@nestjs/platform-express': '^12.0.0',
    '@nestjs/typeorm': '^12.0.0',
    '@nestjs/passport': '^12.0.0',
    '@nestjs/event-emitter': '^12.0.0',
    typeorm: '^1.0.0',
    'class-validator': '^0.15.0',
    bullmq: '^6.0.0',
    ioredis: '^5.0.0',
  },
  'Nest 11, TypeORM 0.3': {
    '@nestjs/common': '^11.0.0',
    '@nestjs/core': '^11.0.0',
    '@nestjs/platform-express': '^11.0.0',
    '@nestjs/typeorm': '^11.0.0',
    '@nestjs/passport': '^11.0.0',
    '@nestjs/event-emitter': '^3.0.0',
    typeorm: '^0.3.28',
    'class-validator': '^0.14.0',
  },
  'the oldest peers': {
    ...floors,
    '@nestjs/passport': '11.0.2',
    '@nestjs/platform-express': floors['@nestjs/core'],
    // What the oldest TypeORM lets in.
    ioredis: '5.0.4',
  },
};

const common = {
  'better-sqlite3': versionHere('better-sqlite3'),
  passport: '^0.7.0',
  'reflect-metadata': '^0.2.0',
  rxjs: '^7.2.0',
  '@types/node': versionHere('@types/node'),
  '@types/passport': versionHere('@types/passport'),
};

const expected = {
  stranger: 401,
  unknown: [404, 'INVITATION_NOT_FOUND'],
  accepted: 200,
  view: 200,
  edit: [403, 'PERMISSION_DENIED'],
  event: 'clientele.member.created',
  drift: [],
};

const expectedOfLogin = { stranger: 401, known: 200, cure: '`npm install passport`' };

const expectedOfClient = {
  asked: 'GET https://portal.test/clientele/members?q=zara as m1',
  ids: ['m1', 'm2'],
  refused: ['LAST_ADMIN', 30],
};

try {
  run('node', [path.join(root, '.ci/build-if-stale.mjs')], root);
  const tarball = pack();
  checkImports(dist, manifest);
  checkClient(dist);
  for (const [title, versions] of chosen(generations)) {
    const home = installHost(title, { ...common, ...versions }, tarball);
    for (const file of ['host.mts', 'host.cts']) {
      const js = compileHost(home, file);
      const output = run(process.execPath, [js], home).trim().split('\n');
      assert.deepEqual(JSON.parse(output.at(-1)), expected, `${title}, ${js}`);
      console.log(`ok  ${title}: ${js}`);
    }
    for (const file of ['command.mts', 'command.cts']) {
      const js = compileHost(home, file);
      const command = path.join(home, 'node_modules/.bin/nest-clientele');
      const output = run(command, ['permissions', '--module', `${js}#AppModule`, '--json'], home);
      const { permissions } = JSON.parse(output);
      assert.equal(permissions[0]?.key, 'reports', `${title}, ${js}`);
      console.log(`ok  ${title}: nest-clientele permissions of ${js}`);
    }
    for (const file of ['client.mts', 'client.cts']) {
      const js = compileHost(home, file);
      const output = run(process.execPath, [js], home);
      assert.deepEqual(JSON.parse(output), expectedOfClient, `${title}, ${js}`);
      console.log(`ok  ${title}: ${js}`);
    }
    if (versions.bullmq) {
      for (const file of ['queue.mts', 'queue.cts']) {
        const js = compileHost(home, file);
        const output = run(process.execPath, [js], home);
        assert.deepEqual(JSON.parse(output), { transport: 'BullmqEventTransport' });
        console.log(`ok  ${title}: ${js}`);
      }
    } else {
      assert.ok(!existsSync(path.join(home, 'node_modules/bullmq')), `${title} has no bullmq`);
    }
    compileForBrowsers(home, 'client.mts');
    console.log(`ok  ${title}: the client's types with those of browsers`);
    compileBundled(home, versions.bullmq ? ['host.mts', 'queue.mts'] : ['host.mts']);
    console.log(`ok  ${title}: types under bundler resolution`);
    compileWithoutExports(home, versions.bullmq ? entries : entries.filter(notOptional));
    console.log(`ok  ${title}: types of each entry where \`exports\` is not read`);
    for (const name of ['passport', '@nestjs/passport', '@types/passport'])
      rmSync(path.join(home, 'node_modules', name), { recursive: true });
    for (const file of ['login.mts', 'login.cts']) {
      const js = compileHost(home, file);
      const output = run(process.execPath, [js], home);
      assert.deepEqual(JSON.parse(output), expectedOfLogin, `${title}, ${js}`);
      console.log(`ok  ${title}: ${js}, without passport`);
    }
    compileBundled(home, ['login.mts']);
    console.log(`ok  ${title}: types without passport`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** All generations, or those whose titles begin like an argument: `npm run test:package -- 'Nest 12'`. */
function chosen(all) {
  const wanted = process.argv.slice(2);
  const found = Object.entries(all).filter(
    ([title]) => wanted.length === 0 || wanted.some((start) => title.startsWith(start)),
  );
  assert.notEqual(found.length, 0, `No generation is called ${wanted.join(', ')}`);
  return found;
}

function notOptional(entry) {
  return !optional.includes(path.basename(entry));
}

/** Makes the tarball; it holds what a user needs and nothing else. */
function pack() {
  const [{ filename, files, size }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], root),
  );
  const allowed =
    /^(dist\/(cjs|esm)\/.+\.(js|d\.ts)|dist\/esm\/package\.json|dist\/openapi\.json|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
  assert.deepEqual(
    files.map((file) => file.path).filter((name) => !allowed.test(name)),
    [],
  );
  for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/openapi.json']) {
    assert.ok(
      files.some((file) => file.path === name),
      `${name} is packed`,
    );
  }
  console.log(`ok  the tarball holds ${files.length} files, ${Math.round(size / 1024)} KB`);
  return path.join(work, filename);
}

function installHost(title, dependencies, tarball) {
  const home = path.join(work, title.replace(/\W+/g, '-'));
  mkdirSync(home);
  const host = {
    private: true,
    dependencies: { ...dependencies, 'nest-clientele': `file:${tarball}` },
  };
  writeFileSync(path.join(home, 'package.json'), JSON.stringify(host));
  run(
    'npm',
    [
      'install',
      '--prefer-offline',
      '--ignore-scripts',
      '--strict-peer-deps',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    home,
  );
  // Compiled once already, for the repository's own tests.
  const built = 'node_modules/better-sqlite3/build';
  cpSync(path.join(root, built), path.join(home, built), { recursive: true });
  for (const name of ['host', 'command', 'queue', 'client', 'login']) {
    const source = path.join(root, `test/package/hosts/${name}.ts`);
    for (const suffix of ['mts', 'cts']) cpSync(source, path.join(home, `${name}.${suffix}`));
  }
  return home;
}

/** Compiles as the file's suffix says, against the types a host of that kind sees, and names the output. */
function compileHost(home, file) {
  tsc(home, ['--module', 'nodenext', '--rootDir', '.', '--outDir', '.', file]);
  return file.replace('ts', 'js');
}

/** Checks the host as a bundler sees it, and every type file of the library with it. */
function compileBundled(home, files) {
  const module = ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit', ...files];
  tsc(home, module);
  const { stdout } = spawnSync(process.execPath, [compiler, ...flags, ...module], {
    cwd: home,
    encoding: 'utf8',
  });
  // Other packages' types may hold errors of their own.
  const ours = stdout.split('\n').filter((line) => line.startsWith('node_modules/nest-clientele/'));
  assert.deepEqual(ours, []);
}

/** Checks a front end, which has the types of browsers and none of Node, and every type file that it reaches. */
function compileForBrowsers(home, file) {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
  };
  writeFileSync(
    path.join(home, 'browser.json'),
    JSON.stringify({ compilerOptions, files: [file] }),
  );
  run(process.execPath, [compiler, '-p', 'browser.json'], home);
}

/** A resolver of old reads `typesVersions`; where it finds no types, names are `any`, and that fails here. */
function compileWithoutExports(home, specifiers) {
  const lines = specifiers.flatMap((specifier, at) => [
    `import * as entry${at} from '${specifier}';`,
    `export const known${at}: 0 extends 1 & typeof entry${at} ? false : true = true;`,
  ]);
  writeFileSync(path.join(home, 'entries.ts'), lines.join('\n'));
  const old = ['--module', 'commonjs', '--moduleResolution', 'node10'];
  tsc(home, [...old, '--ignoreDeprecations', '6.0', '--noEmit', 'entries.ts']);
}

function tsc(home, args) {
  run(process.execPath, [compiler, ...flags, '--skipLibCheck', ...args], home);
}

function run(command, args, cwd) {
  // npm hands its settings down to the npm it starts; a stranger's install has none of ours.
  const ours = /^npm_(config_(?!cache|registry|userconfig)|package_|lifecycle_)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const child = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  assert.equal(child.status, 0, `${command} ${args.join(' ')}\n${child.stdout}\n${child.stderr}`);
  return child.stdout;
}
