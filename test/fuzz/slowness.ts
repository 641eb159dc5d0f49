import type { FuzzRequest } from './draft.js';
import { NOWHERE } from './nowhere.controller.js';
import type { Sender } from './send.js';

/** How often each is repeated alone. */
const REPEATS = 5;

/** How often one is measured again that seems too slow: the machine may have had something else to do. */
const AGAIN = 3;

/** How many ordinary requests of a route its median is taken of. */
const SAMPLES = 5;

/** How much slower than its route's median a request may be. */
const FACTOR = 20;

/** A request, and how long it took amid the others. */
export interface Timed {
  readonly number: number;
  readonly request: FuzzRequest;
  readonly milliseconds: number;
}

/** One of the slowest, repeated alone. */
export interface Slow extends Timed {
  /** The median of its repetitions; and that of its route's ordinary requests with what reading this one takes. In milliseconds. */
  readonly alone: number;
  readonly ofRoute: number;
}

/** Keeps the slowest requests, and ordinary ones of each route to compare them with. */
export class Slowness {
  private slowest: Timed[] = [];
  private readonly samples = new Map<string, FuzzRequest[]>();

  /** `most` is how many of the slowest are repeated. */
  constructor(private readonly most: number) {}

  /** Notes a request; `isOrdinary` says that it was valid, and done. */
  note(timed: Timed, isOrdinary: boolean): void {
    this.slowest.push(timed);
    if (this.slowest.length > 4 * this.most) this.cut();
    const { name } = timed.request.operation;
    const some = this.samples.get(name) ?? [];
    if (isOrdinary) this.samples.set(name, [...some, timed.request].slice(-SAMPLES));
  }

  /** The slowest, each repeated alone; those over the limit are measured some more times before they are believed. */
  async repeat(sender: Sender): Promise<Slow[]> {
    this.cut();
    const medians = new Map<string, number>();
    const slow: Slow[] = [];
    for (const timed of this.slowest) {
      const { request } = timed;
      const { name } = request.operation;
      const ordinary = medians.get(name) ?? (await this.medianOf(sender, request));
      medians.set(name, ordinary);
      // Of two that do the same the longer one takes longer to read: that is the host's parser.
      const ofRoute = ordinary + (await alone(sender, { ...request, path: NOWHERE }));
      let best = await alone(sender, request);
      for (let more = AGAIN; more > 0 && best > FACTOR * ofRoute; more--)
        best = Math.min(best, await alone(sender, request));
      slow.push({ ...timed, alone: best, ofRoute });
    }
    return slow;
  }

  private cut(): void {
    this.slowest = this.slowest
      .toSorted((one, other) => other.milliseconds - one.milliseconds)
      .slice(0, this.most);
  }

  /** The median of the route's ordinary requests, each measured in the same way; of the request itself if there are none. */
  private async medianOf(sender: Sender, request: FuzzRequest): Promise<number> {
    const medians: number[] = [];
    for (const sample of this.samples.get(request.operation.name) ?? [request])
      medians.push(await alone(sender, sample));
    return median(medians);
  }
}

/** Whether a repeated request is too slow. */
export function isTooSlow({ alone, ofRoute }: Slow): boolean {
  return alone > FACTOR * ofRoute;
}

async function alone(sender: Sender, request: FuzzRequest): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < REPEATS; count++)
    times.push((await sender.send(request)).milliseconds);
  return median(times);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
