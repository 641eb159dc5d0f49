import { startPostgres } from '../support/global-setup.js';
import { backlogReport } from './backlog/backlog-report.js';
import { runBacklog } from './backlog/run-backlog.js';
import { writeCounts } from './counts.js';
import { growthReport } from './growth/growth-report.js';
import { runGrowth } from './growth/run-growth.js';
import { type Options, optionsOf, type Part } from './options.js';
import { isGood, print, type Report } from './report.js';
import { runTraffic } from './traffic/run-traffic.js';
import { trafficReport } from './traffic/traffic-report.js';

/** Enough for its tables: what is tried is the module, not the disk. */
const SETTINGS = { shared_buffers: '512MB', max_wal_size: '4GB' };

/** Makes an empty database, and gives its address. */
type NewDatabase = (name: string) => Promise<string>;

const RUNS: Readonly<Record<Part, (options: Options, made: NewDatabase) => Promise<Report>>> = {
  traffic: async (options, made) =>
    trafficReport(await runTraffic(await made('load_traffic'), options)),
  backlog: async (options, made) =>
    backlogReport(await runBacklog(await made('load_backlog'), options)),
  growth: async (options, made) =>
    growthReport(await runGrowth([await made('load_few'), await made('load_many')], options)),
};

/**
 * Has two hosts serve mixed traffic for LOAD_MINUTES (30); catch up with 100,000 events while they serve; and calls every route
 * where there is a hundred of everything and where there are 100,000. LOAD=short takes about a minute, and only
 * tells what is slow; LOAD=backlog,growth tries these. SEED repeats the choices.
 */
async function run(): Promise<void> {
  const options = optionsOf(process.env);
  const { url, server } = await startPostgres(SETTINGS);
  const made: NewDatabase = async (name) => {
    await server.createDatabase(name);
    return `${url}/${name}`;
  };
  try {
    for (const part of options.parts) {
      const began = performance.now();
      const report = await RUNS[part](options, made);
      const seconds = (performance.now() - began) / 1000;
      print(report, seconds, options.isShort);
      if (!isGood(report, options.isShort)) process.exitCode = 1;
      else if (options.counts !== null)
        await writeCounts(options.counts, part, report.counts, seconds);
    }
  } finally {
    await server.stop();
  }
}

run()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
