/** One way to do the work that is measured. */
export interface Candidate {
  readonly name: string;
  /** Makes ready what a run uses up. It comes before each run, and its time does not count. */
  prepare?(): unknown;
  run(): Promise<unknown>;
}

/** How often a race measures. */
export interface RaceSettings {
  /**
   * How many times each candidate gets. Each is the fastest of several runs: on a machine with other work, a slower one
   * tells of that work.
   */
  readonly samples: number;
  /** How often each candidate runs for one sample. */
  readonly rounds: number;
}

/** The samples of each candidate by its name, in milliseconds. */
export type RaceTimes = ReadonlyMap<string, readonly number[]>;

const WARM_UPS = 1;

/**
 * Runs the candidates in turns (A B C, B C A, C A B, …) in this one process, so that whatever else the machine does
 * meets all of them alike.
 */
export async function race(
  candidates: readonly Candidate[],
  { samples, rounds }: RaceSettings,
): Promise<RaceTimes> {
  for (let i = 0; i < WARM_UPS; i++) for (const candidate of candidates) await timed(candidate);
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let sample = 0; sample < samples; sample++) {
    globalThis.gc?.();
    const runs = await takeSample(candidates, rounds, sample * rounds);
    for (const [name, of] of times) of.push(Math.min(...(runs.get(name) ?? [])));
  }
  return times;
}

async function takeSample(
  candidates: readonly Candidate[],
  rounds: number,
  first: number,
): Promise<Map<string, number[]>> {
  const runs = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = first; round < first + rounds; round++) {
    for (let place = 0; place < candidates.length; place++) {
      const candidate = candidates[(round + place) % candidates.length];
      if (candidate) runs.get(candidate.name)?.push(await timed(candidate));
    }
  }
  return runs;
}

async function timed(candidate: Candidate): Promise<number> {
  await candidate.prepare?.();
  const began = process.hrtime.bigint();
  await candidate.run();
  return Number(process.hrtime.bigint() - began) / 1e6;
}
