import fc from 'fast-check';
import type { BulkResult, MemberView } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const POST = '/clientele/members';
const RUNS = 12;

/** Where a row wants its member. */
const PLACES = ['one', 'two', 'own', 'staff', 'fresh', 'crisp', 'unknown'] as const;

/** What else a row says, in order or not. */
const SAYS: readonly object[] = [
  {},
  {},
  {},
  { name: 'Ada', message: 'Welcome' },
  { role: 'admin' },
  { projects: [{ id: 'hourly', rate: '9.00' }], groups: ['design'] },
  { projects: [{ id: 'gone' }] },
  { projects: [{ id: 'fixed', rate: '9.00' }] },
  { permissions: { mode: 'custom', permissions: { billing: true } } },
  { permissions: { mode: 'custom', permissions: { nope: true } } },
  { invite: false },
  { nope: 1 },
  { role: 'owner' },
];

interface Row {
  readonly person: number;
  readonly isShouted: boolean;
  readonly place: (typeof PLACES)[number];
  readonly says: object;
}

const rowOf: fc.Arbitrary<Row> = fc.record({
  person: fc.nat(3),
  isShouted: fc.boolean(),
  place: fc.constantFrom(...PLACES),
  says: fc.constantFrom(...SAYS),
});

/** Something of everything, whatever chance brings. */
const EXAMPLE: Row[] = (
  [
    [0, 'one', {}],
    [1, 'two', { role: 'admin' }],
    [2, 'fresh', {}],
    [2, 'fresh', { nope: 1 }],
    [2, 'fresh', { name: 'Ada' }],
    [3, 'fresh', {}],
    [3, 'unknown', {}],
    [3, 'unknown', {}],
  ] as const
).map(([person, place, says]) => ({ person, place, says, isShouted: false }));

/** Refusals of a row that cannot be told to be like another. */
const MALFORMED = ['VALIDATION_FAILED', 'STAFF_FIELDS'];

type Told = Record<string, unknown>;

/** Two clients with somebody who makes members. */
class World {
  readonly clients = new Map<string, string>();

  private constructor(
    readonly host: TestHost,
    readonly by: Person,
    private readonly domain: string,
    one: string,
    two: string,
  ) {
    this.clients.set('one', one).set('two', two).set('unknown', 'x');
  }

  static async of(host: TestHost, by: 'owner' | 'admin'): Promise<World> {
    const team = await Team.of(host);
    const two = await host.client();
    const domain = `${two}.test`;
    await host.person({ clientId: team.clientId, email: `p0@${domain}`, name: 'Old' });
    await host.members.create(host.self, { clientId: two, email: `p1@${domain}`, invite: false });
    return new World(host, team[by], domain, team.clientId, two);
  }

  email({ person, isShouted }: Row): string {
    const email = `p${person}@${this.domain}`;
    return isShouted ? ` ${email.toUpperCase()}` : email;
  }

  /** The row as a body. */
  body(row: Row): object {
    const { place, says } = row;
    const body = { email: this.email(row), ...says };
    if (place === 'own') return body;
    if (place === 'staff') return { ...body, kind: 'staff' };
    const clientId = this.clients.get(place);
    return clientId === undefined
      ? { ...body, client: { name: place, type: 'business' } }
      : { ...body, clientId };
  }

  /** The member without what differs from world to world. */
  told(member: MemberView): Told {
    const { email, kind, role, status, name, projects, groups, permissions } = member;
    const place = [...this.clients].find(([, id]) => id === member.clientId)?.[0];
    const person = email.split('@')[0];
    const clientName = member.clientName?.split('@')[0];
    return { person, kind, role, status, name, projects, groups, permissions, place, clientName };
  }
}

