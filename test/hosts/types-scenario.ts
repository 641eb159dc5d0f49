import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Resolution, TypesScenario } from './cell.js';
import type { Home } from './home.js';
import { manifest, optionalPeers, ROOT, versionHere } from './homes.js';
import type { Outcome } from './outcome.js';
import { run } from './processes.js';
import { versionsOf } from './versions.js';

const MODULES: Readonly<Record<Resolution, string>> = {
  node10: 'commonjs',
  node16: 'node16',
  nodenext: 'nodenext',
  bundler: 'esnext',
};

/** Checks the types of every entry, and every type file that they reach, by each way to find them. */
export async function tryTypes(
  home: Home,
  { typescript, resolutions }: TypesScenario,
): Promise<Outcome> {
  const folder = path.join(home.folder, `types-${typescript ?? 'here'}`);
  mkdirSync(folder, { recursive: true });
  const lines = entries(home).flatMap((specifier, at) => [
    `import * as entry${at} from '${specifier}';`,
    // Where no types are found, names are `any`, and that fails here.
    `export const known${at}: 0 extends 1 & typeof entry${at} ? false : true = true;`,
  ]);
  for (const name of ['entries.ts', 'entries.mts', 'entries.cts']) {
    writeFileSync(path.join(folder, name), lines.join('\n'));
  }
  const version = typescript ? home.version(typescript) : versionHere('typescript');
  for (const resolution of resolutions) {
    const ours = await errorsOf(home, folder, { typescript, resolution, version });
    assert.deepEqual(ours, [], `moduleResolution ${resolution}`);
  }
  return {
    did: `no error with \`moduleResolution\` ${resolutions.join(', ')}`,
    versions: [`TypeScript ${version}`, ...versionsOf(home, ['@nestjs/core', 'typeorm'])],
  };
}

/** Every way to import the library that the home has the peers for. */
function entries(home: Home): string[] {
  return Object.keys(manifest.exports)
    .filter((name) => !name.endsWith('.json'))
    .filter((name) => {
      const peer = path.basename(name);
      return !optionalPeers.includes(peer) || existsSync(home.file(peer));
    })
    .map((name) => path.posix.join('nest-clientele', name).replace(/\/$/, ''));
}

interface Check {
  readonly typescript: string | undefined;
  readonly resolution: Resolution;
  readonly version: string;
}

/** Errors in the library's files or in those that import it; other packages' types may hold errors of their own. */
async function errorsOf(
  home: Home,
  folder: string,
  { typescript, resolution, version }: Check,
): Promise<string[]> {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    module: MODULES[resolution],
    moduleResolution: resolution,
    types: ['node'],
    experimentalDecorators: true,
    noEmit: true,
    ...(resolution === 'node10' && version.startsWith('6.') && { ignoreDeprecations: '6.0' }),
  };
  const files = filesFor(home, resolution);
  const config = path.join(folder, `${resolution}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const compiler = typescript
    ? home.file(typescript, 'bin/tsc')
    : path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', config, '--pretty', 'false'];
  const printed = await run(process.execPath, args, { cwd: home.folder }).then(
    () => '',
    (error: unknown) => String(error),
  );
  return printed.split('\n').filter((line) => isOurs(line));
}

/** Under `node16` no CommonJS file may import Nest 12, which is ES modules only: neither the host's nor the library's. */
function filesFor(home: Home, resolution: Resolution): string[] {
  const [es, common] = ['entries.mts', 'entries.cts'] as const;
  if (resolution === 'nodenext') return [es, common];
  if (resolution !== 'node16') return ['entries.ts'];
  return home.version('@nestjs/core').startsWith('12.') ? [es] : [es, common];
}

/** A line about the library, about a file that imports it, or about the settings. */
function isOurs(line: string): boolean {
  return /(?:^|\/)(?:node_modules\/nest-clientele\/|entries\.[mc]?ts)|^error TS/.test(line);
}
