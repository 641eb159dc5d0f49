import { cpSync, existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, versionHere } from '../hosts/homes.js';
import { run } from '../hosts/processes.js';

/** The generations of Nest whose own command makes the apps. */
export type Generation = 11 | 12;

const QUIET = [
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Its binary is of the repository's install: no install script runs here. */
const DRIVER = 'better-sqlite3';

/** Makes an app by Nest's own command, in a folder that may hold the packages of an earlier run. */
export async function freshApp(
  work: string,
  name: string,
  generation: Generation,
): Promise<string> {
  const app = path.join(work, name);
  const [packages, kept] = [path.join(app, 'node_modules'), path.join(work, `${name}-packages`)];
  // A link leads to the packages of another app, which are its own.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isDirectory()) renameSync(packages, kept);
  rmSync(app, { recursive: true, force: true });
  const flags = ['--skip-git', '--skip-install', '--package-manager', 'npm'];
  await run('npx', [...commandOf(generation), 'new', name, ...flags], { cwd: work });
  if (existsSync(kept)) {
    renameSync(kept, packages);
    // Of an earlier run it is another one by the same name.
    rmSync(path.join(packages, 'nest-clientele'), { recursive: true, force: true });
  }
  return app;
}

/** Installs packages into an app, beside what its `package.json` names. */
export async function install(app: string, ...packages: string[]): Promise<void> {
  await run('npm', ['install', ...QUIET, ...packages], { cwd: app });
}

/** The same for all that the app was given, with its database's driver ready to run. */
export async function installAll(app: string): Promise<void> {
  await install(app, `${DRIVER}@${versionHere(DRIVER)}`);
  const built = `node_modules/${DRIVER}/build`;
  cpSync(path.join(ROOT, built), path.join(app, built), { recursive: true });
}

/** The repository has the newest command itself. */
function commandOf(generation: Generation): string[] {
  if (generation === 12) return [path.join(ROOT, 'node_modules/.bin/nest')];
  return ['--yes', `@nestjs/cli@${generation}`];
}
