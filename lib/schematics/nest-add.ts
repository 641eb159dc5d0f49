import { hostCompiler } from './host-compiler.js';
import type { HostFiles } from './host-files.js';
import { newSecret } from './new-secret.js';
import { planSetup } from './plan-setup.js';
import type { SetupOptions } from './setup-options.js';

/** A folder of the tree. */
interface TreeFolder {
  readonly subfiles: readonly string[];
  readonly subdirs: readonly string[];
  dir(name: string): TreeFolder;
}

/** The files of the host, as Nest's command hands them to a schematic: `Tree` of `@angular-devkit/schematics`. */
export interface SchematicTree {
  read(path: string): Buffer | null;
  create(path: string, text: string): void;
  overwrite(path: string, text: string): void;
  getDir(path: string): TreeFolder;
}

/** What goes with a run: `SchematicContext` of the same package. */
export interface SchematicContext {
  readonly logger: { info(text: string): void; warn(text: string): void };
  addTask(task: { toConfiguration(): { name: string; options: object } }): unknown;
}

/** What the command takes, as `schema.json` has it. */
export interface NestAddOptions extends SetupOptions {
  /** Leaves the install of packages to the developer. */
  readonly skipInstall?: boolean;
}

/**
 * The schematic that `nest add nest-clientele` runs. The command brings what runs schematics along, so this package needs nothing
 * for it: it knows the tree by its shape. Throws `SetupError` where the host cannot be set up.
 */
export function nestAdd(options: NestAddOptions = {}) {
  return (tree: SchematicTree, context: SchematicContext): void => {
    const setup = planSetup(filesOf(tree), options, {
      ts: hostCompiler(process.cwd()),
      secret: newSecret,
      // The command has installed it before.
      version: null,
    });
    for (const { path, text, isNew } of setup.changes) {
      if (isNew) tree.create(path, text);
      else tree.overwrite(path, text);
    }
    if (setup.needsInstall && !options.skipInstall) context.addTask(install(setup.installer));
    for (const note of setup.notes) context.logger.warn(`\n${note}`);
    context.logger.info(`\n${setup.next}\n`);
  };
}

function install(packageManager: string) {
  // Without the scripts of packages a database's driver has nothing to run (@angular-devkit/schematics 22.2.0 leaves them out).
  const options = { command: 'install', packageManager, allowScripts: true };
  return { toConfiguration: () => ({ name: 'node-package', options }) };
}

function filesOf(tree: SchematicTree): HostFiles {
  return {
    read: (path) => tree.read(path)?.toString('utf8') ?? null,
    below: (folder) => pathsIn(tree.getDir(folder), folder),
  };
}

function* pathsIn(folder: TreeFolder, path: string): Generator<string> {
  for (const name of folder.subfiles) yield `${path}/${name}`;
  for (const name of folder.subdirs) yield* pathsIn(folder.dir(name), `${path}/${name}`);
}
