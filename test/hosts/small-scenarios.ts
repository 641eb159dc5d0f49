import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SmallScenario } from './cell.js';
import type { Home } from './home.js';
import { ROOT } from './homes.js';
import type { Outcome } from './outcome.js';
import { run } from './processes.js';
import { versionsOf } from './versions.js';

const FORMATS = ['esm', 'cjs'] as const;

const SEEN_BY_CLIENT = {
  asked: 'GET https://portal.test/clientele/members?q=zara as m1',
  ids: ['m1', 'm2'],
  refused: ['LAST_ADMIN', 30],
};

/** Runs one of the small programs from ES modules and from CommonJS. */
export async function trySmall(home: Home, { kind }: SmallScenario): Promise<Outcome> {
  for (const format of FORMATS) {
    const out = await home.compiled(format);
    await TRIES[kind](home, path.join(out, `${kind}.js`));
  }
  if (kind === 'client') await compileForBrowsers(home);
  const did = `runs from ES modules and from CommonJS${kind === 'client' ? '; its types are those of browsers' : ''}`;
  return { did, versions: versionsOf(home, TELLS[kind]) };
}

/** Packages whose versions matter. */
const TELLS: Readonly<Record<SmallScenario['kind'], readonly string[]>> = {
  command: ['@nestjs/core', 'typeorm'],
  client: ['openapi-fetch'],
  queue: ['@nestjs/core', 'bullmq', 'ioredis'],
  login: ['@nestjs/core', 'typeorm'],
};

const TRIES: Readonly<Record<SmallScenario['kind'], (home: Home, file: string) => Promise<void>>> =
  {
    command: async (home, file) => {
      const command = home.file('.bin/nest-clientele');
      const args = ['permissions', '--module', `${file}#AppModule`, '--json'];
      const printed = await run(command, args, { cwd: home.folder });
      const { permissions } = JSON.parse(printed) as { permissions: { key: string }[] };
      assert.equal(permissions[0]?.key, 'reports');
    },
    client: async (home, file) => {
      const printed = await run(process.execPath, [file], { cwd: home.folder });
      assert.deepEqual(JSON.parse(printed), SEEN_BY_CLIENT);
    },
    queue: async (home, file) => {
      const printed = await run(process.execPath, [file], { cwd: home.folder });
      assert.deepEqual(JSON.parse(printed), { transport: 'BullmqEventTransport' });
    },
    login: async (home, file) => {
      const printed = await run(process.execPath, [file], { cwd: home.folder });
      const seen = { stranger: 401, known: 200, cure: '`npm install passport`' };
      assert.deepEqual(JSON.parse(printed), seen);
    },
  };

/** Checks a front end, which has the types of browsers and none of Node, and every type file that it reaches. */
async function compileForBrowsers(home: Home): Promise<void> {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
  };
  const file = path.join(home.folder, 'browser.json');
  const source = path.join(home.folder, 'tsc-esm/src/client.ts');
  writeFileSync(file, JSON.stringify({ compilerOptions, files: [source] }));
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, '-p', file], { cwd: home.folder });
}
