import { findTypeOrm } from './with-tables.js';
import { dependenciesFor } from './dependencies.js';
import { EditedFiles } from './edited-files.js';
import type { FileChange, HostFiles } from './host-files.js';
import { databaseOf, type Host, type Installer, readHost } from './host.js';
import { importModules } from './import-modules.js';
import { nextSteps } from './next-steps.js';
import { withDependencies } from './package-manifest.js';
import { strategiesIn } from './strategies-in.js';
import { placeTables } from './place-tables.js';
import type { SetupOptions, SetupTools } from './setup-options.js';
import type { Choices, SetupWork } from './setup-work.js';
import { writeSettings } from './write-settings.js';
import { markOf, writeStarter } from './write-starter.js';

/** What a host gets, and what its developer is told. */
export interface Setup {
  readonly changes: readonly FileChange[];
  /** What is left to do by hand, each as a paragraph. */
  readonly notes: readonly string[];
  /** The commands to run next. */
  readonly next: string;
  readonly installer: Installer;
  /** Whether packages were added, which are to be installed. */
  readonly needsInstall: boolean;
}

/**
 * Works out what a host gets: the module with its permissions and pages, a DataSource with the module's tables, a login, mails, and
 * a guarded route. It writes nothing, so that each door carries it out in its own way. What a host has it keeps: worked out again
 * after it was carried out, nothing changes. Throws `SetupError` where it cannot be done.
 */
export function planSetup(given: HostFiles, options: SetupOptions, tools: SetupTools): Setup {
  const files = new EditedFiles(given);
  const host = readHost(files, options.sourceRoot);
  const notes: string[] = [];
  const work: SetupWork = {
    files,
    host,
    choices: choicesFor(files, host, options),
    tools,
    note: (text) => notes.push(text),
  };
  placeTables(work);
  const hasExample = writeStarter(work);
  const root = importModules(work, hasExample);
  writeSettings(work);
  writeManifest(work, hasExample);
  const changes = files.changes();
  return {
    changes,
    notes,
    next: nextSteps(host, root, options),
    installer: host.installer,
    needsInstall: changes.some(({ path }) => path === 'package.json'),
  };
}

function choicesFor(files: HostFiles, host: Host, options: SetupOptions): Choices {
  const typeOrm = findTypeOrm(files, host.sourceRoot);
  const strategies = strategiesIn(files, host.sourceRoot);
  const isAgain = files.read(markOf(host)) !== null;
  return {
    isAgain,
    database: typeOrm === null ? (options.database ?? databaseOf(host)) : null,
    login: options.login ?? (isAgain || strategies.length > 0 ? 'none' : 'jwt'),
    strategies,
    typeOrm,
  };
}

function writeManifest({ files, host, choices, tools }: SetupWork, hasExample: boolean): void {
  const { database, login } = choices;
  const { runtime, development } = dependenciesFor({
    nest: host.nest,
    database,
    hasLogin: login === 'jwt',
    hasTest: host.hasTest && hasExample,
  });
  const own = tools.version === null ? {} : { 'nest-clientele': `^${tools.version}` };
  const text = withDependencies(host.manifest, {
    runtime: { ...runtime, ...own },
    development,
    // npm runs the install scripts of no package that is not named.
    allowScripts: database === 'sqlite' && host.installer === 'npm' ? ['better-sqlite3'] : [],
  });
  files.write('package.json', text);
}
