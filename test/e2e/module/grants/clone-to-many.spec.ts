import { hostActor, PermissionCloneService } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';

const MANY = 10_000;
/** Rows of one statement. */
const CHUNK = 500;

describeOnEachDatabase('a clone of permissions to many', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  beforeEach(async () => {
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  async function setup() {
    const source = await team.join('member', allBut('tasks.set'));
    const targets = [await team.join(), await team.join()];
    const clone = (ids: readonly string[], { http }: Person = team.owner) =>
      http.post('/clientele/permissions/clone', {
        fromMemberId: source.member.id,
        toMemberIds: ids,
      });
    return { source, targets, ids: targets.map(({ member }) => member.id), clone };
  }

  async function held({ http }: Person): Promise<string[]> {
    return (await http.get('/clientele/me').expect(200)).body.permissions;
  }

  const settings = (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await host.members.get(host.self, id)).permissions));

  const changes = () => host.recorded('member.permissions_changed');

  /** Members of the team's client, made in bulk. */
  async function crowd(size: number): Promise<string[]> {
    const { id, ...like } = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: team.member.member.id });
    const rows = Array.from({ length: size }, () => newId()).map((own) => ({
      ...like,
      id: own,
      identityId: null,
      email: `${own}@crowd.test`,
    }));
    for (let start = 0; start < size; start += CHUNK)
      await host.dataSource.getRepository(MemberEntity).insert(rows.slice(start, start + CHUNK));
    return rows.map((row) => row.id);
  }

  it('gives each the setting as it is now: later changes of the source do not follow', async () => {
    const { source, targets, ids, clone } = await setup();
    const { body } = await clone(ids).expect(200);
    expect(body).toEqual({ count: 2 });
    const had = await held(targets[0]!);
    expect(had).toEqual(['reports', 'reports.view', 'reports.edit', 'tasks']);
    const path = `/clientele/members/${source.member.id}/permissions`;
    await team.owner.http.put(path, { mode: 'default' }).expect(200);
    for (const target of targets) expect(await held(target)).toEqual(had);
    const events = (await changes()).filter(({ subject }) => ids.includes(subject.id));
    expect(events.map(({ data }) => data)).toMatchObject(
      ids.toSorted().map((memberId) => ({
        memberId,
        projectId: null,
        fromMemberId: source.member.id,
        change: { before: { mode: 'default' }, after: { mode: 'custom' } },
      })),
    );
    await clone(ids).expect(200);
    expect(await settings(ids)).toMatchObject([{ mode: 'default' }, { mode: 'default' }]);
  });

  it('counts a target once that is named twice, and moves its version once', async () => {
    const { ids, clone } = await setup();
    const { body } = await clone([ids[0]!, ids[0]!]).expect(200);
    expect(body).toEqual({ count: 1 });
    expect((await host.members.get(host.self, ids[0]!)).version).toBe(2);
  });

  it.each(['random', 'of another portal', 'malformed', 'of staff'])(
    'is refused whole when one target of many is %s: nothing changes, no event',
    async (kind) => {
      const { ids, clone } = await setup();
      const portal = await host.portals.ensure({ key: 'other', name: 'Other' });
      const theirs = hostActor(portal.id);
      const bad = {
        random: () => newId(),
        'of another portal': async () =>
          (await host.members.create(theirs, { email: team.email() })).member.id,
        malformed: () => 'no-id',
        'of staff': () => team.owner.member.id,
      }[kind]!;
      const id = await bad();
      const before = await changes();
      const { body } = await clone([...ids, id]).expect(404);
      expect(body).toMatchObject({
        code: 'NOT_FOUND',
        details: { field: 'toMemberIds', id },
      });
      expect(await settings(ids)).toMatchObject([{ mode: 'default' }, { mode: 'default' }]);
      expect(await changes()).toEqual(before);
    },
  );

  it('by a client user does not reach other clients, and names them as it names random ids', async () => {
    const { ids, clone } = await setup();
    const foreign = (await Team.of(host)).member.member.id;
    const answers = [];
    for (const id of [foreign, newId()]) {
      const { body } = await clone([...ids, id], team.admin).expect(404);
      answers.push({ ...body, details: { ...body.details, id: null } });
    }
    expect(answers[0]).toEqual(answers[1]);
    const from = { fromMemberId: foreign, toMemberIds: ids };
    const { body } = await team.admin.http.post('/clientele/permissions/clone', from).expect(404);
    expect(body.details).toMatchObject({ field: 'fromMemberId' });
    expect(await settings(ids)).toMatchObject([{ mode: 'default' }, { mode: 'default' }]);
  });

  it('by a client user is refused whole when it is among the targets, or lacks users.edit', async () => {
    const { ids, clone } = await setup();
    const own = await clone([...ids, team.admin.member.id], team.admin).expect(403);
    expect(own.body.code).toBe('SELF_CHANGE');
    const weak = await team.join('admin', allBut('users.edit'));
    expect((await clone(ids, weak).expect(403)).body.code).toBe('PERMISSION_DENIED');
    expect(await settings(ids)).toMatchObject([{ mode: 'default' }, { mode: 'default' }]);
  });

  it('reaches deactivated and pending targets; who clones to a pending one is its inviter then', async () => {
    const { targets, clone } = await setup();
    const off = targets[0]!.member.id;
    await team.owner.http.post(`/clientele/members/${off}/deactivate`).expect(200);
    const email = team.email();
    const invited = await team.owner.http
      .post('/clientele/members', { email, clientId: team.clientId })
      .expect(201);
    const cloner = await team.join('admin', EVERYTHING);
    await clone([off, invited.body.member.id], cloner).expect(200);
    expect(await settings([off, invited.body.member.id])).toMatchObject([
      { mode: 'custom' },
      { mode: 'custom' },
    ]);
    await team.owner.http.post(`/clientele/members/${cloner.member.id}/deactivate`).expect(200);
    const token = await host.tokenFor(email);
    const body = { token, name: 'Ada', password: PASSWORD };
    const { body: answer } = await host.nobody
      .post('/clientele/invitations/accept', body)
      .expect(410);
    expect(answer.code).toBe('INVITATION_VOID');
  });

  it.each([
    { toMemberIds: [] },
    { toMemberIds: 'x' },
    { toMemberIds: [1] },
    {},
    { fromMemberId: 1 },
  ])('is refused as %j', async (wrong) => {
    const { ids, source } = await setup();
    const body = { fromMemberId: source.member.id, toMemberIds: ids, ...wrong };
    if (!('toMemberIds' in wrong) && !('fromMemberId' in wrong)) Object.assign(body, { nope: 1 });
    await team.owner.http.post('/clientele/permissions/clone', body).expect(400);
  });

  describe(`of ${MANY}`, () => {
    it('is one transaction of a bounded number of statements', async () => {
      const { source } = await setup();
      const ids = await crowd(MANY);
      const clones = host.app.get(PermissionCloneService);
      const input = { fromMemberId: source.member.id, toMemberIds: ids };
      const { result, queries } = await countQueries(host.dataSource, () =>
        clones.clone(host.self, input),
      );
      expect(result).toEqual({ count: MANY });
      expect(queries.filter((sql) => /^(START|BEGIN)/i.test(sql))).toHaveLength(1);
      // Eleven lists of ids and twenty of events on MariaDB, one of each elsewhere.
      expect(queries.length).toBeLessThan(db.name === 'MariaDB' ? 60 : 10);
      const { mode, clientId } = { mode: 'custom' as const, clientId: team.clientId };
      const cloned = await host.dataSource.getRepository(MemberEntity).countBy({ mode, clientId });
      expect(cloned).toBeGreaterThanOrEqual(MANY);
    });

    it('changes nothing and tells nothing when the last is refused', async () => {
      const { source } = await setup();
      const ids = [...(await crowd(2 * CHUNK)), newId()];
      const before = await changes();
      const clones = host.app.get(PermissionCloneService);
      const input = { fromMemberId: source.member.id, toMemberIds: ids };
      await expect(clones.clone(host.self, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const { clientId } = team;
      const rows = await host.dataSource.getRepository(MemberEntity).findBy({ clientId });
      const crowded = new Set(ids);
      expect(rows.filter(({ id, version }) => crowded.has(id) && version > 1)).toEqual([]);
      expect(await changes()).toEqual(before);
    });

    it('is undone with the transaction of the host that it joins', async () => {
      const { source, ids } = await setup();
      const clones = host.app.get(PermissionCloneService);
      const input = { fromMemberId: source.member.id, toMemberIds: ids };
      const before = await changes();
      const undone = host.dataSource.transaction(async (manager) => {
        await clones.clone(host.self, input, manager);
        throw new Error('no');
      });
      await expect(undone).rejects.toThrow('no');
      expect(await settings(ids)).toMatchObject([{ mode: 'default' }, { mode: 'default' }]);
      expect(await changes()).toEqual(before);
    });
  });

  describe('for one project', () => {
    /** The source is customized in `hourly`, to which the targets belong. */
    async function inProject() {
      const { source, ids } = await setup();
      for (const id of [source.member.id, ...ids])
        await host.members.update(host.self, id, { projects: [{ id: 'hourly' }] });
      const customized = { permissions: { tasks: true, 'tasks.set': true } };
      const path = `/clientele/projects/hourly/members/${source.member.id}/permissions`;
      await team.owner.http.put(path, customized).expect(200);
      const clone = (toMemberIds: readonly string[], fromMemberId = source.member.id) =>
        team.owner.http.post('/clientele/projects/hourly/permissions/clone', {
          fromMemberId,
          toMemberIds,
        });
      return { source, ids, clone, customized };
    }

    const customizations = (ids: readonly string[]) =>
      Promise.all(
        ids.map(async (memberId) => {
          const places = host.dataSource.getRepository(MemberProjectEntity);
          return (await places.findOneBy({ memberId, projectId: 'hourly' }))?.permissions;
        }),
      );

    it('copies the customization there, and nothing else', async () => {
      const { source, ids, clone, customized } = await inProject();
      expect((await clone(ids).expect(200)).body).toEqual({ count: 2 });
      expect(await customizations(ids)).toEqual(ids.map(() => customized.permissions));
      expect(await settings(ids)).toMatchObject([{ mode: 'default' }, { mode: 'default' }]);
      const [event] = (await changes()).slice(-1);
      expect(event?.data).toMatchObject({
        projectId: 'hourly',
        fromMemberId: source.member.id,
        change: { before: null, after: { mode: 'custom', ...customized } },
      });
    });

    it('is refused whole when one target is not in the project', async () => {
      const { ids, clone } = await inProject();
      const outside = (await team.join()).member.id;
      const { body } = await clone([...ids, outside]).expect(409);
      expect(body).toMatchObject({ code: 'NOT_ASSIGNED', details: { ids: [outside] } });
      expect(await customizations(ids)).toEqual([null, null]);
    });

    it('is refused when the source is not in the project, or has no customization there', async () => {
      const { ids, clone } = await inProject();
      const plain = await clone([ids[1]!], ids[0]).expect(409);
      expect(plain.body.code).toBe('NOT_CUSTOMIZED');
      const outside = (await team.join()).member.id;
      expect((await clone(ids, outside).expect(409)).body.code).toBe('NOT_ASSIGNED');
    });
  });
});