describeOnEachDatabase('a call for many members', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  /** What calls for one row each come to: the model of a call for all. */
  async function oneByOne(world: World, rows: readonly Row[]): Promise<Told[]> {
    const { http } = world.by;
    const told: Told[] = [];
    const firsts = new Map<string, number>();
    for (const [index, row] of rows.entries()) {
      // A client user's own client is its client.
      const place = world.by.actor.kind === 'client' && row.place === 'own' ? 'one' : row.place;
      const key = `${place} ${row.person}`;
      const first = firsts.get(key);
      if (first !== undefined && !isMalformed(world, row)) {
        told.push({ ...told[first], duplicateOf: first });
        continue;
      }
      const { body } = await http.post(POST, world.body(row));
      if (!MALFORMED.includes(body.code)) firsts.set(key, index);
      const { member, warnings, code, details } = body;
      if (member) {
        if (!world.clients.has(place) && member.clientId !== null && place !== 'own')
          world.clients.set(place, member.clientId);
        told.push({ ok: true, warnings, ...world.told(member) });
      } else if (code === 'ALREADY_INVITED' || code === 'ALREADY_MEMBER') {
        const known = await http.get(`${POST}/${details.memberId}`).expect(200);
        const fields = differing(row, known.body);
        told.push(
          fields.length > 0
            ? { ok: false, code: 'DIFFERS', details: { fields } }
            : { ok: true, code, ...world.told(known.body) },
        );
      } else told.push({ ok: false, code, details });
    }
    return told;
  }

  /** Whether a row alone is refused for its shape. */
  function isMalformed(world: World, { place, says }: Row): boolean {
    const forStaffOnly = ['projects', 'groups', 'permissions'].some((name) => name in says);
    if ('nope' in says || ('role' in says && says.role === 'owner')) return true;
    if (world.by.actor.kind === 'client') {
      const isNew = place === 'staff' || place === 'fresh' || place === 'crisp';
      return isNew || 'projects' in says || 'invite' in says;
    }
    return place === 'staff' && forStaffOnly;
  }

  /** In which fields the row asks for something else than what is there. */
  function differing({ says }: Row, known: MemberView): string[] {
    const asked = says as Partial<Record<string, unknown>>;
    const is: Readonly<Record<string, boolean>> = {
      name: known.status !== 'pending' || asked['name'] === known.name,
      role: asked['role'] === known.role,
      permissions: known.permissions.mode === 'custom',
      projects: known.projects.some(({ id }) => id === 'hourly'),
      groups: known.groups.includes('design'),
    };
    return Object.keys(is).filter((field) => field in asked && !is[field]);
  }

  function toldOf(world: World, results: readonly BulkResult[]): Told[] {
    return results.map((result) => {
      if (!result.ok) {
        const { index: _, message: __, details, ...rest } = result;
        // Ids differ from world to world.
        const { memberId: ___, ...others } = details ?? {};
        return { ...rest, details: details && others };
      }
      const { index: _, member, ...rest } = result;
      return { ...rest, ...world.told(member!) };
    });
  }

  it('comes to what calls for one row each come to, and its repeat to nothing', async () => {
    const seen = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('owner' as const, 'owner' as const, 'admin' as const),
        fc.array(rowOf, { minLength: 4, maxLength: 12, size: 'max' }),
        async (by, rows) => {
          const model = await World.of(host, by);
          const expected = await oneByOne(model, rows);
          const world = await World.of(host, by);
          const members = rows.map((row) => world.body(row));
          const bulk = async (): Promise<BulkResult[]> =>
            (await world.by.http.post(`${POST}/bulk`, { members }).expect(200)).body.results;
          const results = await bulk();
          for (const [index, row] of rows.entries()) {
            const result = results[index]!;
            if (!result.ok || world.clients.has(row.place)) continue;
            if (row.place === 'fresh' || row.place === 'crisp')
              world.clients.set(row.place, result.member!.clientId!);
          }
          expect(toldOf(world, results)).toEqual(expected);
          const before = (await host.recorded()).length;
          const again = await bulk();
          expect(again.map(({ ok }) => ok)).toEqual(results.map(({ ok }) => ok));
          expect((await host.recorded()).length).toBe(before);
          for (const told of expected) {
            seen.add(told['code'] ?? 'made');
            if ('duplicateOf' in told) seen.add('duplicate');
          }
        },
      ),
      { numRuns: RUNS, examples: [['owner', EXAMPLE]] },
    );
    for (const code of [
      'made',
      'duplicate',
      'ALREADY_MEMBER',
      'DIFFERS',
      'VALIDATION_FAILED',
      'NOT_FOUND',
    ])
      expect(seen).toContain(code);
  }, 180_000);
});
