import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { chunksOf } from '../../lib/database/chunks.js';
import { wholePortal } from '../../lib/callers/sight.js';
import { newId } from '../../lib/database/ids.js';
import {
  MEMBER_SORTS,
  type MemberListQuery,
  type MemberListRequest,
} from '../../lib/members/member-list.query.js';
import { normalizeEmail } from '../../lib/domain/members/email.js';
import { nameColumns } from '../../lib/domain/members/search-key.js';
import { foldAccents, foldWords } from '../../lib/domain/text/folded-text.js';
import { MemberClientEntity } from '../../lib/schema/member-client.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { memberListOf } from '../support/member-list.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';
import { DAY, TestClock } from '../support/test-clock.js';

/** What means something in a pattern of some database. */
const PATTERNS = [...Array.from(`%_\\[]^*?'"`), 'a%', '_a', '\\a'];

/** What names are made of, letters whose case is special among them. */
const CHARACTERS = [
  ...PATTERNS,
  ...Array.from(`{}()|.+$-  aAbBeEiIsSéÉßẞİıΣσςöÖøØłжЖ李😀`),
  'e\u0301',
  'ﬁ',
  'ss',
  '\u200b',
  '\u00a0',
];
const text = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...CHARACTERS), { minLength, maxLength })
    .map((characters) => characters.join(''));

const standings = fc.oneof(
  fc.record({
    kind: fc.constant('staff' as const),
    role: fc.constantFrom('admin' as const, 'staff' as const),
  }),
  fc.record({
    kind: fc.constant('client' as const),
    role: fc.constantFrom('admin' as const, 'member' as const),
  }),
);
const statuses = fc.constantFrom('pending' as const, 'active' as const, 'deactivated' as const);
// Few values: most members have their name, time and standing in common with others.
const times = fc.integer({ min: 0, max: 3 });
const people = fc.record({
  standing: standings,
  status: statuses,
  client: fc.integer({ min: 0, max: 1 }),
  name: fc.oneof(fc.constantFrom('', 'Ada', 'ada', 'ADA'), text(0, 6)),
  local: text(1, 4),
  createdAt: times,
  lastActiveAt: times,
  idleSince: times,
});
type Given = typeof people extends fc.Arbitrary<infer T> ? T : never;

/** Staff by the clients they are assigned to. */
const VIEWERS = { all: null, none: [], first: [0], both: [0, 1] } as const;
type Viewer = keyof typeof VIEWERS;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const requests = fc.record({
  kind: maybe(fc.constantFrom('staff' as const, 'client' as const)),
  role: maybe(fc.constantFrom('admin' as const, 'staff' as const, 'member' as const)),
  status: maybe(statuses),
  client: maybe(fc.integer({ min: 0, max: 1 })),
  viewer: fc.constantFrom<Viewer>('all', 'all', 'none', 'first', 'both'),
  q: maybe(fc.oneof(text(0, 4), fc.constantFrom(...PATTERNS, 'acme.test a', 'É  e'))),
  inactiveDays: maybe(fc.integer({ min: 1, max: 3 })),
  sort: fc.constantFrom(...MEMBER_SORTS),
  limit: fc.integer({ min: 1, max: 7 }),
});

