import type { DirectoryGroup, DirectoryProject } from '../../../../lib/ports/index.js';
import { MemberGroupEntity } from '../../../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { DeletableGroups, DeletableProjects } from '../grants/support/deletable-directories.js';

/** Directories that keep what they are asked, and fail when told to. */
class AskedProjects extends DeletableProjects {
  readonly asked: (readonly string[])[] = [];

  override findMany(
    portalId: string,
    ids: readonly string[],
  ): Promise<readonly DirectoryProject[]> {
    this.asked.push(ids);
    return super.findMany(portalId, ids);
  }
}

class AskedGroups extends DeletableGroups {
  readonly asked: (readonly string[])[] = [];

  override findMany(portalId: string, ids: readonly string[]): Promise<readonly DirectoryGroup[]> {
    this.asked.push(ids);
    return super.findMany(portalId, ids);
  }
}

describeOnEachDatabase('what the host has deleted', (db) => {
  const projects = new AskedProjects();
  const groups = new AskedGroups();
  let host: TestHost;
  let team: Team;
  let user: Person;

  beforeAll(async () => {
    const providers = { projects: { useValue: projects }, groups: { useValue: groups } };
    host = await TestHost.start(await db.options(), { extras: { providers } });
    // Inside a transaction of the module this statement would wait for its end, and fail, on SQLite.
    projects.ask = () => host.dataSource.query('SELECT 1');
    team = await Team.of(host);
  });

  beforeEach(async () => {
    projects.gone.clear();
    groups.gone.clear();
    user = await host.person({
      email: team.email(),
      clientId: team.clientId,
      projects: [{ id: 'hourly', rate: '10.00' }, { id: 'fixed' }],
      groups: ['design', 'build'],
    });
    projects.asked.length = 0;
    groups.asked.length = 0;
  });

  afterAll(() => host.stop());

  const scopeOf = ({ projects, groups, goneGroups }: Person['member']) => ({
    projects,
    groups,
    goneGroups,
  });

  const HOURLY = { id: 'hourly', rate: '10.00', customized: false };
  const FIXED = { id: 'fixed', rate: null, customized: false };
  const INTACT = { projects: [FIXED, HOURLY], groups: ['build', 'design'], goneGroups: [] };
  const MARKED = {
    projects: [{ ...FIXED, gone: true }, HOURLY],
    groups: ['build', 'design'],
    goneGroups: ['build'],
  };

  function deleteSome() {
    projects.gone.add('fixed');
    groups.gone.add('build');
  }

  const pathOf = (person: Person) => `/clientele/members/${person.member.id}`;

  it('is marked in every answer that shows the member, to staff and to its admin', async () => {
    const { owner, admin } = team;
    const path = pathOf(user);
    expect(scopeOf((await owner.http.get(path)).body)).toEqual(INTACT);
    deleteSome();
    const list = async (from: string, { http } = owner) => {
      const { body } = await http.get(from).expect(200);
      return body.items.find(({ id }: { id: string }) => id === user.member.id);
    };
    const answers = [
      (await owner.http.get(path).expect(200)).body,
      await list('/clientele/members'),
      await list('/clientele/projects/hourly/members'),
      (await owner.http.patch(path, { name: 'Ada' }).expect(200)).body,
      (await owner.http.patch(path, { portalRate: '1.00' }).expect(200)).body,
      (await owner.http.post(`${path}/deactivate`).expect(200)).body,
      (await owner.http.post(`${path}/activate`).expect(200)).body,
    ];
    for (const body of answers) expect(scopeOf(body)).toEqual(MARKED);
    const seen = scopeOf((await admin.http.get(path).expect(200)).body);
    const [fixed, hourly] = MARKED.projects;
    expect(seen).toEqual({ ...MARKED, projects: [fixed, { ...hourly, rate: null }] });
  });

  it('is marked no more when the host has it back', async () => {
    deleteSome();
    await team.owner.http.get(pathOf(user)).expect(200);
    projects.gone.clear();
    groups.gone.clear();
    const { body } = await team.owner.http.get(pathOf(user)).expect(200);
    expect(scopeOf(body)).toEqual(INTACT);
  });

  it('stays marked when it was said to be gone for good, whatever has its id now', async () => {
    const memberId = user.member.id;
    const gone = { goneAt: 1 };
    const rows = host.dataSource;
    await rows.getRepository(MemberProjectEntity).update({ memberId, projectId: 'fixed' }, gone);
    await rows.getRepository(MemberGroupEntity).update({ memberId, groupId: 'build' }, gone);
    const { http } = team.owner;
    expect(scopeOf((await http.get(pathOf(user)).expect(200)).body)).toEqual(MARKED);
    expect([projects.asked, groups.asked]).toEqual([[['hourly']], [['design']]]);
    const at = async (path: string) =>
      (await http.get(path).expect(200)).body.items.map(({ id }: { id: string }) => id);
    expect(await at('/clientele/members?projectId=fixed')).toContain(memberId);
    expect(await at('/clientele/projects/fixed/members')).not.toContain(memberId);
    await rows.getRepository(MemberProjectEntity).update({ memberId, projectId: 'hourly' }, gone);
    const rated = [{ id: 'fixed' }, { id: 'hourly', rate: '99.00' }];
    const { body } = await http.patch(pathOf(user), { projects: rated }).expect(422);
    expect(body).toMatchObject({ code: 'RATE_NOT_APPLICABLE', details: { ids: ['hourly'] } });
  });

  it('is asked for by one question to each directory, however long the page is', async () => {
    await host.person({
      email: team.email(),
      clientId: team.clientId,
      projects: [{ id: 'third' }],
    });
    projects.asked.length = 0;
    groups.asked.length = 0;
    const { body } = await team.owner.http.get('/clientele/members').expect(200);
    expect(body.items.length).toBeGreaterThan(3);
    expect(projects.asked.map((ids) => [...ids].sort())).toEqual([['fixed', 'hourly', 'third']]);
    expect(groups.asked.map((ids) => [...ids].sort())).toEqual([['build', 'design']]);
  });

  it('is asked for by none when nobody has anything selected', async () => {
    const { owner } = team;
    const clientId = await host.client('Empty');
    await host.person({ email: team.email(), clientId });
    await owner.http.get(`/clientele/members?clientId=${clientId}`).expect(200);
    await owner.http.get('/clientele/members?kind=staff').expect(200);
    expect([projects.asked, groups.asked]).toEqual([[], []]);
  });

  it('is not told inside a transaction of the host, which is no place to ask', async () => {
    deleteSome();
    const view = await host.dataSource.transaction((manager) =>
      host.members.update(host.self, user.member.id, { name: 'Joined' }, manager),
    );
    expect(scopeOf(view)).toEqual(INTACT);
    expect([projects.asked, groups.asked]).toEqual([[], []]);
  });

  it('does not undo or fail a change when the directory cannot say', async () => {
    const { http } = team.owner;
    const works = projects.ask;
    projects.ask = () => Promise.reject(new Error('The directory is down.'));
    try {
      const { body } = await http.patch(pathOf(user), { name: 'Still' }).expect(200);
      expect({ ...scopeOf(body), name: body.name }).toEqual({ ...INTACT, name: 'Still' });
      await http.get(pathOf(user)).expect(500);
    } finally {
      projects.ask = works;
    }
  });

  it('is still found by its id in the list of members, but has no list of its own', async () => {
    const { owner, admin } = team;
    deleteSome();
    for (const { http } of [owner, admin]) {
      const { body } = await http.get('/clientele/members?projectId=fixed').expect(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toContain(user.member.id);
      await http.get('/clientele/projects/fixed/members').expect(404);
    }
    await owner.http.get('/clientele/projects/never/members').expect(404);
  });
});
