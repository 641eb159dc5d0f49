import { allows } from '../../../lib/domain/access/decision.js';
import { race, type RaceTimes } from '../support/race.js';
import { ASKED, askingCandidates } from './asking.js';
import { assertSameBuilt, BUILT, buildingCandidates } from './building.js';
import { checkCandidates } from './check-candidates.js';
import { writeChecksReport } from './report.js';
import { CHECKS, hotQuestions, randomQuestions } from './scenario.js';
import { drawWorld, type World } from './world.js';

const TURNS = { samples: 9, rounds: 20 };

/** What one race gave, and how often a run of it did the thing that is measured. */
export interface Measured {
  readonly times: RaceTimes;
  readonly perRun: number;
}

/** Everything that was measured. */
export interface Results {
  readonly world: World;
  readonly hot: Measured;
  readonly random: Measured;
  readonly building: Measured;
  readonly asking: Measured;
}

/** Measures checks and the building of sets against a bare bitset and casl, and writes `report.md`. */
export async function checks(): Promise<void> {
  const world = drawWorld();
  assertSameBuilt(world);
  const key = deepKeyOf(world);
  const hot = await race(checkCandidates(world, hotQuestions(key)), TURNS);
  const random = await race(checkCandidates(world, randomQuestions(world.catalogue)), TURNS);
  console.log('checks: measured');
  const building = await race(buildingCandidates(world), TURNS);
  console.log('building: measured');
  const asking = await race(askingCandidates(world, key), TURNS);
  await writeChecksReport({
    world,
    hot: { times: hot, perRun: CHECKS },
    random: { times: random, perRun: CHECKS },
    building: { times: building, perRun: BUILT },
    asking: { times: asking, perRun: ASKED },
  });
}

/** A key of the lowest level that the first member has. */
function deepKeyOf({ catalogue, facts }: World): number {
  const found = catalogue.nodes.find(
    ({ index, path }) => path.length === 3 && allows(facts[0]!, index),
  );
  if (!found) throw new Error('The first member may do nothing.');
  return found.index;
}
