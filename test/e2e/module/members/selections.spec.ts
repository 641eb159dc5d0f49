import { chunksOf } from '../../../../lib/database/chunks.js';
import type { MemberView, Page } from '../../../../lib/index.js';
import { MemberGroupEntity } from '../../../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { ScopeDirectories } from '../scopes/support/scope-directories.js';

const MANY = 45;
const SHOWN = 20;

/** Bytes put capitals first, whatever the language. */
const ids = Array.from({ length: MANY }, (_, at) =>
  at % 2 ? `a-${String(at).padStart(2, '0')}` : `B-${String(at).padStart(2, '0')}`,
);
const inOrder = [...ids].sort();

describeOnEachDatabase('what is selected for a member', (db) => {
  const directories = new ScopeDirectories();
  let host: TestHost;
  let team: Team;
  let busy: Person;
  let path: string;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { extras: { providers: directories.ports } });
  });

  beforeEach(async () => {
    directories.reset();
    for (const id of ids) {
      directories.add(id, 'staff_hours');
      directories.groups.set(id, []);
    }
    team = await Team.of(host);
    busy = await host.person({
      email: team.email(),
      clientId: team.clientId,
      projects: ids.map((id) => ({ id, rate: '9.00' })),
      groups: ids,
    });
    path = `/clientele/members/${busy.member.id}`;
  });

  afterAll(() => host.stop());

  const scopeOf = ({ projects, projectCount, groups, groupCount, goneGroups }: MemberView) => ({
    projects: projects.map(({ id }) => id),
    projectCount,
    groups,
    groupCount,
    goneGroups,
  });

  const FIRST = {
    projects: inOrder.slice(0, SHOWN),
    projectCount: MANY,
    groups: inOrder.slice(0, SHOWN),
    groupCount: MANY,
    goneGroups: [],
  };

  /** All items, page by page. */
  async function all<T>(from: string, limit: number, by = team.owner): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | null = null;
    do {
      const query: object = { limit, ...(cursor !== null && { cursor }) };
      const { body } = (await by.http.get(from).query(query).expect(200)) as { body: Page<T> };
      expect(body.items.length).toBeLessThanOrEqual(limit);
      items.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor !== null);
    return items;
  }

  it('is shown by its first twenty and counted, in every answer that shows the member', async () => {
    const { http } = team.owner;
    const listed = async (from: string) => {
      const { body } = await http.get(from).query({ limit: 200 }).expect(200);
      return (body.items as MemberView[]).find(({ id }) => id === busy.member.id)!;
    };
    const answers: MemberView[] = [
      busy.member,
      await listed('/clientele/members'),
      await listed(`/clientele/projects/${inOrder.at(-1)}/members`),
      (await http.get(path).expect(200)).body,
      (await http.patch(path, { name: 'Busy' }).expect(200)).body,
      (await http.post(`${path}/deactivate`).expect(200)).body,
    ];
    for (const view of answers) expect(scopeOf(view)).toEqual(FIRST);
    const few = (await http.patch(path, { projects: [{ id: ids[3]! }], groups: [] }).expect(200))
      .body;
    expect(scopeOf(few)).toEqual({
      projects: [ids[3]],
      projectCount: 1,
      groups: [],
      groupCount: 0,
      goneGroups: [],
    });
  });

  it('is exactly twenty of twenty, and of twenty-one the first twenty', async () => {
    const { http } = team.owner;
    for (const count of [SHOWN, SHOWN + 1]) {
      const projects = inOrder.slice(0, count).map((id) => ({ id }));
      const { body } = await http.patch(path, { projects }).expect(200);
      expect(scopeOf(body)).toEqual({ ...FIRST, projectCount: count });
    }
  });

  it('is read whole page by page, whatever the pages’ size', async () => {
    for (const limit of [1, 7, MANY, 200]) {
      const projects = await all<object>(`${path}/projects`, limit);
      expect(projects).toEqual(inOrder.map((id) => ({ id, rate: '9.00', customized: false })));
      expect(await all(`${path}/groups`, limit)).toEqual(inOrder.map((id) => ({ id })));
    }
    const { body } = await team.owner.http.get(`${path}/groups`).expect(200);
    expect(body).toEqual({ items: inOrder.map((id) => ({ id })), nextCursor: null });
  });

  it('is shown to who may read the member, without rates to its client', async () => {
    const [first] = await all<object>(`${path}/projects`, 50, team.admin);
    expect(first).toEqual({ id: inOrder[0], rate: null, customized: false });
    expect(await all(`${path}/groups`, 50, team.admin)).toHaveLength(MANY);
    for (const kind of ['projects', 'groups']) {
      await team.member.http.get(`${path}/${kind}`).expect(403);
      const other = await Team.of(host);
      await other.admin.http.get(`${path}/${kind}`).expect(404);
    }
  });

  it('is marked where the host has deleted it, and customized where it is', async () => {
    const [gone, forgotten, special] = inOrder as [string, string, string];
    const memberId = busy.member.id;
    await team.owner.http
      .put(`/clientele/projects/${special}/members/${memberId}/permissions`, { permissions: {} })
      .expect(200);
    const rows = host.dataSource;
    const goneAt = { goneAt: 1 };
    await rows
      .getRepository(MemberProjectEntity)
      .update({ memberId, projectId: forgotten }, goneAt);
    await rows.getRepository(MemberGroupEntity).update({ memberId, groupId: forgotten }, goneAt);
    directories.projects.delete(gone);
    directories.groups.delete(gone);
    const projects = [
      { id: gone, rate: '9.00', customized: false, gone: true },
      { id: forgotten, rate: '9.00', customized: false, gone: true },
      { id: special, rate: '9.00', customized: true },
    ];
    const groups = [{ id: gone, gone: true }, { id: forgotten, gone: true }, { id: special }];
    expect((await all(`${path}/projects`, 50)).slice(0, 3)).toEqual(projects);
    expect((await all(`${path}/groups`, 50)).slice(0, 3)).toEqual(groups);
    const { body } = await team.owner.http.get(path).expect(200);
    expect(body.projects.slice(0, 3)).toEqual(projects);
    expect(body.goneGroups).toEqual([gone, forgotten]);
  });

  it('refuses cursors that are none of its own, and pages that are too large', async () => {
    const { http } = team.owner;
    const { body } = await http.get(`${path}/projects?limit=5`).expect(200);
    for (const query of [`groups?cursor=${body.nextCursor}`, 'projects?cursor=x']) {
      const refused = await http.get(`${path}/${query}`).expect(400);
      expect(refused.body.code).toBe('INVALID_CURSOR');
    }
    for (const query of ['limit=201', 'limit=0', 'sort=id'])
      await http.get(`${path}/groups?${query}`).expect(400);
  });

  it('takes as many statements for 3,000 projects as for one, and asks about those shown', async () => {
    const one = await host.person({
      email: team.email(),
      clientId: team.clientId,
      projects: [{ id: ids[0]! }],
      groups: [ids[0]!],
    });
    const key = { memberId: busy.member.id, portalId: host.portalId, goneAt: 0 };
    const more = Array.from({ length: 3_000 }, (_, at) => `more-${at}`);
    const projects = more.map((projectId) => ({
      ...key,
      projectId,
      rate: null,
      permissions: null,
      until: 0,
    }));
    for (const some of chunksOf(projects))
      await host.dataSource.getRepository(MemberProjectEntity).insert(some);
    const measured = async (of: string) => {
      await host.settled();
      directories.asked.length = 0;
      const { queries } = await countQueries(host.dataSource, () =>
        team.owner.http.get(of).expect(200).then(),
      );
      const projects = directories.asked.filter((asked) => asked.startsWith('projects '));
      return { queries: queries.length, asked: projects.map((each) => each.split(',').length) };
    };
    // The first call of a minute notes that its caller was seen.
    await measured(path);
    const few = await measured(`/clientele/members/${one.member.id}`);
    expect(few.asked).toEqual([1]);
    expect(await measured(path)).toEqual({ queries: few.queries, asked: [SHOWN] });
    const page = await measured(`${path}/projects?limit=30`);
    expect(page).toEqual({ queries: expect.any(Number), asked: [30] });
    expect((await team.owner.http.get(path).expect(200)).body.projectCount).toBe(MANY + 3_000);
    expect(await all(`${path}/projects`, 200)).toHaveLength(MANY + 3_000);
  });
});
