import { buildLibrary } from '../support/build-library.js';
import { type ChildJob, type ChildResult, FORMATS, runChild } from './child.js';
import { writeStartupReport } from './report.js';
import { type Setting, startSetting } from './setting.js';

/** How often each host starts; BENCH_RUNS says otherwise. */
const RUNS = 15;

/** One way to run the host, and its starts. */
export interface Measured {
  readonly framework: ChildJob['framework'];
  readonly database: keyof Setting['databases'];
  readonly format: keyof typeof FORMATS;
  readonly without: ChildResult[];
  readonly with: ChildResult[];
}

/** Measures what the module adds to an app's start and writes `report.md`. */
export async function startup(): Promise<void> {
  buildLibrary();
  const setting = await startSetting();
  try {
    await writeStartupReport(setting, await measure(setting));
  } finally {
    await setting.stop();
  }
}

async function measure(setting: Setting): Promise<Measured[]> {
  const all = (['express', 'fastify'] as const).flatMap((framework) =>
    (['PostgreSQL', 'SQLite'] as const).flatMap((database) =>
      (['ES modules', 'CommonJS'] as const).map((format): Measured => ({
        framework,
        database,
        format,
        without: [],
        with: [],
      })),
    ),
  );
  const runs = Number(process.env['BENCH_RUNS'] ?? RUNS);
  for (let run = 0; run < runs; run++) {
    for (const measured of all) await measureOnce(setting, measured, run % 2 === 1);
    console.log(`run ${run + 1} of ${runs}`);
  }
  return all;
}

async function measureOnce(
  { databases, folder }: Setting,
  { framework, database, format, ...results }: Measured,
  moduleFirst: boolean,
): Promise<void> {
  for (const hasModule of [moduleFirst, !moduleFirst]) {
    const job = { framework, database: databases[database], folder, hasModule };
    results[hasModule ? 'with' : 'without'].push(await runChild(format, job));
  }
}
