/** Which way a measure is good, and how far it has to go. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** One row of docs/benchmarks.md. */
export interface Measure {
  /** The bench that measures it: `npm run bench -- <name>`. */
  readonly bench: BenchName;
  readonly what: string;
  /** What the numbers are; a ratio has none. */
  readonly unit?: 'ms' | 'MB' | 'statements';
  /** What it was before the work on speed, as it was noted then; a bench that measures both sides by side replaces it. */
  readonly before: string;
  readonly target: Target;
  /** Where it stays below its target: what its profile shows, and what was tried. */
  readonly short?: string;
}

/** The benches that docs/benchmarks.md shows, and what each is about. */
export const BENCH_TITLES = {
  guard: 'Guarded requests',
  checks: 'Checks of permissions',
  clone: 'Cloning permissions',
  invite: 'Invitations and changes of members',
  preview: 'Previews of changes',
  pages: 'Pages',
  startup: 'Start-up',
  exports: 'Exports',
} as const;

/** The name of a bench. */
export type BenchName = keyof typeof BENCH_TITLES;

/** The name of a measure. */
export type MeasureName = keyof typeof MEASURES;

/** Everything docs/benchmarks.md shows, in its order, by the name a bench gives its result. */
export const MEASURES = {
  ...guarded('fastify-postgres', 'Fastify and PostgreSQL', {
    permission: ['0.2', 0.6],
    project: ['0.1', 0.5],
  }),
  ...guarded('express-postgres', 'Express and PostgreSQL', {
    permission: ['0.3', 0.65],
    project: ['0.14', 0.55],
  }),
  ...guarded('fastify-sqlite', 'Fastify and SQLite', {
    permission: ['0.48', 0.7],
    project: ['0.25', 0.6],
  }),
  'guard-casl': {
    bench: 'guard',
    what: 'a permission: throughput against a hand-written CASL guard, PostgreSQL',
    before: '0.6',
    target: { atLeast: 2 },
    short:
      'The login takes most of either: the same route with a login and no guard at all has 1.3 to 1.7 times the throughput of the hand-written one (a to d in the report, runs of different days), so no guard could have 2. Of the CPU of a guarded request 62 % is jsonwebtoken trying the secret as a public key, 4 % this module, 3 % the driver, 2 % collecting garbage.',
  },
  'guard-casl-named': {
    bench: 'guard',
    what: 'the same against one with a named statement straight at the pool',
    before: '',
    target: { atLeast: 1 },
    short:
      'Both send one named statement; it differs by the noise of a run, 0.9 to 1.05. The module goes through TypeORM (its log, subscribers and pool) and reads everything that can decide, the one by hand goes straight to the pool and reads the keys. Tried: reading together, a cache of compiled sets that hashes nothing (10 µs of each request), no names given to closures at run time (12 µs).',
  },
  'guard-database-cpu': {
    bench: 'guard',
    what: 'a permission: CPU of the database for a request, against before, PostgreSQL',
    before: '1',
    target: { atMost: 0.1 },
  },
  'guard-database-cpu-project': {
    bench: 'guard',
    what: 'a permission in a project: the same',
    before: '1',
    target: { atMost: 0.1 },
  },
  ...former('postgres', 'PostgreSQL'),
  ...former('sqlite', 'SQLite'),
  'guard-million': {
    bench: 'guard',
    what: 'CPU of the database for a request at 1,000,000 members against 1,000, the same few users',
    before: '4.2',
    target: { atMost: 1.3 },
  },
  'check-bitset': {
    bench: 'checks',
    what: 'one check with its key resolved ahead: time against that of a bare bitset',
    before: '41',
    target: { atMost: 5 },
  },
  'check-casl-hot': {
    bench: 'checks',
    what: 'one check, always the same key: times faster than CASL',
    before: 'slower',
    target: { atLeast: 2 },
  },
  'check-casl-random': {
    bench: 'checks',
    what: 'one check, random keys: times faster than CASL',
    before: '8.7',
    target: { atLeast: 50 },
    short:
      'Random checks fetch from memory. A bare bitset, which is the least there can be, is about 51 times faster than CASL here; the module reads two objects more on the way to its bits. Tried: one set of what all layers allow in place of four (34 to 30 ns), fields of a member in one object.',
  },
  'set-casl-cold': {
    bench: 'checks',
    what: 'building a set never seen before: times faster than an ability of CASL',
    before: '2.4',
    target: { atLeast: 8 },
  },
  'clone-pair': {
    bench: 'clone',
    what: 'to 10,000 members: time against a bare UPDATE with one INSERT of 10,000 rows',
    before: '3.8',
    target: { atMost: 1.3 },
  },
  'statements-invite': counted('an invitation', 17, 10),
  'statements-accept': counted('accepting it', 14, 9),
  'statements-preview': counted('its preview', 12, 5),
  'statements-role': counted('a change of role', 14, 8),
  'statements-list': counted('a list of members', 8, 4),
  'statements-me': counted('`GET me`', 3, 1),
  'invite-by-hand': {
    bench: 'invite',
    what: 'an invitation: time against the same transaction by hand',
    before: '3.4 to 4.8',
    target: { atMost: 2 },
  },
  'preview-ceiling': {
    bench: 'preview',
    what: 'what a ceiling of 10,000 members would do: CPU of Node and of the database, PostgreSQL',
    unit: 'ms',
    before: '',
    target: { atMost: 500 },
  },
  'pages-many': {
    bench: 'pages',
    what: 'from a click or a key to the next picture, 10,000 users and projects: time against that with 100',
    before: '',
    target: { atMost: 2 },
  },
  'startup-cpu': {
    bench: 'startup',
    what: 'CPU added to the start of an app',
    unit: 'ms',
    before: '650',
    target: { atMost: 350 },
    short:
      'The machine of this run is slower than the one on which 650 ms were noted: the host alone takes 1.6 to 2.1 seconds of CPU, and the commit before added 490 to 1,310 ms in the same turns. What is left, by a profile of Fastify, SQLite and CommonJS: evaluating the package 180 ms, its routes in the framework 65, collecting garbage 90, providers 40, tables of TypeORM 20. Tried: a bundle of few files instead of hundreds, letters, exports and the list of passwords loaded when first needed, no names given to functions while the files are evaluated.',
  },
  'startup-memory': {
    bench: 'startup',
    what: 'memory added to an app that has started (RSS)',
    unit: 'MB',
    before: '35',
    target: { atMost: 20 },
  },
  'exports-app': {
    bench: 'exports',
    what: '1,000,000 members by a whole Nest app: most memory in ten runs (RSS)',
    unit: 'MB',
    before: '265',
    target: { atMost: 200 },
  },
} as const satisfies Readonly<Record<string, Measure>>;

