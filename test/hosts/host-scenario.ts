import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { HostScenario, Runtime } from './cell.js';
import { emptyDatabase } from './databases.js';
import { compilerVersions, type Home, type Homes } from './home.js';
import { SERVICE_STEPS, STEPS } from './host/step-names.js';
import type { Outcome } from './outcome.js';
import { run } from './processes.js';
import { hostVersions, versionsOf } from './versions.js';

/** Steps that hosts of some programs do besides. */
const OWN_STEPS: Readonly<Record<string, number>> = {
  hybrid: 1,
  graphql: 1,
  middleware: 1,
  swagger: 1,
};

/** Programs that take two databases. */
const TWO = ['two-apps', 'again'];

interface Report {
  readonly steps: readonly string[];
  readonly failed: string | null;
}

/** The command that runs a program, and the version of what it is. */
interface Interpreter {
  readonly command: string;
  readonly args: readonly string[];
  readonly version: string;
}

/** Compiles a host's program, and runs it on an empty database. */
export async function tryHost(homes: Homes, home: Home, scenario: HostScenario): Promise<Outcome> {
  const { entry, format, compiler = 'tsc', database, tells = [] } = scenario;
  const interpreter = await interpreterOf(homes, scenario.runtime ?? 'this');
  const out = await home.compiled(format, compiler);
  const ran = await runProgram(home, interpreter, path.join(out, `${entry}.js`), scenario);
  const steps = assertSteps(ran.report, entry);
  return {
    did: `${steps} steps`,
    versions: [
      ...hostVersions(home, database),
      ...versionsOf(home, tells),
      ...ran.versions,
      interpreter.version,
      compilerVersions[compiler],
    ],
  };
}

/** Runs a program on an empty database, which is dropped afterwards, and reads its report. */
export async function runProgram(
  home: Home,
  { command, args }: Pick<Interpreter, 'command' | 'args'>,
  file: string,
  scenario: Pick<HostScenario, 'entry' | 'database' | 'schema' | 'env' | 'options'>,
): Promise<{ report: Report; versions: string[] }> {
  const { entry, database, schema, options = {}, env = {} } = scenario;
  const folder = mkdtempSync(path.join(home.folder, 'run-'));
  const count = TWO.includes(entry) ? 2 : 1;
  const databases = [];
  try {
    for (let each = 0; each < count; each += 1) {
      databases.push(await emptyDatabase(database, folder, schema));
    }
    const urls = databases.map(({ url }) => url).join(' ');
    const dataSource = JSON.stringify({ ...(schema && { schema }), ...options });
    const given = {
      ...env,
      HOST_DATA_SOURCE: dataSource,
      [count === 1 ? 'HOST_DATABASE' : 'HOST_DATABASES']: urls,
    };
    const printed = await run(command, [...args, file], {
      cwd: home.folder,
      env: { ...given, HOST_FILES: path.join(folder, 'files') },
      timeout: 180_000,
    });
    const versions = database === 'SQLite' ? [] : [databases[0]!.version];
    return { report: JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Report, versions };
  } finally {
    for (const each of databases) await each.drop();
  }
}

/** Every step came out right, in its order; gives how many. */
export function assertSteps({ steps, failed }: Report, entry: string): number {
  assert.equal(failed, null, `The host failed at ${failed ?? ''}`);
  const named = steps.filter((step) => (allSteps as readonly string[]).includes(step));
  assert.deepEqual(named, entry === 'context' ? SERVICE_STEPS : STEPS);
  assert.equal(steps.length, named.length + (OWN_STEPS[entry] ?? 0));
  return steps.length;
}

const allSteps = [...STEPS, ...SERVICE_STEPS];

/** What runs programs here. */
export async function interpreterOf(homes: Homes, runtime: Runtime): Promise<Interpreter> {
  if (runtime === 'this') {
    return { command: process.execPath, args: [], version: `Node.js ${process.versions.node}` };
  }
  const runtimes = await homes.ready('runtimes');
  const version = runtimes.version(runtime);
  if (runtime === 'bun') {
    return { command: runtimes.file('bun/bin/bun'), args: [], version: `Bun ${version}` };
  }
  if (runtime === 'deno') {
    const args = ['run', '--allow-all', '--no-lock'];
    return { command: runtimes.file('deno/deno'), args, version: `Deno ${version}` };
  }
  return { command: runtimes.file(runtime, 'bin/node'), args: [], version: `Node.js ${version}` };
}
