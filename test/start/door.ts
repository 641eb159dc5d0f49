import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../hosts/processes.js';

/** A way in: the command that sets an app up. */
export type Door = readonly [command: string, ...args: string[]];

/** Sets an app up, tries that a second time changes nothing, and gives what was printed. */
export async function enter(app: string, [command, ...args]: Door): Promise<string> {
  const printed = await run(command, args, { cwd: app });
  const before = filesOf(app);
  const again = await run(command, args, { cwd: app });
  assert.deepEqual(filesOf(app), before, again);
  assert.match(again, /Nothing to (do|be done)/);
  return printed;
}

/** The commands that were named as the next ones, but for the last, which starts the app. */
export function commandsIn(printed: string): string[] {
  const commands = [...printed.matchAll(/^ +((?:npm run|npx nest-clientele) .+)$/gm)];
  return commands.map(([, line = '']) => line).slice(0, -1);
}

/** What each file of an app holds, as a digest. */
function filesOf(app: string): Record<string, string> {
  const names = readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(app, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('node_modules'));
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(app, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, digest(name)]));
}
