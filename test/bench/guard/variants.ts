/** The ways a route is guarded. */
export type Role = 'login' | 'permission' | 'project' | 'casl' | 'casl-named' | Peer;

/** The packages that are measured beside, each by the file in `test/bench/peers` that sets it up. */
export const PEERS = ['nest-casl', 'nest-access-control', 'nest-authz'] as const;

/** The name of a package that is measured beside. */
export type Peer = (typeof PEERS)[number];

/** One server among those that are measured side by side. */
export interface Variant {
  /** Its short name in the report. */
  readonly name: string;
  readonly role: Role;
  /** Which build of the library it runs. */
  readonly build: 'this' | 'base' | 'former';
}

const variant = (name: string, role: Role, build: Variant['build'] = 'this'): Variant => ({
  name,
  role,
  build,
});

/** What is measured on every database. */
export const OURS = [
  variant('a', 'login'),
  variant('b', 'permission'),
  variant('c', 'project'),
] as const;

/** The same of the build at BENCH_BASE. */
export const BASE = [
  variant('b0', 'permission', 'base'),
  variant('c0', 'project', 'base'),
] as const;

/** The same of the build at BENCH_FORMER. */
export const FORMER = [
  variant('b1', 'permission', 'former'),
  variant('c1', 'project', 'former'),
] as const;

/** A guard written by hand. */
export const BY_HAND = variant('d', 'casl');

/** The same with a named statement; PostgreSQL only. */
export const BY_HAND_NAMED = variant('d2', 'casl-named');

/** The packages. */
export const PACKAGES = PEERS.map((peer) => variant(peer, peer));

/** What each variant is, in words. */
export const WORDS: Readonly<Record<Role, string>> = {
  login: "`AuthGuard('jwt')` only; no database",
  permission: "the module's `@RequirePermission`",
  project: 'the same in a project of the request, the table of projects named in the options',
  casl: "`AuthGuard('jwt')` and a hand-written guard: rights by one query through TypeORM, an ability of CASL",
  'casl-named': "the same, with a named statement straight at the driver's pool",
  'nest-casl': 'nest-casl, its user with the rights read from the database',
  'nest-access-control': 'nest-access-control, its user with the roles read from the database',
  'nest-authz': 'nest-authz (casbin), its user with the role read from the database',
};
