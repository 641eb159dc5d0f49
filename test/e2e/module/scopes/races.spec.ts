import type { EntityManager } from 'typeorm';
import { MembersService, ProjectMembersService, ScopesService } from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { untilBlocked } from '../grants/support/until-blocked.js';
import { ScopeDirectories } from './support/scope-directories.js';

describeOnEachDatabase('changes of one scope at the same time', (db) => {
  const directories = new ScopeDirectories();
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    // One connection holds what another one waits for.
    host = await TestHost.start(await db.options({ severalConnections: true }), {
      extras: { providers: directories.ports },
    });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** A user with one project and no group, and ways to take the one off and to add the other. */
  async function setup() {
    const { clientId } = team;
    const { member } = await host.person({
      email: team.email(),
      clientId,
      projects: [{ id: 'fixed' }],
    });
    const { id: memberId } = member;
    const ref = { portalId: host.portalId, memberId };
    const takeOff = (manager?: EntityManager) =>
      host.app
        .get(ProjectMembersService)
        .remove(host.self, { projectId: 'fixed', memberId }, {}, manager);
    const addGroup = (manager?: EntityManager, version?: number) =>
      host.app
        .get(MembersService)
        .update(host.self, memberId, { groups: ['design'], version }, manager);
    const scope = async () => {
      const { projects, groups } = await host.app.get(ScopesService).of(ref);
      return { projects: projects && [...projects], groups: groups && [...groups] };
    };
    return { member, takeOff, addGroup, scope };
  }

  /** Runs `first` in a transaction that commits only once `second` waits for it. */
  async function inOrder(
    first: (manager: EntityManager) => Promise<unknown>,
    second: () => Promise<unknown>,
  ): Promise<PromiseSettledResult<unknown>> {
    const waiting = await host.dataSource.transaction(async (manager) => {
      await first(manager);
      const settled = Promise.allSettled([second()]);
      await untilBlocked(manager);
      return { settled };
    });
    const [result] = await waiting.settled;
    return result;
  }

  const refused = (code: string) => ({ status: 'rejected', reason: { code } });

  it('do not take off the last project once a group is being added', async () => {
    const { takeOff, addGroup, scope } = await setup();
    expect(await inOrder(addGroup, takeOff)).toMatchObject(refused('WOULD_WIDEN'));
    expect(await scope()).toEqual({ projects: ['fixed'], groups: ['design'] });
  });

  it('do not add a group for who has seen a project that is being taken off', async () => {
    const { member, takeOff, addGroup, scope } = await setup();
    const adding = () => addGroup(undefined, member.version);
    expect(await inOrder(takeOff, adding)).toMatchObject(refused('STALE_VERSION'));
    expect(await scope()).toEqual({ projects: null, groups: null });
  });

  it('happen one after the other, whichever comes first', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { takeOff, addGroup, scope } = await setup();
      const calls = round % 2 === 0 ? [takeOff(), addGroup()] : [addGroup(), takeOff()];
      const refusals = (await Promise.allSettled(calls)).filter(
        (result) => result.status === 'rejected',
      );
      const both = { projects: ['fixed'], groups: ['design'] };
      const later = { projects: null, groups: ['design'] };
      expect(await scope()).toEqual(refusals.length > 0 ? both : later);
      for (const refusal of refusals) expect(refusal).toMatchObject(refused('WOULD_WIDEN'));
      if (refusals.length > 0) continue;
      // The edit was the later one: it chose groups alone, knowing of no project.
      const [off, added] = (await host.recorded('member.scope_changed')).slice(-2);
      expect(off!.data.change.before.groups).toEqual([]);
      expect(added!.data.change.before.projects).toEqual([]);
    }
  });

  it("count what was committed after the host's transaction had begun to read", async () => {
    const { member, takeOff, addGroup, scope } = await setup();
    const taking = host.dataSource.transaction(async (manager) => {
      await manager.getRepository(MemberEntity).findOneBy({ id: member.id });
      // On SQLite nobody else writes while a transaction is open.
      await addGroup(db.name === 'SQLite' ? manager : undefined);
      await takeOff(manager);
    });
    await expect(taking).rejects.toMatchObject({ code: 'WOULD_WIDEN' });
    const groups = db.name === 'SQLite' ? null : ['design'];
    expect(await scope()).toEqual({ projects: ['fixed'], groups });
  });

  it('forget a project without a deadlock, whoever changes its members meanwhile', async () => {
    const { takeOff } = await setup();
    const forget = () =>
      host.app.get(ScopesService).forget({ portalId: host.portalId, projectId: 'fixed' });
    expect(await inOrder(takeOff, forget)).toMatchObject({ status: 'fulfilled' });
    const copied = await setup();
    expect(await inOrder(copied.addGroup, forget)).toMatchObject({ status: 'fulfilled' });
    expect(await copied.scope()).toEqual({ projects: [], groups: ['design'] });
  });
});
