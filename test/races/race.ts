import { isClienteleError } from '../../lib/index.js';
import { isRetryable } from '../../lib/database/driver-errors.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import type { TestHost } from '../support/test-host.js';
import type { Call, Operation } from './operation.js';
import type { Pair } from './pairs.js';
import type { Scene } from './scene.js';

/** Calls of a round, half of them of either operation. */
export const CALLS = 8;

/** How often a host begins its transaction anew when it was chosen to end a deadlock. */
const ATTEMPTS = 20;

/** Whose transactions the calls are made in. */
export type Mode = 'own' | 'joined';

/** What came of one call. */
export interface Outcome {
  readonly operation: Operation;
  /** Null for one that was done. */
  readonly code: string | null;
  /** What is no refusal: told as it is. */
  readonly fault: string | null;
  /** How often the host had to begin anew. */
  readonly restarts: number;
}

/** Makes the calls of a round at once. Every other round begins with the other operation. */
export function race(
  host: TestHost,
  scene: Scene,
  { one, other }: Pick<Pair, 'one' | 'other'>,
  { round, mode }: { round: number; mode: Mode },
): Promise<Outcome[]> {
  const operations = Array.from({ length: CALLS }, (_, at) =>
    (at + round) % 2 === 0 ? one : other,
  );
  const isJoining = ({ joins }: Operation) => mode === 'joined' && joins;
  // Each operation counts its own calls.
  const numbers = operations.map(
    (operation, at) => operations.slice(0, at).filter((each) => each === operation).length,
  );
  // On SQLite there is one transaction at a time.
  const isAlone = host.dataSource.options.type === 'better-sqlite3';
  const everyone = new Gathering(isAlone ? 1 : operations.filter(isJoining).length);
  return Promise.all(
    operations.map((operation, index) => {
      const call = { host, scene, at: numbers[index] ?? 0 };
      return outcomeOf(operation, (noteRestart) =>
        isJoining(operation)
          ? withinHost({ operation, call, everyone }, noteRestart)
          : operation.run(call),
      );
    }),
  );
}

/** Lets callers go on once all have come. */
class Gathering {
  private readonly waiting: (() => void)[] = [];

  constructor(private missing: number) {}

  come(): Promise<void> {
    this.missing -= 1;
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.missing <= 0) for (const go of this.waiting) go();
    });
  }
}

interface JoiningCall {
  readonly operation: Operation;
  readonly call: Call;
  readonly everyone: Gathering;
}

/** In a transaction of the host that has read before it calls, as all others have by then: what it reads may be old. */
async function withinHost(
  { operation, call, everyone }: JoiningCall,
  noteRestart: () => void,
): Promise<void> {
  const { host, scene } = call;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await host.dataSource.transaction(async (joined) => {
        await joined.getRepository(MemberEntity).findOneBy({ id: scene.ids.mia });
        await everyone.come();
        await operation.run({ ...call, joined });
      });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      noteRestart();
    }
  }
}

async function outcomeOf(
  operation: Operation,
  run: (noteRestart: () => void) => Promise<unknown>,
): Promise<Outcome> {
  let restarts = 0;
  try {
    await run(() => (restarts += 1));
    return { operation, code: null, fault: null, restarts };
  } catch (error) {
    if (isClienteleError(error) && error.getStatus() < 500)
      return { operation, code: error.code, fault: null, restarts };
    if (isClienteleError(error) && error.code === 'BUSY')
      return { operation, code: 'BUSY', fault: null, restarts };
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { operation, code: 'FAULT', fault, restarts };
  }
}
