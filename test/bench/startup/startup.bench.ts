import path from 'node:path';
import { builds } from '../guard/builds.js';
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
  /** With the module of the checkout at BENCH_BASE; none where there is none. */
  readonly base: ChildResult[];
}

/** What is started in turns: the `dist` of a library, or null for the host without one. */
type Libraries = Readonly<Partial<Record<'without' | 'with' | 'base', string | null>>>;

/** Measures what the module adds to an app's start and writes `report.md`. */
export async function startup(): Promise<void> {
  const { this: now, base } = builds();
  const dist = (entry: string) => path.resolve(entry, '../..');
  const libraries: Libraries = {
    without: null,
    with: dist(now),
    ...(base !== undefined && { base: dist(base) }),
  };
  const setting = await startSetting();
  try {
    await writeStartupReport(setting, await measure(setting, libraries));
  } finally {
    await setting.stop();
  }
}

async function measure(setting: Setting, libraries: Libraries): Promise<Measured[]> {
  const all = (['express', 'fastify'] as const).flatMap((framework) =>
    (['PostgreSQL', 'SQLite'] as const).flatMap((database) =>
      (['ES modules', 'CommonJS'] as const).map((format): Measured => ({
        framework,
        database,
        format,
        without: [],
        with: [],
        base: [],
      })),
    ),
  );
  const runs = Number(process.env['BENCH_RUNS'] ?? RUNS);
  for (let run = 0; run < runs; run++) {
    const turns = Object.entries(libraries) as [keyof Libraries, string | null][];
    for (const measured of all)
      await measureOnce(setting, measured, run % 2 === 1 ? turns.reverse() : turns);
    console.log(`run ${run + 1} of ${runs}`);
  }
  return all;
}

async function measureOnce(
  { databases, folder }: Setting,
  { framework, database, format, ...results }: Measured,
  turns: readonly (readonly [keyof Libraries, string | null])[],
): Promise<void> {
  for (const [name, library] of turns) {
    const job = { framework, database: databases[database], folder, library };
    results[name].push(await runChild(format, job));
  }
}
