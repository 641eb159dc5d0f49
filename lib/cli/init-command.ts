import { Command, Option } from 'commander';
import { FolderFiles } from '../schematics/folder-files.js';
import { hostCompiler } from '../schematics/host-compiler.js';
import { newSecret } from '../schematics/new-secret.js';
import { planSetup, type Setup } from '../schematics/plan-setup.js';
import { DATABASES, LOGINS, type SetupOptions } from '../schematics/setup-options.js';
import type { CommandTools, Done } from './command-parts.js';

interface Flags extends SetupOptions {
  readonly dryRun?: boolean;
  readonly skipInstall?: boolean;
}

/** `init`: sets up the Nest app in this folder, as `nest add nest-clientele` does. */
export function initCommand({ terminal: { write }, place }: CommandTools, done: Done): Command {
  return new Command('init')
    .description('set up the Nest app in this folder: permissions, tables, login, mails, pages')
    .addOption(
      new Option(
        '--database <database>',
        'left out: that whose driver the app has, else sqlite',
      ).choices(DATABASES),
    )
    .addOption(
      new Option(
        '--login <login>',
        'left out: jwt, or none where the app has a passport strategy',
      ).choices(LOGINS),
    )
    .option('--source-root <folder>', "the app's sources; left out: those of nest-cli.json")
    .option('--portal-name <name>', "the portal's name, for the commands to run next")
    .option('--admin-email <email>', 'the email of its first admin, for the same')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--skip-install', 'leave the install of packages to you')
    .action(async ({ dryRun, skipInstall, ...options }: Flags) => {
      const files = new FolderFiles(place.folder);
      const setup = planSetup(files, options, {
        ts: hostCompiler(place.folder),
        secret: newSecret,
        version: place.version,
      });
      write(textOf(setup, dryRun === true));
      if (!dryRun) {
        files.write(setup.changes);
        if (setup.needsInstall && !skipInstall) await place.install(setup.installer);
      }
      done(0);
    });
}

function textOf({ changes, notes, next }: Setup, isDry: boolean): string {
  const lines = changes.map(({ path, isNew }) => `${isNew ? 'CREATE' : 'UPDATE'} ${path}`);
  const listed = lines.length === 0 ? 'Nothing to do: all of it is there.' : lines.join('\n');
  return [listed, ...notes, isDry ? 'Nothing was written, for it was a dry run.' : next].join(
    '\n\n',
  );
}
