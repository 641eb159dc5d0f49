import { describeOnEachDatabase } from '../../../support/databases.js';
import { countQueries } from '../../../support/count-queries.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

describeOnEachDatabase('the list of members', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** A client with pending users of these names. */
  async function clientWith(...names: string[]): Promise<string> {
    const clientId = await host.client();
    for (const name of names)
      await host.members.create(host.self, { clientId, email: team.email(), name });
    return clientId;
  }

  async function list(query: Record<string, string | number>, by = team.owner) {
    const { body } = await by.http.get('/clientele/members').query(query).expect(200);
    return body as { items: Item[]; nextCursor: string | null; total?: number };
  }

  async function names(query: Record<string, string | number>): Promise<string[]> {
    return (await list(query)).items.map(({ name }) => name);
  }

  /** All pages, one after the other; `between` runs after each. */
  async function pages(query: Record<string, string | number>, between?: () => Promise<unknown>) {
    const found: Item[] = [];
    let cursor: string | null = null;
    do {
      const page = await list({ ...query, ...(cursor !== null && { cursor }) });
      found.push(...page.items);
      cursor = page.nextCursor;
      await between?.();
    } while (cursor !== null);
    return found;
  }

  describe('filters', () => {
    it('by kind, client, role and status', async () => {
      const { clientId, owner, admin, member } = await Team.of(host);
      const idle = await host.person({ clientId, email: team.email() });
      await host.members.deactivate(host.self, idle.member.id);
      const ids = async (query: Record<string, string>) =>
        (await list({ limit: 200, ...query })).items.map(({ id }) => id);
      expect(await ids({ clientId, role: 'admin' })).toEqual([admin.member.id]);
      expect(await ids({ clientId, status: 'deactivated' })).toEqual([idle.member.id]);
      expect(await ids({ clientId, status: 'active', role: 'member' })).toEqual([member.member.id]);
      expect(await ids({ clientId, kind: 'staff' })).toEqual([]);
      const staff = await ids({ kind: 'staff' });
      expect(staff).toContain(owner.member.id);
      expect(staff).not.toContain(admin.member.id);
    });

    it('by a selected project or group', async () => {
      const clientId = await host.client();
      const make = async (name: string, scope: object) =>
        host.members.create(host.self, { clientId, name, email: team.email(), ...scope });
      await make('both', { projects: [{ id: 'fixed' }], groups: ['design'] });
      await make('project', { projects: [{ id: 'fixed' }, { id: 'hourly' }] });
      await make('group', { groups: ['design', 'build'] });
      expect(await names({ clientId, projectId: 'fixed' })).toEqual(['both', 'project']);
      expect(await names({ clientId, groupId: 'design' })).toEqual(['both', 'group']);
      expect(await names({ clientId, projectId: 'fixed', groupId: 'design' })).toEqual(['both']);
      expect(await names({ clientId, projectId: 'none' })).toEqual([]);
    });

    it('by text, in any case, where every character stands for itself', async () => {
      const all = [
        '100% sure',
        '100 sure',
        'a_b',
        'aXb',
        'back\\slash',
        "O'Brien",
        'ÉMILE',
        'Emile',
      ];
      const clientId = await clientWith(...all);
      const found = (q: string) => names({ clientId, q });
      expect(await found('%')).toEqual(['100% sure']);
      expect(await found('0% S')).toEqual(['100% sure']);
      expect(await found('_')).toEqual(['a_b']);
      expect(await found('A_B')).toEqual(['a_b']);
      expect(await found('\\')).toEqual(['back\\slash']);
      expect(await found("o'b")).toEqual(["O'Brien"]);
      expect(await found('émile')).toEqual(['Emile', 'ÉMILE']);
      expect(await found('mile')).toEqual(['Emile', 'ÉMILE']);
      expect(await found('nobody')).toEqual([]);
      expect(await found('')).toHaveLength(all.length);
    });

    it('by text in the email too', async () => {
      const clientId = await host.client();
      const email = `%odd_${team.email()}`;
      await host.members.create(host.self, { clientId, email });
      await host.members.create(host.self, { clientId, email: team.email() });
      const { items } = await list({ clientId, q: '%ODD_' });
      expect(items.map((item) => item.email)).toEqual([email]);
    });

    it('by how long an active member has not been seen', async () => {
      const { clientId, admin, member } = await Team.of(host);
      await host.members.create(host.self, { clientId, email: team.email() });
      host.clock.advance(90 * DAY + 1);
      const inactive = async (inactiveDays: number) =>
        (await list({ clientId, inactiveDays })).items.map(({ id }) => id).sort();
      const both = [admin.member.id, member.member.id].sort();
      expect(await inactive(90)).toEqual(both);
      await member.http.get('/clientele/clients').expect(200);
      await host.settled();
      expect(await inactive(90)).toEqual([admin.member.id]);
      host.clock.advance(90 * DAY);
      expect(await inactive(90)).toEqual([admin.member.id]);
      host.clock.advance(1);
      expect(await inactive(90)).toEqual(both);
    });

    it.each([
      'kind=robot',
      'status=expired',
      'role=owner',
      'inactiveDays=0',
      'inactiveDays=x',
      'inactiveDays=1.5',
      'sort=rate',
      'sort=constructor',
      'limit=0',
      'limit=201',
      'limit=-1',
      'limit=1e9',
      'total=1',
      'offset=5',
      'q=a%00b',
      'q=a&q=b',
      'clientId=a&clientId=b',
      `q=${'x'.repeat(201)}`,
    ])('refuses %s', async (query) => {
      const { body } = await team.owner.http.get(`/clientele/members?${query}`).expect(400);
      expect(body.code).toBe('VALIDATION_FAILED');
    });
  });

  describe('pages', () => {
    const SORTS = ['name', 'email', 'createdAt', 'lastActiveAt'];

    it.each(SORTS.flatMap((sort) => [sort, `-${sort}`]))('sorts by %s', async (sort) => {
      const clientId = await clientWith('Zoe', 'ada', 'Émile', 'Ada', 'émile', 'bob');
      host.clock.advance(DAY);
      await host.members.create(host.self, { clientId, email: team.email(), name: 'Late' });
      const whole = (await list({ clientId, sort, limit: 200 })).items;
      expect((await pages({ clientId, sort, limit: 2 })).map(({ id }) => id)).toEqual(
        whole.map(({ id }) => id),
      );
      const other = sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
      const reversed = (await list({ clientId, sort: other, limit: 200 })).items;
      expect(reversed.map(({ id }) => id)).toEqual(whole.map(({ id }) => id).reverse());
    });

    it('sort names as people read them, the same on every database', async () => {
      const sorted = [
        ...['10', '9', '_x', 'ada', 'Äda', 'Ada Zola', 'Adam', 'Bob', 'Emile', 'Émile', 'Emilia'],
        ...['Lodz', 'Łódź', 'Lund', 'Ørsted', 'Oslo', 'Strass', 'Straße B', 'Zoe', 'ああ'],
      ];
      const clientId = await clientWith(...sorted.toSorted((a, b) => a.length - b.length));
      expect(await names({ clientId })).toEqual(sorted);
      expect(await names({ clientId, sort: '-name' })).toEqual([...sorted].reverse());
    });

    it('are whole and without repeats among equals', async () => {
      const clientId = await clientWith(...Array<string>(11).fill('Same'));
      const found = await pages({ clientId, limit: 3 });
      expect(found).toHaveLength(11);
      expect(new Set(found.map(({ id }) => id)).size).toBe(11);
    });

    it.each(SORTS.flatMap((sort) => [sort, `-${sort}`]))(
      'are whole and without repeats while rows are added and removed, by %s (C33)',
      async (sort) => {
        const clientId = await clientWith(...Array.from({ length: 12 }, (_, at) => `Name ${at}`));
        const before = (await list({ clientId, limit: 200 })).items.map(({ id }) => id);
        let round = 0;
        const found = await pages({ clientId, sort, limit: 3 }, async () => {
          round += 1;
          const name = round % 2 === 0 ? 'AAA' : 'zzz';
          if (round < 6) {
            const input = { clientId, email: team.email(), name };
            const { member } = await host.members.create(host.self, input);
            if (round === 3) await host.members.remove(host.self, member.id);
          }
        });
        const ids = found.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(before.filter((id) => !ids.includes(id))).toEqual([]);
      },
    );

    it('go on where they were when the last row of one is removed', async () => {
      const clientId = await clientWith('a', 'b', 'c', 'd');
      const first = await list({ clientId, limit: 2 });
      await host.members.remove(host.self, first.items[1]?.id ?? '');
      expect(await names({ clientId, cursor: first.nextCursor ?? '' })).toEqual(['c', 'd']);
    });

    it('count all that match when asked', async () => {
      const clientId = await clientWith('Ada', 'Quixote', 'Zoe');
      expect((await list({ clientId, limit: 2, total: 'true' })).total).toBe(3);
      expect((await list({ clientId, q: 'quix', total: 'true' })).total).toBe(1);
      expect(await list({ clientId, limit: 2, total: 'false' })).not.toHaveProperty('total');
      const first = await list({ clientId, limit: 2 });
      const second = { clientId, limit: 2, total: 'true', cursor: first.nextCursor ?? '' };
      expect((await list(second)).total).toBe(3);
    });

    it('end with the last row', async () => {
      const clientId = await clientWith('a', 'b');
      expect((await list({ clientId, limit: 2 })).nextCursor).toBeNull();
      expect((await list({ clientId, limit: 1 })).nextCursor).not.toBeNull();
    });

    const cursor = (position: unknown) =>
      Buffer.from(JSON.stringify(position)).toString('base64url');

    it.each([
      '',
      'x',
      cursor(null),
      cursor([]),
      cursor({}),
      cursor({ sort: '-name', value: 'a', id: 'b' }),
      cursor({ sort: 'name', value: 'a' }),
      cursor({ sort: 'name', value: { a: 1 }, id: 'b' }),
      cursor({ sort: 'nameKey', value: 'a\u0000', id: 'b' }),
      cursor({ sort: 'nameKey', value: '\ud800', id: 'b' }),
      cursor({ sort: 'nameKey', value: 7, id: 'b' }),
    ])('refuse a cursor that is none of this list: %j', async (given) => {
      const { body } = await team.owner.http.get(`/clientele/members?cursor=${given}`).expect(400);
      expect(body.code).toBe('INVALID_CURSOR');
    });

    it.each(['x', '1', 1.5, 1e300])('refuse a cursor whose time is %j', async (value) => {
      const given = cursor({ sort: 'createdAt', value, id: 'b' });
      const path = `/clientele/members?sort=createdAt&cursor=${given}`;
      expect((await team.owner.http.get(path).expect(400)).body.code).toBe('INVALID_CURSOR');
    });
  });

  it('takes as many queries for 50 members as for one', async () => {
    const clientOf = async (size: number): Promise<string> => {
      const clientId = await host.client();
      const scope = { projects: [{ id: 'fixed' }], groups: ['design'] };
      for (let at = 0; at < size; at += 1)
        await host.members.create(host.self, { clientId, email: team.email(), ...scope });
      return clientId;
    };
    const [one, many] = [await clientOf(1), await clientOf(50)];
    const count = async (clientId: string) => {
      const { result, queries } = await countQueries(host.dataSource, () =>
        list({ clientId, total: 'true' }),
      );
      return { items: result.items.length, queries: queries.length };
    };
    await count(one);
    await host.settled();
    const single = await count(one);
    expect(await count(many)).toEqual({ items: 50, queries: single.queries });
    expect(single.queries).toBeLessThanOrEqual(8);
  });

  describe('of a client user', () => {
    it('holds the users of its own client, whatever it asks for', async () => {
      const { admin, member, owner } = await Team.of(host);
      const ids = async (query: Record<string, string>) =>
        (await list(query, admin)).items.map(({ id }) => id).sort();
      const own = [admin.member.id, member.member.id].sort();
      expect(await ids({})).toEqual(own);
      expect(await ids({ kind: 'client' })).toEqual(own);
      expect(await ids({ kind: 'staff' })).toEqual([]);
      expect(await ids({ q: owner.member.email })).toEqual([]);
      expect(await list({ total: 'true' }, admin)).toMatchObject({ total: 2 });
      expect(await list({ total: 'true', kind: 'staff' }, admin)).toMatchObject({ total: 0 });
    });
  });
});
