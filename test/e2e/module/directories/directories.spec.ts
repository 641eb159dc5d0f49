import { DirectoriesService, ScopesService } from '../../../../lib/index.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { Person, TestHost } from '../../../support/test-host.js';
import { beginView } from '../viewing/support/begin-view.js';
import { agencyHost, NAMES } from './support/agency-host.js';

interface Listed {
  readonly items: { readonly id: string; readonly name: string; readonly billingBasis?: unknown }[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

const ALL = NAMES.map((_, at) => String(at));

describeOnEachDatabase('the lists of projects and groups', (db) => {
  let host: TestHost;
  let owner: Person;
  let count = 0;

  beforeAll(async () => {
    host = await agencyHost(db);
    owner = await host.person({ kind: 'staff', role: 'admin', email: 'owner@agency.test' });
  });

  afterAll(() => host.stop());

  async function list({ http }: { http: Caller }, path: string): Promise<Listed> {
    return (await http.get(`/clientele/${path}`).expect(200)).body as Listed;
  }

  const ids = async (who: { http: Caller }, path: string) =>
    (await list(who, path)).items.map(({ id }) => id);

  /** Every page of a list, from the first to the last. */
  async function pages(who: { http: Caller }, path: string): Promise<string[][]> {
    const all: string[][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed = await list(who, `${path}${cursor && `&cursor=${cursor}`}`);
      all.push(page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    return all;
  }

  /** A user of a client of its own. */
  async function user(scope: { projects?: string[]; groups?: string[]; bound?: string[] }) {
    const { projects = [], groups = [], bound } = scope;
    const clientId = await host.client();
    if (bound) await host.clients.update(host.self, clientId, { projects: bound });
    const email = `user-${(count += 1)}@acme.test`;
    const selected = { projects: projects.map((id) => ({ id })), groups };
    return host.person({ clientId, email, ...selected });
  }

  it('hold for staff all that the portal has, by name and among equals by id', async () => {
    const { items, nextCursor } = await list(owner, 'projects');
    // Databases differ in where they have signs and letters with accents.
    expect(items.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
    expect(items.map(({ id }) => id).filter((id) => '0356'.includes(id))).toEqual([
      '0',
      '3',
      '5',
      '6',
    ]);
    expect(items[0]).toEqual({ id: '0', name: 'Alpha', billingBasis: 'staff_hours' });
    expect(nextCursor).toBeNull();
    expect(await list(owner, 'groups')).toEqual({
      items: [
        { id: 'build', name: 'Build' },
        { id: 'design', name: 'Design' },
        { id: 'idle', name: 'Idle' },
      ],
      nextCursor: null,
    });
  });

  it('hold the same for plain staff, also for those who are assigned to a client', async () => {
    const clients = [await host.client('Own')];
    const given = { kind: 'staff', role: 'staff' } as const;
    const plain = await host.person({ ...given, email: 'plain@agency.test' });
    const assigned = await host.person({ ...given, email: 'assigned@agency.test', clients });
    for (const path of ['projects', 'groups'])
      for (const staff of [plain, assigned])
        expect(await list(staff, path)).toEqual(await list(owner, path));
  });

  it.each(['owner', 'user'])(
    'come page by page, the same in whatever pages, to the %s',
    async (who) => {
      const caller = who === 'owner' ? owner : await user({ projects: ALL });
      const whole = await ids(caller, 'projects');
      expect([...whole].sort()).toEqual(ALL);
      for (const limit of [1, 2, 3, 7]) {
        const parts = await pages(caller, `projects?limit=${limit}`);
        expect(parts.flat()).toEqual(whole);
        expect(parts).toHaveLength(Math.ceil(ALL.length / limit));
      }
    },
  );

  it.each([
    ['be', ['1', '2', '4']],
    ['BETA', ['1', '2']],
    [' beta ', ['1', '2']],
    ['%', ['1']],
    ['_', ['2']],
    ['a_', ['2']],
    ['A', ['0', '1', '2', '3', '5', '6']],
    ['über', ['4']],
    ['ÜBER U', ['4']],
    ['zeta', ['5', '6']],
    ['gone', []],
    ['foreign', []],
    ['*', []],
    ['[a-z]', []],
    ['.', []],
    ["'", []],
    ['\\', []],
    ['  ', ALL],
  ])('find "%s" in names, for staff as for client users', async (q, expected) => {
    const path = `projects?q=${encodeURIComponent(q)}&total=true`;
    for (const who of [owner, await user({ projects: ALL })]) {
      const { items, total } = await list(who, path);
      expect([items.map(({ id }) => id).sort(), total]).toEqual([expected, expected.length]);
    }
    expect(await ids(owner, `groups?q=${encodeURIComponent(q)}`)).toHaveLength(
      q.trim() === '' ? 3 : 0,
    );
  });

  it('count all that match, on every page, if they are asked to', async () => {
    for (const who of [owner, await user({ projects: ALL })]) {
      const first = await list(who, 'projects?q=beta&limit=1&total=true');
      expect(first).toMatchObject({ total: 2 });
      const next = `projects?q=beta&limit=1&total=true&cursor=${first.nextCursor!}`;
      expect(await list(who, next)).toMatchObject({ total: 2 });
      expect(await list(who, 'projects?q=beta')).not.toHaveProperty('total');
    }
  });

  it('name those whose ids are known, and leave out what is not there', async () => {
    const asked = 'ids=5&ids=0&ids=gone&ids=foreign&ids=no%20such&ids=0';
    expect(await ids(owner, `projects?${asked}`)).toEqual(['0', '5']);
    expect(await ids(owner, 'projects?ids=5')).toEqual(['5']);
    expect(await ids(owner, 'projects?ids=')).toEqual([]);
    expect(await ids(owner, 'groups?ids=idle&ids=gone&ids=foreign')).toEqual(['idle']);
    expect(await list(owner, `projects?${asked}&q=zeta&total=true`)).toEqual({
      items: [{ id: '5', name: 'zeta', billingBasis: 'staff_hours' }],
      nextCursor: null,
      total: 1,
    });
    expect(await pages(owner, 'projects?ids=5&ids=0&ids=1&limit=2')).toEqual([['0', '1'], ['5']]);
  });

  it('name 200 at once, and refuse more', async () => {
    const asked = (most: number) => Array.from({ length: most }, (_, at) => `ids=${at}`).join('&');
    expect(await ids(owner, `projects?limit=200&${asked(200)}`)).toHaveLength(7);
    const { body } = await owner.http.get(`/clientele/projects?${asked(201)}`).expect(400);
    expect(body).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: { fields: { ids: 'must be a list of at most 200 ids' } },
    });
  });

  it.each([
    ['projects', { projects: ['0', '5'] }, ['0', '5'], []],
    ['groups', { groups: ['design'] }, ['0', '3'], ['design']],
    ['both', { projects: ['5'], groups: ['design', 'build'] }, ['5'], ['build', 'design']],
    ['a group that reaches nothing', { groups: ['idle'] }, [], ['idle']],
    ['nothing', {}, [], []],
    ['projects, of which some are bound', { projects: ['0', '5'], bound: ['5', '6'] }, ['5'], []],
    [
      'groups, of whose projects some are bound',
      { groups: ['design'], bound: ['3', '5'] },
      ['3'],
      ['design'],
    ],
    ['groups of a client bound to none', { groups: ['design'], bound: [] }, [], ['design']],
  ] as [string, Parameters<typeof user>[0], string[], string[]][])(
    'hold for a client user what it sees by %s, and never how it is billed',
    async (_, scope, projects, groups) => {
      const person = await user(scope);
      const shown = await list(person, 'projects?total=true');
      expect(shown.items).toEqual(
        projects.map((id) => ({ id, name: NAMES[Number(id)], billingBasis: null })),
      );
      expect(shown.total).toBe(projects.length);
      expect(await ids(person, 'groups')).toEqual(groups);
      const asked = ALL.map((id) => `ids=${id}`).join('&');
      expect(await ids(person, `projects?${asked}`)).toEqual(projects);
      expect(await ids(person, 'groups?ids=idle&ids=design&ids=build')).toEqual(groups);
      const builders = groups.filter((id) => id === 'build');
      expect(await ids(person, 'groups?ids=build&ids=foreign')).toEqual(builders);
    },
  );

  it('leave out what the host has said is gone for good, and what access has ended to', async () => {
    const person = await user({ projects: ['0', '1', '3'], groups: ['design', 'idle'] });
    await host.members.update(host.self, person.member.id, {
      projects: [{ id: '0' }, { id: '1', until: '2020-01-01' }, { id: '3' }],
    });
    expect(await ids(person, 'projects')).toEqual(['0', '3']);
    const { portalId } = host;
    await host.app.get(ScopesService).forget({ portalId, projectId: '3' });
    await host.app.get(ScopesService).forget({ portalId, groupId: 'idle' });
    expect(await ids(person, 'projects')).toEqual(['0']);
    expect(await ids(person, 'groups')).toEqual(['design']);
  });

  it('are in a view what the member that is looked at has', async () => {
    const person = await user({ projects: ['0', '5'], groups: ['design'] });
    const view = await beginView(owner, person.member.id);
    for (const path of ['projects?total=true', 'groups', 'projects?ids=0&ids=1'])
      expect(await list(view, path)).toEqual(await list(person, path));
  });

  it('have cursors of their own for each filter, list and caller', async () => {
    const [one, two] = [await user({ projects: ALL }), await user({ projects: ALL })];
    const { nextCursor } = await list(one, 'projects?limit=1');
    await list(one, `projects?limit=2&total=true&cursor=${nextCursor!}`);
    for (const [who, path] of [
      [two, 'projects?'],
      [owner, 'projects?'],
      [one, 'groups?'],
      [one, 'projects?q=a&'],
      [one, 'projects?ids=1&ids=2&'],
    ] as const) {
      const { body } = await who.http.get(`/clientele/${path}cursor=${nextCursor!}`).expect(400);
      expect(body).toMatchObject({ code: 'INVALID_CURSOR' });
    }
  });

  it('are the same by the service, for the host as for staff', async () => {
    const service = host.app.get(DirectoriesService);
    expect(await service.projects(host.self, { total: true })).toEqual(
      await list(owner, 'projects?total=true'),
    );
    const person = await user({ groups: ['design'] });
    expect(await service.groups(person.actor)).toEqual(await list(person, 'groups'));
    await host.members.deactivate(host.self, person.member.id);
    for (const call of [service.projects(person.actor), service.groups(person.actor)])
      await expect(call).rejects.toMatchObject({ code: 'NO_MEMBERSHIP' });
  });
});
