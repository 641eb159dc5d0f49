// Builds the library when dist/ is missing or older than what it is built from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const at = (name) => path.join(root, name);

const newest = readdirSync(at('lib'), { recursive: true })
  .map((name) => path.join('lib', name))
  .concat('package.json', 'tsconfig.json', 'tsconfig.build.json')
  .reduce((latest, name) => Math.max(latest, statSync(at(name)).mtimeMs), 0);

// The last file a build writes, so that an interrupted build counts as none.
const mark = at('dist/esm/package.json');

if (!existsSync(mark) || statSync(mark).mtimeMs < newest) {
  const build = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = build.status ?? 1;
}
