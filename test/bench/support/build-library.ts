import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Builds the library unless it is as the code stands: processes that are measured run it as a host does. */
export function buildLibrary(): void {
  const script = path.resolve(__dirname, '../../../.ci/build-if-stale.mjs');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The library could not be built.');
}
