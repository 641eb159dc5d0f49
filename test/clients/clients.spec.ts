import { describeOnEachDatabase } from '../support/databases.js';
import { Team } from '../support/team.js';
import { TestHost } from '../support/test-host.js';

const PATH = '/clientele/clients';

/** What a client has of which nothing was said. */
const BARE = {
  allowedDomains: null,
  locale: null,
  contactEmail: null,
  webAddress: null,
  address: null,
  projects: null,
  users: { active: 0, pending: 0 },
  goneProjects: [],
  defaultScope: { projects: [], groups: [] },
  goneDefaults: { projects: [], groups: [] },
};

describeOnEachDatabase('a client', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  it('is made by all staff, and changed by them', async () => {
    const { http } = await team.colleague();
    const made = await http.post(PATH, { name: ' Globex ', type: 'business' }).expect(201);
    const { id } = made.body;
    const globex = { id, name: 'Globex', type: 'business', ...BARE };
    expect(made.body).toEqual({ ...globex, version: 1 });
    const change = { name: 'Globex Ltd', version: 1 };
    const changed = await http.patch(`${PATH}/${id}`, change).expect(200);
    expect(changed.body).toEqual({ ...globex, name: 'Globex Ltd', version: 2 });
    expect((await http.get(`${PATH}/${id}`).expect(200)).body).toEqual(changed.body);
    expect((await host.recorded('client.created')).at(-1)).toMatchObject({
      subject: { type: 'client', id },
      data: { clientId: id, name: 'Globex', clientType: 'business' },
    });
    expect((await host.recorded('client.updated')).at(-1)).toMatchObject({
      subject: { type: 'client', id },
      notify: false,
      data: {
        change: { before: { name: 'Globex' }, after: { name: 'Globex Ltd' } },
      },
    });
  });

  it('is not changed by who has read an older version', async () => {
    const path = `${PATH}/${await host.client()}`;
    const { http } = team.owner;
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) =>
        http.patch(path, { name, version: 1 }).then(({ status }) => status),
      ),
    );
    expect(answers.sort()).toEqual([200, 409, 409, 409]);
    const stale = await http.patch(path, { type: 'individual', version: 1 }).expect(409);
    expect(stale.body.code).toBe('STALE_VERSION');
    expect((await http.get(path)).body).toMatchObject({ type: 'business', version: 2 });
  });

  it('is read by its own users, and changed by none of them', async () => {
    const path = `${PATH}/${team.clientId}`;
    for (const { http } of [team.admin, team.member]) {
      expect((await http.get(path).expect(200)).body.name).toBe('Acme');
      const listed = (await http.get(PATH).expect(200)).body;
      expect(listed.items.map(({ id }: { id: string }) => id)).toEqual([team.clientId]);
      const refused = [
        await http.patch(path, { name: 'Mine' }),
        await http.put(`${path}/permissions`, { permissions: {} }),
        await http.post(PATH, { name: 'New', type: 'business' }),
      ];
      expect(refused.map(({ body }) => body.code)).toEqual(refused.map(() => 'STAFF_ONLY'));
    }
  });

  it('is listed by name, page after page, while others are made', async () => {
    const { http } = team.owner;
    const made = ['delta', 'Alpha', 'élan', 'charlie', 'Bravo'];
    for (const name of made) await host.clients.create(host.self, { name, type: 'business' });
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await http.get(PATH).query({ limit: 2, ...(cursor && { cursor }) });
      names.push(...body.items.map(({ name }: { name: string }) => name));
      cursor = body.nextCursor ?? undefined;
      await host.clients.create(host.self, { name: 'AAA', type: 'business' });
    } while (cursor !== undefined);
    expect(names.filter((name) => made.includes(name))).toEqual([
      'Alpha',
      'Bravo',
      'charlie',
      'delta',
      'élan',
    ]);
  });

  it.each([
    {},
    { name: 'X' },
    { name: 'X', type: 'agency' },
    { name: 'X', type: 'business', id: 1 },
  ])('is not made from %j', async (body) => {
    await team.owner.http.post(PATH, body).expect(400);
  });
});
