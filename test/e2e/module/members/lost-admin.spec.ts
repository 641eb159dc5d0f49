import type { EntityManager } from 'typeorm';
import { IdentitiesService, type MemberActor } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';

type Deed = (by: MemberActor, id: string, manager?: EntityManager) => Promise<unknown>;

describeOnEachDatabase('a client or portal without an admin', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const deeds: readonly { title: string; deed: Deed }[] = [
    {
      title: 'demoted',
      deed: (by, id, manager) => host.members.update(by, id, { role: 'member' }, manager),
    },
    { title: 'deactivated', deed: (by, id, manager) => host.members.deactivate(by, id, manager) },
    { title: 'removed', deed: (by, id, manager) => host.members.remove(by, id, {}, manager) },
  ];

  const inDays = (days: number) => new Date(host.clock.now() + days * DAY).toISOString();

  const told = async ({ clientId }: Team) =>
    (await host.recorded('client.without_admin')).filter(({ subject }) => subject.id === clientId);

  async function disabled({ actor }: Person): Promise<void> {
    const gone = { identityId: actor.identityId ?? '', revision: 1, disabled: true };
    await host.app.get(IdentitiesService).changed(gone);
  }

  it.each(deeds)('is told when staff have $title the last one', async ({ deed }) => {
    const team = await Team.of(host);
    const { admin, owner, clientId } = team;
    await deed(owner.actor, admin.member.id);
    const [event, ...more] = await told(team);
    expect(event).toMatchObject({
      actor: { memberId: owner.member.id },
      data: { clientId, name: 'Acme', memberId: admin.member.id },
    });
    expect(more).toEqual([]);
  });

  it.each(deeds)(
    'is told in the transaction of the host, with what was $title',
    async ({ deed }) => {
      const [team, other] = [await Team.of(host), await Team.of(host)];
      await host.dataSource.transaction((manager) =>
        deed(team.owner.actor, team.admin.member.id, manager),
      );
      expect(await told(team)).toHaveLength(1);
      const undone = host.dataSource.transaction(async (manager) => {
        await deed(other.owner.actor, other.admin.member.id, manager);
        throw new Error('no');
      });
      await expect(undone).rejects.toThrow('no');
      expect(await told(other)).toEqual([]);
    },
  );

  it('is told where the others are only invited, shut out or over', async () => {
    const team = await Team.of(host);
    const { admin, owner, clientId } = team;
    await host.members.create(host.self, { clientId, role: 'admin', email: team.email() });
    const [idle, over, lost] = [
      await team.join('admin'),
      await team.join('admin'),
      await team.join('admin'),
    ];
    await host.members.deactivate(host.self, idle.member.id);
    await host.members.update(host.self, over.member.id, { accessUntil: inDays(-1) });
    await disabled(lost);
    expect(await told(team)).toEqual([]);
    await host.members.remove(owner.actor, admin.member.id);
    expect(await told(team)).toHaveLength(1);
  });

  it('is not told as long as one is left, though its access will end', async () => {
    const team = await Team.of(host);
    const other = await team.join('admin');
    await host.members.update(host.self, other.member.id, { accessUntil: inDays(1) });
    await host.members.remove(team.owner.actor, team.admin.member.id);
    expect(await told(team)).toEqual([]);
    await other.http.post('/clientele/me/leave').expect(204);
    expect((await told(team)).map(({ data }) => data.memberId)).toEqual([other.member.id]);
  });

  it('is not told of whoever was none, or could not log in', async () => {
    const team = await Team.of(host);
    const { admin, member, owner } = team;
    await host.members.deactivate(host.self, admin.member.id);
    await host.members.remove(owner.actor, member.member.id);
    await host.members.remove(owner.actor, admin.member.id);
    expect((await told(team)).map(({ data }) => data.memberId)).toEqual([admin.member.id]);
  });

  it('is not told of a client that goes with its members', async () => {
    const team = await Team.of(host);
    await host.clients.remove(host.self, team.clientId, { cascade: true });
    expect(await told(team)).toEqual([]);
  });

  it('is told of a portal, where only one with an end was left', async () => {
    const other = await TestHost.start(await db.options());
    const owner = await other.person({ kind: 'staff', role: 'admin', email: 'owner@a.test' });
    const accessUntil = inDays(1);
    const brief = { kind: 'staff', role: 'admin', email: 'brief@a.test', accessUntil } as const;
    const { member } = await other.person(brief);
    const gone = { identityId: owner.actor.identityId ?? '', revision: 1, disabled: true };
    await other.app.get(IdentitiesService).changed(gone);
    const portals = () => other.recorded('portal.without_admin');
    expect(await portals()).toEqual([]);
    await other.members.remove(other.self, member.id);
    expect((await portals()).map(({ data }) => data)).toEqual([{ memberId: member.id }]);
    await other.stop();
  });
});