describeOnEachDatabase('the pages of a list of members', (db) => {
  const clock = new TestClock();
  let dataSource: DataSource;
  let list: MemberListQuery;

  beforeAll(async () => {
    dataSource = await db.create();
    list = memberListOf(dataSource, clock);
  });

  async function world(given: readonly Given[]) {
    const { id: portalId } = await storePortal(dataSource);
    const clients = [
      await storeClient(dataSource, portalId),
      await storeClient(dataSource, portalId),
    ];
    const rows: MemberEntity[] = [];
    for (const { standing, client, name, local, ...times } of given) {
      const clientId = standing.kind === 'client' ? (clients[client]?.id ?? '') : null;
      const id = newId();
      const seen = local.replace(/[\s\u200b@"(),:;<>[\]\\.]/g, '');
      const email = normalizeEmail(`${seen}${id}@acme.test`) ?? id;
      const member = {
        ...standing,
        ...times,
        id,
        clientId,
        audience: clientId ?? 'staff',
        name,
        email,
        ...nameColumns(name, email),
        createdAt: clock.now() - times.createdAt * DAY,
        lastActiveAt: times.lastActiveAt === 0 ? 0 : clock.now() - times.lastActiveAt * DAY,
        idleSince: clock.now() - times.idleSince * DAY,
      };
      // Whoever is idle was not seen since.
      member.idleSince = Math.max(member.idleSince, member.lastActiveAt);
      rows.push(await storeMember(dataSource, { id: clientId ?? '', portalId }, member));
    }
    return { portalId, clients: clients.map(({ id }) => id), rows };
  }

  /** The sight of a viewer, who stands outside of the portal so as to be in no list. */
  async function sightOf(viewer: Viewer, portalId: string, clients: readonly string[]) {
    const listed = VIEWERS[viewer];
    if (listed === null) return wholePortal(portalId);
    const elsewhere = await storePortal(dataSource);
    const client = await storeClient(dataSource, elsewhere.id);
    const { id: memberId } = await storeMember(dataSource, client);
    for (const at of listed)
      await dataSource
        .getRepository(MemberClientEntity)
        .insert({ memberId, clientId: clients[at] ?? '', portalId });
    return { portalId, clientId: null, assigneeId: memberId };
  }

  /** The rows that are there for a viewer. */
  function there(viewer: Viewer, rows: readonly MemberEntity[], clients: readonly string[]) {
    const ids = VIEWERS[viewer]?.map((at) => clients[at]) ?? clients;
    return rows.filter(({ clientId }) => clientId === null || ids.includes(clientId));
  }

  /** What is to be listed, from the rows in memory. */
  function expected(rows: readonly MemberEntity[], request: MemberListRequest): string[] {
    const { kind, role, status, clientId, q = '', inactiveDays, sort = 'name' } = request;
    const matching = rows.filter(
      (row) =>
        (kind === undefined || row.kind === kind) &&
        (role === undefined || row.role === role) &&
        (status === undefined || row.status === status) &&
        (clientId === undefined || row.clientId === clientId) &&
        foldAccents(q)
          .split(' ')
          .every(
            (word) => foldAccents(row.name).includes(word) || foldAccents(row.email).includes(word),
          ) &&
        (inactiveDays === undefined ||
          (row.status === 'active' && row.idleSince < clock.now() - inactiveDays * DAY)),
    );
    const name = sort.replace('-', '') as 'name' | 'email' | 'createdAt' | 'lastActiveAt';
    const keys = (row: MemberEntity) =>
      name === 'name' ? [...sortedAs(row), row.id] : [row[name], row.id];
    const sorted = matching.sort((a, b) => comparedInTurn(keys(a), keys(b)));
    return (sort.startsWith('-') ? sorted.reverse() : sorted).map(({ id }) => id);
  }

  it('make up exactly what matches, in order, whatever is asked for (C33)', async () => {
    const worlds = fc.tuple(
      fc.array(people, { minLength: 5, maxLength: 25 }),
      fc.array(requests, { minLength: 12, maxLength: 12 }),
    );
    const keeps = fc.asyncProperty(worlds, async ([given, wanted]) => {
      const { portalId, clients, rows } = await world(given);
      for (const { client, viewer, ...rest } of wanted) {
        const sight = await sightOf(viewer, portalId, clients);
        const seen = there(viewer, rows, clients);
        const request = { ...rest, clientId: client === undefined ? undefined : clients[client] };
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await list.read(sight, { ...request, cursor, total: true });
          expect(page.rows.length).toBeLessThanOrEqual(request.limit);
          expect(page.total).toBe(expected(seen, request).length);
          found.push(...page.rows.map(({ member }) => member.id));
          expect(found.length).toBeLessThanOrEqual(rows.length);
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(found).toEqual(expected(seen, request));
      }
    });
    await fc.assert(keeps, { numRuns: db.name === 'SQLite' ? 40 : 15 });
  });

  it('find text beyond the first thousands of rows, and before what lies near in another standing', async () => {
    const { id: portalId } = await storePortal(dataSource);
    const client = await storeClient(dataSource, portalId);
    const made = (count: number, name: string, role: 'admin' | 'member') =>
      Array.from({ length: count }, () => {
        const id = newId();
        const email = `${id}@acme.test`;
        return { id, name, ...nameColumns(name, email), role, email };
      });
    const far = made(5, 'bbb needle', 'member');
    const late = made(20, 'zzz needle', 'admin');
    const rows = [...made(5_200, 'aaa hay', 'member'), ...far, ...late];
    const usual = await storeMember(dataSource, client);
    for (const some of chunksOf(rows.map((row) => ({ ...usual, ...row }))))
      await dataSource.getRepository(MemberEntity).insert(some);
    const found = async (request: MemberListRequest) => {
      const page = await list.read(wholePortal(portalId), request);
      return page.rows.map(({ member }) => member.id);
    };
    const wanted = [...far, ...late].map(({ id }) => id);
    expect(await found({ q: 'NEEDLE', limit: 3 })).toEqual(wanted.slice(0, 3));
    expect(await found({ q: 'needle', limit: 200 })).toEqual(wanted);
    expect(await found({ q: 'hay', limit: 3 })).toHaveLength(3);
    expect(await found({ q: 'nowhere' })).toEqual([]);
  });
});

/** The letters by which a list has somebody, and then the accents: of the name, of the email where nothing of a name shows. */
function sortedAs({ name, email }: MemberEntity): [string, string] {
  const shown = foldAccents(name) === '' ? email : name;
  return [foldAccents(shown), accents(shown)];
}

/** What tells a name from others of the same letters; those without accents come first. */
function accents(name: string): string {
  return foldWords(name) === foldAccents(name) ? '' : foldWords(name);
}

function comparedInTurn(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  return a.map((key, at) => compared(key, b[at] ?? '')).find((order) => order !== 0) ?? 0;
}

/** By code points, as UTF-8 is compared byte by byte; JavaScript compares UTF-16. */
function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
