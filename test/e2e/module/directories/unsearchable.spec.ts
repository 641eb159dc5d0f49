import type { GroupDirectory, ProjectDirectory } from '../../../../lib/ports/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const NAMES: Readonly<Record<string, string>> = { red: 'Red', blue: 'Blue', green: 'Green' };

const named = (ids: readonly string[]) =>
  ids.map((id) => ({ id, name: NAMES[id] ?? id, billingBasis: 'fixed' }));

/** Knows all ids, answers also about others than it was asked for, and cannot search. */
const projects: ProjectDirectory = {
  findMany: (_, ids) => Promise.resolve(named([...ids, 'unasked', ...ids])),
};

const groups: GroupDirectory = {
  findMany: (_, ids) => Promise.resolve(named(ids)),
  projectsOf: () => Promise.resolve(['green', 'red']),
  workersOf: () => Promise.resolve([]),
};

describe('directories that cannot search', () => {
  let host: TestHost;
  let owner: Person;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      extras: { providers: { projects: { useValue: projects }, groups: { useValue: groups } } },
    });
    owner = await host.person({ kind: 'staff', role: 'admin', email: 'owner@agency.test' });
  });

  afterAll(() => host.stop());

  it.each(['projects', 'groups'])('say so to staff who list or search %s', async (list) => {
    for (const query of ['', '?q=red', '?limit=1&total=true']) {
      const { body } = await owner.http.get(`/clientele/${list}${query}`).expect(501);
      expect(body).toMatchObject({ code: 'NOT_SEARCHABLE', details: { list } });
    }
  });

  it.each(['projects', 'groups'])('name %s by their ids, and no others', async (list) => {
    const path = `/clientele/${list}?ids=red&ids=blue&total=true`;
    const { body } = await owner.http.get(path).expect(200);
    expect(body).toMatchObject({ items: [{ id: 'blue' }, { id: 'red' }], total: 2 });
  });

  it('let client users list and search what they see', async () => {
    const clientId = await host.client();
    const { http } = await host.person({ clientId, email: 'a@acme.test', groups: ['team'] });
    const all = await http.get('/clientele/projects').expect(200);
    expect(all.body).toMatchObject({ items: [{ name: 'Green' }, { name: 'Red' }] });
    const found = await http.get('/clientele/projects?q=RE&limit=1').expect(200);
    expect(found.body).toMatchObject({ items: [{ name: 'Green' }] });
    expect((await http.get('/clientele/groups').expect(200)).body).toMatchObject({
      items: [{ id: 'team' }],
    });
  });
});

describe('a host without projects and groups', () => {
  it('has empty lists of them', async () => {
    const none = { projects: undefined, groups: undefined } as unknown as object;
    const host = await TestHost.start(memoryDatabase(), { extras: { providers: none } });
    const { http } = await host.person({ kind: 'staff', role: 'admin', email: 'o@agency.test' });
    for (const list of ['projects', 'groups']) {
      const { body } = await http.get(`/clientele/${list}?total=true`).expect(200);
      expect(body).toEqual({ items: [], nextCursor: null, total: 0 });
    }
    await host.stop();
  });
});
