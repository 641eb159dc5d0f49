import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildLibrary } from '../support/build-library.js';
import type { Variant } from './variants.js';

const ROOT = path.resolve(__dirname, '../../..');
const PEERS_ROOT = path.join(ROOT, 'test/bench/peers');

/** The built libraries that are measured, as paths to their entries. */
export type Builds = Readonly<Record<'this', string>> & Partial<Record<Variant['build'], string>>;

/** The variables that name other checkouts, by what their builds are called. */
const OTHERS = { base: 'BENCH_BASE', former: 'BENCH_FORMER' } as const;

/** Builds this checkout, and those at BENCH_BASE and BENCH_FORMER as far as they are set, where they are older than what they are built from. */
export function builds(): Builds {
  const others = Object.entries(OTHERS).flatMap(([name, variable]) => {
    const root = process.env[variable];
    if (root === undefined) return [];
    if (typeormOf(root) !== typeormOf(ROOT))
      throw new Error(
        `${variable} has packages of its own. Make ${root}/node_modules a link to ${ROOT}/node_modules.`,
      );
    return [[name, built(path.resolve(root))] as const];
  });
  return { this: built(ROOT), ...Object.fromEntries(others) };
}

function typeormOf(root: string): string {
  return realpathSync(createRequire(path.join(root, 'package.json')).resolve('typeorm'));
}

/** Installs the packages that are measured beside, unless they are there; false where that fails. */
export function installPeers(): boolean {
  const lock = path.join(PEERS_ROOT, 'package-lock.json');
  const mark = path.join(PEERS_ROOT, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return true;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: PEERS_ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.warn('The packages to compare with could not be installed.');
  return status === 0;
}

function built(root: string): string {
  buildLibrary(root);
  return path.join(root, 'dist/cjs/index.js');
}
