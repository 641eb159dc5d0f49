const isShort = Boolean(process.env['BENCH_SHORT']);

/** How much is measured; a run with BENCH_SHORT set only shows that the bench works. */
export const PLAN = isShort
  ? {
      rounds: 2,
      few: 1,
      milliseconds: 400,
      warmUp: 300,
      members: 2_000,
      small: 1_000,
      large: 50_000,
    }
  : {
      /** Rounds of what the page shows; BENCH_ROUNDS says otherwise. */
      rounds: Number(process.env['BENCH_ROUNDS'] ?? 7),
      /** Rounds of what only the report shows. */
      few: 3,
      milliseconds: 1_500,
      warmUp: 2_000,
      members: 10_000,
      small: 1_000,
      large: 1_000_000,
    };

/** How many users are few. */
export const HOT = 10;

/** How many are many. */
export const SPREAD = 5_000;
