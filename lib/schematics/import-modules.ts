import {
  findRootModule,
  type ModuleImport,
  type RootModule,
  withModuleImports,
} from './root-module.js';
import type { SetupWork } from './setup-work.js';

const EVENTS = /\bEventEmitterModule\s*\.\s*forRoot(Async)?\b/;

/** Has the host's root module import what the host gets, and tells which module that is; null, with a note, where it has to be done by hand. */
export function importModules(work: SetupWork, hasExample: boolean): RootModule | null {
  const { files, host, tools, note } = work;
  const { ts } = tools;
  const usual = `${host.sourceRoot}/app.module.ts`;
  const root = ts && findRootModule(ts, files, host.main, usual);
  const wanted = wantedImports(work, hasExample, root?.path ?? usual);
  const text = ts && root && withModuleImports(ts, files.read(root.path) ?? '', root, wanted);
  if (!root || text === null) {
    note(byHand(root, wanted));
    return root;
  }
  files.write(root.path, text);
  return root;
}

function wantedImports(work: SetupWork, hasExample: boolean, from: string): ModuleImport[] {
  const { host, choices } = work;
  const own = (name: string, path: string, call = ''): ModuleImport => ({
    name,
    from: relativeTo(from, `${host.sourceRoot}/${path}`) + host.suffix,
    call,
  });
  return [
    ...(choices.database === null
      ? []
      : [{ ...TYPE_ORM, with: own('dataSourceOptions', 'database/data-source') }]),
    ...(hasEvents(work)
      ? []
      : [{ name: 'EventEmitterModule', from: '@nestjs/event-emitter', call: '.forRoot()' }]),
    ...(choices.login === 'jwt' ? [own('AuthModule', 'auth/auth.module')] : []),
    own('AppClienteleModule', 'clientele/clientele.module'),
    ...(hasExample ? [own('ReportsModule', 'reports/reports.module')] : []),
  ];
}

const TYPE_ORM = {
  name: 'TypeOrmModule',
  from: '@nestjs/typeorm',
  call: '.forRoot(dataSourceOptions)',
};

/** Whether some module has the event emitter already: two of them would be two. */
function hasEvents({ files, host }: SetupWork): boolean {
  return [...files.below(host.sourceRoot)].some((path) => EVENTS.test(files.read(path) ?? ''));
}

/** How one file names another. */
function relativeTo(from: string, path: string): string {
  const [there, here] = [path.split('/'), from.split('/').slice(0, -1)];
  while (here.length > 0 && there[0] === here[0]) {
    here.shift();
    there.shift();
  }
  const up = here.length === 0 ? './' : '../'.repeat(here.length);
  return up + there.join('/');
}

function byHand(root: RootModule | null, wanted: readonly ModuleImport[]): string {
  const where = root ? `${root.className} in ${root.path}` : 'The root module of this app';
  const fault = root ? 'is not written so that it could be changed' : 'was not found';
  const imported = wanted.flatMap((each) => (each.with ? [each, each.with] : [each]));
  const lines = imported.map(({ name, from }) => `  import { ${name} } from '${from}';`);
  const listed = wanted.map(({ name, call }) => `    ${name}${call},`);
  return `${where} ${fault}. Add to it by hand:

${lines.join('\n')}

  imports: [
${listed.join('\n')}
  ],`;
}
