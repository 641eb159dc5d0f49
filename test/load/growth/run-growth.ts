import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENTELE_DOCUMENT } from '../../../lib/openapi/document.generated.js';
import { type Answer, Sender } from '../../fuzz/send.js';
import { median } from '../../bench/support/statistics.js';
import { type CallerName, GrownWorld } from './grown-world.js';
import {
  callersOf,
  isRepeatable,
  type Probe,
  probesOf,
  requestOf,
  type Sent,
  untried,
} from './probes.js';

/** How much dearer a call may be where there is more of everything. */
const FACTOR = 3;

/** How often a call is repeated at each size, in turns; and again, where it seems too dear: the machine has other things to do. */
const TIMES = { whole: 5, short: 3 } as const;
const AGAIN = 3;

/** What is tried. */
export interface GrowthWishes {
  /** How much there is of everything. */
  readonly sizes: readonly [number, number];
  /** Only calls with this in their names. */
  readonly only: string;
  /** Only the first caller who gets through, and not everything that can be named. */
  readonly isShort: boolean;
}

/** One caller's calls of a route at both sizes. */
export interface Grown {
  readonly name: string;
  readonly caller: CallerName;
  /** Medians in milliseconds. */
  readonly few: number;
  readonly many: number;
  /** How much larger the answer is; 1 if it is not. */
  readonly larger: number;
}

/** What came of it. */
export interface GrowthOutcome {
  readonly sizes: readonly [number, number];
  readonly routes: number;
  readonly calls: readonly Grown[];
  readonly faults: readonly string[];
  /** Calls that are too dear. */
  readonly slow: readonly string[];
}

/** How much dearer each unit of the answer is. */
export function ratioOf({ few, many, larger }: Grown): number {
  return many / few / larger;
}

/** A world and the way to call it. */
interface Side {
  readonly world: GrownWorld;
  readonly sender: Sender;
}

/** Calls every route of the document where there are few of everything and where there are many. */
export async function runGrowth(
  urls: readonly [string, string],
  wishes: GrowthWishes,
): Promise<GrowthOutcome> {
  const sides: Side[] = [];
  try {
    for (const [at, url] of urls.entries()) sides.push(await side(url, wishes.sizes[at]!));
    return await compare(sides as [Side, Side], wishes);
  } finally {
    for (const { world, sender } of sides) {
      sender.close();
      await world.stop();
    }
  }
}

async function side(url: string, size: number): Promise<Side> {
  const world = await GrownWorld.build(url, size);
  const { port } = (world.host.app.getHttpServer() as Server).address() as AddressInfo;
  return { world, sender: new Sender(port) };
}

async function compare(
  sides: readonly [Side, Side],
  { sizes, only, isShort }: GrowthWishes,
): Promise<GrowthOutcome> {
  const calls: Grown[] = [];
  const passed = new Set<string>();
  const refusals = new Map<string, string>();
  const probes = probesOf(CLIENTELE_DOCUMENT).filter(({ name }) => name.includes(only));
  for (const probe of probes) {
    const { name, route, query } = probe;
    if (isShort && query === '' && passed.has(route)) continue;
    const { through, refused } = await tried(sides, probe, isShort);
    calls.push(...through);
    if (through.length > 0) passed.add(route);
    // What is named beside may be there to be refused, as when somebody changes oneself.
    else refusals.set(query === '' ? route : name, refused);
  }
  for (const route of passed) refusals.delete(route);
  return {
    sizes,
    routes: passed.size,
    calls,
    faults: [
      ...untried(CLIENTELE_DOCUMENT),
      ...[...refusals].map(([name, refused]) => `${name}: nobody got through: ${refused}`),
    ],
    slow: calls.filter((each) => ratioOf(each) > FACTOR).map(dearText),
  };
}

/** What each caller's calls have taken who gets through, and what the others were told. */
async function tried(
  sides: readonly [Side, Side],
  probe: Probe,
  isShort: boolean,
): Promise<{ readonly through: readonly Grown[]; readonly refused: string }> {
  const through: Grown[] = [];
  const refused: string[] = [];
  for (const caller of callersOf(probe)) {
    const comparison = new Comparison(sides, probe, caller, isShort ? TIMES.short : TIMES.whole);
    const refusal = await comparison.refusal();
    if (refusal === null) through.push(await comparison.grown());
    else refused.push(refusal);
    if (refusal === null && (isShort || !isRepeatable(probe))) break;
  }
  return { through, refused: refused.join(', ') };
}

function dearText(each: Grown): string {
  const { name, caller, few, many, larger } = each;
  return `${name}, ${caller}: ${few.toFixed(1)} ms, and ${many.toFixed(1)} ms with more of everything, for an answer ${larger.toFixed(1)} times as large`;
}

/** One caller's calls of a route, at both sizes in turns. */
class Comparison {
  /** What can be sent again, as it was sent first. */
  private readonly kept = new Map<Side, Sent>();

  constructor(
    private readonly sides: readonly [Side, Side],
    private readonly probe: Probe,
    private readonly caller: CallerName,
    private readonly times: number,
  ) {}

  /** What one of the worlds answers that is no success; null if both let the caller through. */
  async refusal(): Promise<string | null> {
    for (const side of this.sides) {
      const { status, text } = await this.call(side);
      if (status >= 400) return `${this.caller}: ${status} ${text.slice(0, 200)}`;
    }
    return null;
  }

  async grown(): Promise<Grown> {
    let best = await this.measured();
    for (let more = AGAIN; more > 0 && ratioOf(best) > FACTOR; more -= 1) {
      const other = await this.measured();
      if (ratioOf(other) < ratioOf(best)) best = other;
    }
    return best;
  }

  private async measured(): Promise<Grown> {
    const answers: [Answer[], Answer[]] = [[], []];
    for (let time = 0; time < this.times; time += 1)
      for (const at of [0, 1] as const) answers[at].push(await this.call(this.sides[at]));
    const [few, many] = answers.map((each) => ({
      time: median(each.map(({ milliseconds }) => milliseconds)),
      bytes: median(each.map(({ text }) => text.length)),
    })) as [Measured, Measured];
    const larger = Math.max(1, many.bytes / Math.max(few.bytes, 1));
    return { name: this.probe.name, caller: this.caller, few: few.time, many: many.time, larger };
  }

  private async call(side: Side): Promise<Answer> {
    const sent = this.kept.get(side) ?? (await this.next(side));
    if (isRepeatable(this.probe)) this.kept.set(side, sent);
    return side.sender.send(sent);
  }

  private async next({ world, sender }: Side): Promise<Sent> {
    const request = await requestOf(world, this.probe, this.caller);
    if (!request.path.endsWith('cursor=')) return request;
    const first = await sender.send({ ...request, path: request.path.replace(/[?&]cursor=$/, '') });
    const { nextCursor } = JSON.parse(first.text) as { readonly nextCursor?: string | null };
    const path = nextCursor
      ? `${request.path}${nextCursor}`
      : request.path.replace(/[?&]cursor=$/, '');
    return { ...request, path };
  }
}

interface Measured {
  readonly time: number;
  readonly bytes: number;
}
