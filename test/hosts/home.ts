import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { type HomeName, type HomePlan, homePlans, ROOT, versionHere, versionIn } from './homes.js';
import { run } from './processes.js';

/** The kind of modules a host is compiled to. */
export type Format = 'cjs' | 'esm';

/** What compiles a host. */
export type Compiler = 'tsc' | 'swc' | 'nest';

const HOST = path.join(__dirname, 'host');

/** The file that says that a home is installed. */
const DONE = 'installed';

const QUIET = ['--ignore-scripts', '--prefer-offline'];

/** The folder that a kind of host is installed in, once for all the cells that share it. */
export class Home {
  /** Where the host is. */
  readonly folder: string;
  /** Where its packages are: the root of the workspace, elsewhere its own folder. */
  private readonly root: string;
  private installing: Promise<void> | null = null;
  private readonly compiling = new Map<string, Promise<string>>();

  constructor(
    readonly name: string,
    private readonly plan: HomePlan,
    private readonly work: string,
    private readonly runtimes: () => Promise<Home>,
    private readonly tarball: string,
  ) {
    this.root = path.join(work, name);
    this.folder = path.join(this.root, plan.installer === 'workspaces' ? 'packages/app' : '');
  }

  /** Installs what the plan names, and the library from its tarball. */
  ready(): Promise<void> {
    return (this.installing ??= this.install());
  }

  /** Compiles the host's programs, and gives the folder they are in. */
  async compiled(format: Format, compiler: Compiler = 'tsc'): Promise<string> {
    await this.ready();
    const key = `${compiler}-${format}`;
    const known = this.compiling.get(key) ?? this.compile(format, compiler);
    this.compiling.set(key, known);
    return known;
  }

  /** The version of a package there, after `ready`. */
  version(name: string): string {
    return versionIn(this.root, name);
  }

  /** The path of a file in a package there. */
  file(...parts: string[]): string {
    return path.join(this.folder, 'node_modules', ...parts);
  }

  private async install(): Promise<void> {
    const { installer, isHost, dependencies } = this.plan;
    if (existsSync(path.join(this.root, DONE))) {
      if (isHost) await this.renew();
      return;
    }
    mkdirSync(this.folder, { recursive: true });
    const own = isHost ? { 'nest-clientele': `file:${this.tarball}` } : {};
    const host = { name: 'host', private: true, dependencies: { ...dependencies, ...own } };
    writeFileSync(path.join(this.folder, 'package.json'), JSON.stringify(host, null, 2));
    if (installer === 'pnpm') await this.byPnpm();
    else await this.byNpm();
    if ('better-sqlite3' in dependencies) {
      // Compiled once already, for the repository's own tests: no install script runs here.
      const built = 'node_modules/better-sqlite3/build';
      cpSync(path.join(ROOT, built), path.join(this.root, built), { recursive: true });
    }
    if (installer === 'workspaces') this.ownTypeorm();
    writeFileSync(path.join(this.root, DONE), '');
  }

  /** Of an earlier run only the library is old. */
  private async renew(): Promise<void> {
    const library = path.join(this.root, 'node_modules/nest-clientele');
    rmSync(path.join(library, 'dist'), { recursive: true });
    const args = ['-xzf', this.tarball, '-C', library, '--strip-components', '1'];
    await run('tar', args, { cwd: this.root });
  }

  private async byNpm(): Promise<void> {
    const { installer, strict } = this.plan;
    if (installer === 'workspaces') {
      const workspaces = { name: 'repository', private: true, workspaces: ['packages/*'] };
      writeFileSync(path.join(this.root, 'package.json'), JSON.stringify(workspaces));
    }
    const args = ['install', ...QUIET, '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', strict ? [...args, '--strict-peer-deps'] : args, { cwd: this.root });
  }

  /** Nothing is hoisted: the library finds what it names itself, and nothing else. */
  private async byPnpm(): Promise<void> {
    const runtimes = await this.runtimes();
    const args = ['install', ...QUIET, '--config.hoist=false', '--reporter=append-only'];
    const store = path.join(this.work, 'pnpm-store');
    await run(
      process.execPath,
      [runtimes.file('pnpm', 'bin/pnpm.cjs'), ...args, `--store-dir=${store}`],
      { cwd: this.folder },
    );
  }

  /** The app has a copy of TypeORM by itself; the library has the one of the workspace's root. */
  private ownTypeorm(): void {
    const shared = path.join(this.root, 'node_modules/typeorm');
    cpSync(shared, this.file('typeorm'), { recursive: true });
  }

  private async compile(format: Format, compiler: Compiler): Promise<string> {
    const folder = path.join(this.folder, `${compiler}-${format}`);
    rmSync(folder, { recursive: true, force: true });
    copyHost(path.join(folder, 'src'));
    const type = format === 'esm' ? 'module' : 'commonjs';
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type }));
    const files = this.plan.entries.map((entry) => `src/${entry}.ts`);
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig(files)));
    const out = path.join(folder, 'out');
    if (compiler === 'swc') await bySwc(path.join(folder, 'src'), out, format);
    else if (compiler === 'nest') await this.byNest(folder);
    else await run(process.execPath, [bin('typescript/bin/tsc'), '-p', folder], { cwd: folder });
    return out;
  }

  /** Nest's own command, with the plugin of its Swagger module. */
  private async byNest(folder: string): Promise<void> {
    const settings = {
      sourceRoot: 'src',
      compilerOptions: {
        plugins: [{ name: '@nestjs/swagger', options: { introspectComments: true } }],
      },
    };
    writeFileSync(path.join(folder, 'nest-cli.json'), JSON.stringify(settings));
    const args = [bin('@nestjs/cli/bin/nest.js'), 'build', '--path', 'tsconfig.json'];
    await run(process.execPath, args, { cwd: folder });
  }
}

/** The homes of one run, each of which is installed when a cell first needs it. */
export class Homes {
  private readonly known = new Map<HomeName, Home>();

  constructor(
    readonly work: string,
    private readonly tarball: string,
  ) {}

  /** The home, installed. */
  async ready(name: HomeName): Promise<Home> {
    const home = this.known.get(name) ?? this.make(name);
    this.known.set(name, home);
    await home.ready();
    return home;
  }

  private make(name: HomeName): Home {
    const runtimes = () => this.ready('runtimes');
    return new Home(name, homePlans[name], this.work, runtimes, this.tarball);
  }
}

/** What compiles: the repository's TypeScript and swc, as a host's own would. */
export const compilerVersions: Readonly<Record<Compiler, string>> = {
  tsc: `TypeScript ${versionHere('typescript')}`,
  swc: `swc ${versionHere('@swc/core')}`,
  nest: `Nest CLI ${versionHere('@nestjs/cli')}, TypeScript ${versionHere('typescript')}`,
};

/** Copies the host's programs, without what the repository checks them by. */
export function copyHost(to: string): void {
  const filter = (file: string) => path.basename(file) !== 'tsconfig.json';
  cpSync(HOST, to, { recursive: true, filter });
}

function bin(file: string): string {
  return path.join(ROOT, 'node_modules', file);
}

function tsconfig(files: readonly string[]) {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['node'],
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    skipLibCheck: true,
    rootDir: 'src',
    outDir: 'out',
  };
  return { compilerOptions, files };
}

/** File by file, without types, as `nest build -b swc` does. */
async function bySwc(from: string, to: string, format: Format): Promise<void> {
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.ts'))) {
    const { code } = await transformFile(path.join(from, name), {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: format === 'esm' ? 'es6' : 'commonjs' },
    });
    const file = path.join(to, name.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
}
