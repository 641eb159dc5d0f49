import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const PATH = '/clientele/clients';

const CLIENTS = [
  { name: 'Zebra', type: 'business', contactEmail: 'zoe@zebra.test' },
  { name: 'acme 100%', type: 'business' },
  { name: 'Ada Lovelace', type: 'individual', contactEmail: 'ada@acme.test' },
  { name: 'Émile_Zola', type: 'individual' },
  { name: 'Same', type: 'business' },
  { name: 'Same', type: 'business' },
] as const;

describeOnEachDatabase('the list of clients', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
    await host.clients.update(host.self, team.clientId, { name: 'M: the team' });
    for (const client of CLIENTS) {
      host.clock.advance(1000);
      await host.clients.create(host.self, client);
    }
    const other = await host.portals.ensure({ key: 'other', name: 'Other' });
    const elsewhere = { kind: 'host', portalId: other.id } as const;
    await host.clients.create(elsewhere, { name: 'Ada elsewhere', type: 'individual' });
  });

  afterAll(() => host.stop());

  async function list(query: Record<string, string>) {
    return (await team.owner.http.get(PATH).query(query).expect(200)).body;
  }

  async function names(query: Record<string, string>): Promise<string[]> {
    return (await list(query)).items.map(({ name }: { name: string }) => name);
  }

  const BY_NAME = [
    'acme 100%',
    'Ada Lovelace',
    'Émile_Zola',
    'M: the team',
    'Same',
    'Same',
    'Zebra',
  ];
  const BY_AGE = ['M: the team', ...CLIENTS.map(({ name }) => name)];

  it.each([
    ['name', BY_NAME],
    ['-name', [...BY_NAME].reverse()],
    ['createdAt', BY_AGE],
    ['-createdAt', [...BY_AGE].reverse()],
  ])('goes by %s, page after page, without a gap or a repeat', async (sort, expected) => {
    expect(await names({ sort })).toEqual(expected);
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list({ sort, limit: '2', ...(cursor !== null && { cursor }) });
      ids.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(ids).toEqual((await list({ sort })).items.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(BY_AGE.length);
  });

  it.each([
    ['ACME', ['acme 100%', 'Ada Lovelace']],
    ['emile', ['Émile_Zola']],
    ['lovelace  ADA', ['Ada Lovelace']],
    ['acme lovelace', ['Ada Lovelace']],
    ['acme zebra', []],
    ['ZOE@', ['Zebra']],
    ['%', ['acme 100%']],
    ['_', ['Émile_Zola']],
    ['.*', []],
    ['elsewhere', []],
  ])('finds %s in names and contact emails, character by character', async (q, expected) => {
    expect(await names({ q })).toEqual(expected);
  });

  it('finds a contact email by both forms of its domain, and as it is now', async () => {
    const { id } = await host.clients.create(host.self, {
      name: 'Quux',
      type: 'business',
      contactEmail: '\u200binfo@bücher.test\ufeff',
    });
    const found = async (q: string) => (await list({ q })).items;
    const [first] = await found('quux');
    expect(first.contactEmail).toBe('info@xn--bcher-kva.test');
    for (const q of ['info@bücher.test', 'Bucher quux', 'info@xn--bcher-kva'])
      expect(await found(q)).toEqual([first]);
    await host.clients.update(host.self, id, { contactEmail: 'info@other.test' });
    expect(await found('bucher')).toEqual([]);
    expect(await found('quux other')).toHaveLength(1);
    await host.clients.update(host.self, id, { name: 'Quuz' });
    expect(await found('quux')).toEqual([]);
    expect(await found('other quuz')).toHaveLength(1);
    await host.clients.remove(host.self, id);
  });

  it('filters by type, and counts all that match', async () => {
    expect(await names({ type: 'individual' })).toEqual(['Ada Lovelace', 'Émile_Zola']);
    const page = await list({ type: 'business', limit: '1', total: 'true' });
    expect([page.items.length, page.total]).toEqual([1, 5]);
    expect(await list({ q: 'same', total: 'true', limit: '1' })).toMatchObject({ total: 2 });
    expect(await list({})).not.toHaveProperty('total');
  });

  it('takes as many statements for all as for one', async () => {
    const count = async (query: Record<string, string>) =>
      (await countQueries(host.dataSource, () => list(query))).queries.length;
    await list({});
    await host.settled();
    const one = await count({ limit: '1' });
    expect(await count({})).toBe(one);
    expect(one).toBeLessThanOrEqual(3);
  });

  it('holds for a client user its own, whatever it asks for', async () => {
    const { http } = team.admin;
    const items = async (query: string) =>
      (await http.get(`${PATH}?${query}`).expect(200)).body.items.map(
        ({ name }: { name: string }) => name,
      );
    expect(await items('sort=-createdAt')).toEqual(['M: the team']);
    expect(await items('q=same')).toEqual([]);
    expect(await items('q=TEAM%20m')).toEqual(['M: the team']);
    expect(await items('type=individual')).toEqual([]);
    expect((await http.get(`${PATH}?total=true`)).body.total).toBe(1);
  });

  it.each(['sort=type', 'type=agency', 'total=1', 'q=%00', 'status=active'])(
    'is refused with %s',
    async (query) => {
      const { body } = await team.owner.http.get(`${PATH}?${query}`).expect(400);
      expect(body.code).toBe('VALIDATION_FAILED');
    },
  );

  it("is refused with another order's cursor", async () => {
    const { nextCursor: cursor } = await list({ limit: '1', sort: 'name' });
    const { body } = await team.owner.http
      .get(PATH)
      .query({ sort: '-createdAt', cursor })
      .expect(400);
    expect(body.code).toBe('INVALID_CURSOR');
  });
});
