import { databaseKinds } from '../support/databases.js';
import type { Go, PairTold, SentRecording, Told } from './messages.js';
import { OPERATIONS } from './operations/all-operations.js';
import type { Operation } from './operation.js';
import type { Options } from './options.js';
import { SHARE } from './options.js';
import { chosenPairs, type Pair, pairName } from './pairs.js';
import type { Mode } from './race.js';
import type { Recording } from './recording.js';
import { playRounds } from './rounds.js';
import { bearOnEachOther } from './rules/outcome-rules.js';
import type { Slot } from './scene.js';
import { Stage } from './stage.js';

/** The process that races on one database: it waits for its turn with its code loaded. */
process.once('message', (go: Go) => {
  run(go)
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    })
    .finally(() => process.disconnect());
});
tell('loaded');

async function run({ database, options, recordings: sent }: Go): Promise<void> {
  const kind = databaseKinds.find(({ name }) => name === database);
  if (!kind) throw new Error(`There is no ${database} to race on.`);
  const recordings = received(sent);
  const stage = await Stage.open(kind);
  const before = process.cpuUsage();
  try {
    for (const pair of chosenPairs(recordings, options))
      for (const mode of modesOf(pair)) tell(await told(stage, recordings, pair, options, mode));
  } finally {
    const { user, system } = process.cpuUsage(before);
    tell({ cpu: (user + system) / 1_000_000 });
    await stage.close();
  }
}

function modesOf({ one, other }: Pair): Mode[] {
  return one.joins || other.joins ? ['own', 'joined'] : ['own'];
}

async function told(
  stage: Stage,
  recordings: ReadonlyMap<Operation, Recording>,
  pair: Pair,
  options: Options,
  mode: Mode,
): Promise<PairTold> {
  const isAloof = pair.isLockOnly && !bearOnEachOther(pair.one, pair.other);
  const share = (isAloof ? SHARE.aloof : 1) * (mode === 'joined' ? SHARE.joined : 1);
  const rounds = Math.max(1, Math.round(options.rounds * share));
  const played = await playRounds(stage, recordings, pair, { rounds, mode });
  return { ...played, pair: pairName(pair), isLockOnly: pair.isLockOnly, mode };
}

function received(sent: readonly SentRecording[]): Map<Operation, Recording> {
  return new Map(
    sent.map(({ name, rows, moved, events }) => [
      OPERATIONS.find((operation) => operation.name === name)!,
      { rows: new Map(rows), moved: new Set(moved as Slot[]), events },
    ]),
  );
}

function tell(what: Told): void {
  process.send?.(what);
}
