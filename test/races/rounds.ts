import type { Operation } from './operation.js';
import type { Pair } from './pairs.js';
import { type Mode, type Outcome, race } from './race.js';
import type { Recording } from './recording.js';
import { eventFaults } from './rules/event-rules.js';
import { outcomeFaults } from './rules/outcome-rules.js';
import { standingFaults } from './rules/standing-rules.js';
import { storyFaults } from './rules/story.js';
import type { Stage } from './stage.js';
import { statesOf } from './state.js';

/** What came of the rounds of one pair. */
export interface Rounds {
  readonly rounds: number;
  readonly calls: number;
  readonly done: number;
  /** Calls that were told to come again. */
  readonly busy: number;
  /** Transactions that hosts had to begin anew. */
  readonly restarts: number;
  /** What broke a rule, each with the round it was in. */
  readonly faults: readonly string[];
}

/** How often, and in whose transactions. */
export interface Plan {
  readonly rounds: number;
  readonly mode: Mode;
}

/** Races a pair, each round on a scene of its own, and looks at all of them afterwards: nothing touches a scene again. */
export async function playRounds(
  stage: Stage,
  recordings: ReadonlyMap<Operation, Recording>,
  pair: Pick<Pair, 'one' | 'other'>,
  { rounds, mode }: Plan,
): Promise<Rounds> {
  const scenes = await stage.set(rounds);
  const before = await statesOf(stage, scenes);
  const outcomes: Outcome[][] = [];
  for (const [round, scene] of scenes.entries())
    outcomes.push(await race(stage.host, scene, pair, { round, mode }));
  const after = await statesOf(stage, scenes);
  const contender = (operation: Operation) => ({
    operation,
    recording: recordings.get(operation)!,
  });
  const contenders = { one: contender(pair.one), other: contender(pair.other) };
  const faults = scenes.flatMap((scene, round) => {
    const [came, was, is] = [outcomes[round]!, before[round]!, after[round]!];
    const both = pair.one === pair.other ? [contenders.one] : Object.values(contenders);
    return [
      ...outcomeFaults(contenders, came),
      ...eventFaults(both, came, is, scene),
      ...storyFaults(was, is, scene),
      ...standingFaults(is, scene),
    ].map((fault) => `round ${round + 1}: ${named(fault, scene.ids)}`);
  });
  const all = outcomes.flat();
  return {
    rounds,
    calls: all.length,
    done: all.filter(({ code }) => code === null).length,
    busy: all.filter(({ code }) => code === 'BUSY').length,
    restarts: all.reduce((sum, each) => sum + each.restarts, 0),
    faults,
  };
}

/** The fault with names in place of ids. */
function named(fault: string, ids: Readonly<Record<string, string>>): string {
  return Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(id, name), fault);
}
