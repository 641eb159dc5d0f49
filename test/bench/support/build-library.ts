import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** Builds the library of a checkout unless it is as the code stands: processes that are measured run it as a host does. */
export function buildLibrary(root = ROOT): void {
  const script = path.join(root, '.ci/build-if-stale.mjs');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The library in ${root} could not be built.`);
}