type Aim = readonly [before: string, atLeast: number];

/** The two rows of a setting: a guarded route's share of the throughput that the same route has with a login only. */
function guarded<Setting extends string>(
  setting: Setting,
  where: string,
  aims: { permission: Aim; project: Aim },
) {
  const row = (what: string, [before, atLeast]: Aim) => ({
    bench: 'guard' as const,
    what: `${what}: throughput against the same route with passport-jwt only, ${where}`,
    before,
    target: { atLeast },
  });
  return {
    [`guard-${setting}`]: row('a permission', aims.permission),
    [`guard-${setting}-project`]: row('a permission in a project', aims.project),
  } as Record<`guard-${Setting}` | `guard-${Setting}-project`, Measure>;
}

/** The two rows of a database: what a request costs against the commit before there were lives of people, views, requests, previews and assigned staff. */
function former<Database extends 'postgres' | 'sqlite'>(database: Database, name: string) {
  const row = (what: string) => ({
    bench: 'guard' as const,
    what: `${what}: CPU of Node and ${name} for a request, against before there were ends of access, views and assigned staff`,
    before: '1',
    target: { atMost: 1.1 },
    short: `The rounds of one run differ by more than this: with ten users in place of 5,000 the same run has 1.06, and the database alone 0.98.`,
  });
  return {
    [`guard-former-${database}`]: row('a permission'),
    [`guard-former-${database}-project`]: row('a permission in a project'),
  } as Record<`guard-former-${Database}` | `guard-former-${Database}-project`, Measure>;
}

function counted(what: string, before: number, atMost: number) {
  return {
    bench: 'invite' as const,
    what,
    unit: 'statements' as const,
    before: String(before),
    target: { atMost },
  };
}
