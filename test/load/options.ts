/** What is tried, each by itself if LOAD names it. */
export const PARTS = ['traffic', 'backlog', 'growth'] as const;

/** One of them. */
export type Part = (typeof PARTS)[number];

/** What LOAD, LOAD_MINUTES, LOAD_ONLY, SEED and RELIABILITY_COUNTS ask for. */
export interface Options {
  readonly parts: readonly Part[];
  /** Minutes of traffic. */
  readonly minutes: number;
  /** People who are made while nothing is delivered; each has four events. */
  readonly people: number;
  /** How much there is of everything where routes are compared. */
  readonly sizes: readonly [number, number];
  /** Whether it is the form that takes about a minute. */
  readonly isShort: boolean;
  /** Only calls of routes with this in their names. */
  readonly only: string;
  readonly seed: number;
  /** The folder that the counts of whole parts are written to, if they are asked for. */
  readonly counts: string | null;
}

const WHOLE = { minutes: 30, people: 25_000, sizes: [100, 100_000] } as const;
const SHORT = { minutes: 0.25, people: 1_000, sizes: [100, 2_000] } as const;

/** Reads them. LOAD is `short` for about a minute, or one part or several, as in `backlog,growth`. */
export function optionsOf(env: NodeJS.ProcessEnv): Options {
  const wanted = env['LOAD'];
  const isShort = wanted === 'short';
  const only = env['LOAD_ONLY'] ?? '';
  const { minutes, people, sizes } = isShort ? SHORT : WHOLE;
  const asked = Number(env['LOAD_MINUTES'] ?? minutes);
  if (!(asked > 0)) throw new Error('LOAD_MINUTES is a number of minutes.');
  return {
    parts: isShort || wanted === undefined ? PARTS : wanted.split(',').map(partOf),
    minutes: asked,
    people,
    sizes,
    isShort,
    only,
    seed: Number(env['SEED'] ?? Math.floor(Math.random() * 2 ** 31)),
    counts:
      isShort || asked < WHOLE.minutes || only !== '' ? null : (env['RELIABILITY_COUNTS'] ?? null),
  };
}

function partOf(name: string): Part {
  const part = PARTS.find((each) => each === name);
  if (!part)
    throw new Error(`LOAD is \`short\`, or of ${PARTS.join(', ')}; there is no "${name}".`);
  return part;
}
