import { type Latency, latencyAlone, latencyAt } from './latency.js';
import { writeOutboxReport } from './report.js';
import { postgresSetting, type Setting, sqliteSetting } from './setting.js';
import { type Drain, drain, EVENTS, type Load, load } from './throughput.js';

const RUNS = 3;
const FEW = 30;

/** Events that wait when a drain begins, few and many. */
const BACKLOGS = [1_000, 100_000] as const;

/** Changes a second at which latency is measured. */
export const RATE = 100;

/** What was measured on one database; each rate is the best of several runs, each latency the run with the lowest p95. */
export interface Measured {
  readonly name: string;
  readonly server: string;
  readonly drains: readonly (Drain & { readonly title: string })[];
  /** The same drain of few events and of many. */
  readonly backlogs: readonly (Drain & { readonly events: number })[];
  readonly loads: { readonly alone: Load; readonly relayed: Load };
  readonly latencies: { readonly alone: Latency; readonly steady: Latency };
}

/** Measures how fast events are delivered, and how soon, and writes `report.md`. */
export async function outbox(): Promise<void> {
  const measured: Measured[] = [];
  for (const start of [sqliteSetting, postgresSetting]) {
    const setting = await start();
    try {
      measured.push(await measure(setting));
      console.log(`${setting.name}: measured`);
    } finally {
      await setting.stop();
    }
  }
  await writeOutboxReport(measured);
}

async function measure(setting: Setting): Promise<Measured> {
  const drainedBy = async (title: string, concurrency: number, subjects?: number) => ({
    title,
    ...(await best(
      () => drain(setting, concurrency, subjects === undefined ? {} : { subjects }),
      ({ perSecond }) => perSecond,
    )),
  });
  const latency = (work: () => Promise<Latency>) => best(work, ({ p95 }) => -p95);
  return {
    name: setting.name,
    server: setting.server,
    drains: [
      await drainedBy(`${EVENTS} subjects, concurrency 20`, 20),
      await drainedBy(`${EVENTS} subjects, concurrency 100`, 100),
      await drainedBy(`${FEW} subjects, concurrency 20`, 20, FEW),
    ],
    backlogs: await backlogsOf(setting),
    loads: await loadsOf(setting),
    latencies: {
      alone: await latency(() => latencyAlone(setting)),
      steady: await latency(() => latencyAt(setting, RATE)),
    },
  };
}

/** Few before and after many, the better one counted: the many are measured once. */
async function backlogsOf(setting: Setting): Promise<Measured['backlogs']> {
  const [few, many] = BACKLOGS;
  const of = (events: number) => drain(setting, 20, { events });
  const before = await of(few);
  const large = await of(many);
  const after = await of(few);
  const small = highest([before, after], ({ perSecond }) => perSecond);
  return [
    { events: few, ...small },
    { events: many, ...large },
  ];
}

/** In turns, so that whatever else the machine does meets both alike. */
async function loadsOf(setting: Setting): Promise<Measured['loads']> {
  const [alone, relayed]: [Load[], Load[]] = [[], []];
  for (let i = 0; i < RUNS; i += 1) {
    alone.push(await load(setting, false));
    relayed.push(await load(setting, true));
  }
  return {
    alone: highest(alone, ({ committed }) => committed),
    relayed: highest(relayed, ({ delivered }) => delivered),
  };
}

async function best<T>(run: () => Promise<T>, rank: (outcome: T) => number): Promise<T> {
  const outcomes: T[] = [];
  for (let i = 0; i < RUNS; i += 1) outcomes.push(await run());
  return highest(outcomes, rank);
}

/** The run with the highest rank: on a machine with other work, the others tell of that work. */
function highest<T>(outcomes: readonly T[], rank: (outcome: T) => number): T {
  return outcomes.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}
