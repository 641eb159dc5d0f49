import {
  nestAdd,
  type SchematicContext,
  type SchematicTree,
} from '../../lib/schematics/nest-add.js';
import { app12, type FilesInMemory } from './host-fixture.js';

type Task = ReturnType<Parameters<SchematicContext['addTask']>[0]['toConfiguration']>;

/** A host's files as Nest's command hands them over. */
function treeOf(files: FilesInMemory): SchematicTree {
  const folder = (path: string): ReturnType<SchematicTree['getDir']> => {
    const within = files.below(path).map((file) => file.slice(path.length + 1).split('/'));
    return {
      subfiles: within.filter(({ length }) => length === 1).map(([name = '']) => name),
      subdirs: [...new Set(within.filter(({ length }) => length > 1).map(([name = '']) => name))],
      dir: (name) => folder(`${path}/${name}`),
    };
  };
  const write = (path: string, text: string) => files.apply([{ path, text, isNew: true }]);
  return {
    read: (path) => {
      const text = files.read(path);
      return text === null ? null : Buffer.from(text);
    },
    create: write,
    overwrite: write,
    getDir: folder,
  };
}

describe('nest add', () => {
  const run = (options: Parameters<typeof nestAdd>[0]) => {
    const tasks: Task[] = [];
    const logger = { info: () => undefined, warn: () => undefined };
    const addTask = (task: { toConfiguration(): Task }) => tasks.push(task.toConfiguration());
    nestAdd(options)(treeOf(app12({ 'package-lock.json': '{}' })), { logger, addTask });
    return tasks;
  };

  it('has packages installed with their scripts: without them a driver has nothing to run', () => {
    expect(run({})).toEqual([
      {
        name: 'node-package',
        options: { command: 'install', packageManager: 'npm', allowScripts: true },
      },
    ]);
  });

  it('leaves that to the developer where it is told to', () => {
    expect(run({ skipInstall: true })).toEqual([]);
  });
});
