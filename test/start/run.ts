import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../hosts/processes.js';
import { pack } from '../hosts/tarball.js';
import { commandsIn, type Door, enter } from './door.js';
import { freshApp, type Generation, install, installAll } from './fresh-app.js';
import { byServer, printing } from './mails.js';
import { writeReadme } from './readme-app.js';
import { RunningApp, tokenIn } from './running-app.js';
import { walk, walkLogin } from './walk.js';

const OWNER = 'you@agency.test';

/** The doors: what was printed is named by the command that prints it. */
const DOORS: Readonly<Record<Generation, Door>> = {
  11: ['npx', 'nest', 'add', 'nest-clientele', '--skip-install'],
  12: ['npx', 'nest-clientele', 'init', '--skip-install'],
};

/**
 * Does what a newcomer does: makes apps by Nest's own command, sets them up by a door each and by the README's code blocks, builds
 * them, runs the commands that they were told, and walks through them. START_WORK names a folder that keeps the packages for the next run.
 */
async function main(): Promise<void> {
  const given = process.env['START_WORK'];
  const work = given ?? realpathSync(mkdtempSync(path.join(tmpdir(), 'nest-clientele-start-')));
  mkdirSync(work, { recursive: true });
  try {
    const tarball = await pack(work);
    await Promise.all([
      told('Nest 11 by nest add', () => tryDoor(work, 11, tarball)),
      told('Nest 12 by init', () => tryDoor(work, 12, tarball)),
    ]);
    await told("the README's code blocks", () => tryReadme(work));
  } finally {
    if (given === undefined) rmSync(work, { recursive: true, force: true });
  }
}

async function tryDoor(work: string, generation: Generation, tarball: string): Promise<void> {
  const app = await freshApp(work, nameOf(generation), generation);
  await install(app, tarball);
  const printed = await enter(app, DOORS[generation]);
  await installAll(app);
  await run('npx', ['prettier', '--check', 'src'], { cwd: app });
  await run('npm', ['run', 'lint'], { cwd: app });
  await run('npm', ['test'], { cwd: app });
  const { settings, linkFor, stop } = generation === 11 ? await byServer() : printing;
  try {
    await live(app, commandsIn(printed), settings, async (running, link) => {
      await walk(running, link, linkFor(running));
      await walkLogin(running);
    });
  } finally {
    await stop();
  }
}

/** What is to be done by hand, on the packages of the app before. */
async function tryReadme(work: string): Promise<void> {
  const app = await freshApp(work, 'readme', 12);
  const commands = writeReadme(app, path.join(work, nameOf(12)));
  await live(app, commands, {}, (running, link) =>
    walk(running, link, (email) => running.linkFor(email)),
  );
}

/** Runs the commands that make an app ready, and the app. */
async function live(
  app: string,
  commands: readonly string[],
  settings: Readonly<Record<string, string>>,
  work: (running: RunningApp, link: string) => Promise<void>,
): Promise<void> {
  let printed = '';
  for (const line of commands) printed += await run('sh', ['-c', line], { cwd: app });
  const link = tokenIn(printed, OWNER);
  if (link === null) throw new Error(`No link was printed:\n${printed}`);
  const running = await RunningApp.start(app, settings);
  try {
    await work(running, link);
  } finally {
    await running.stop();
  }
}

function nameOf(generation: Generation): string {
  return `nest-${generation}`;
}

async function told(name: string, work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`ok  ${name}, ${Math.round((performance.now() - began) / 1000)} s`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
