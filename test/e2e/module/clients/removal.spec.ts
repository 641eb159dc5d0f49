import { InvitationEntity } from '../../../../lib/schema/invitation.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('removing a client', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const pending = await team.invite();
    const path = `/clientele/clients/${team.clientId}`;
    const { length } = await host.recorded();
    const since = async () => (await host.recorded()).slice(length);
    return { team, owner: team.owner, pending, path, clientId: team.clientId, since };
  }

  it('takes one without members away, for any staff', async () => {
    const { team, since } = await setup();
    const path = `/clientele/clients/${await host.client('Empty')}`;
    const { http } = await team.colleague();
    await http.delete(`${path}?notify=true`).expect(204);
    await http.get(path).expect(404);
    await http.delete(path).expect(404);
    expect((await since()).at(-1)).toMatchObject({
      type: 'client.removed',
      notify: true,
      data: { name: 'Empty', clientType: 'business', members: 0 },
    });
  });

  it('is refused while it has members, pending ones, too', async () => {
    const { owner, path, team, since } = await setup();
    for (const query of ['', '?cascade=false']) {
      const { body } = await owner.http.delete(`${path}${query}`).expect(409);
      expect(body.code).toBe('CLIENT_HAS_MEMBERS');
    }
    const clientId = await host.client('Pending');
    const { member } = await host.members.create(host.self, { clientId, email: team.email() });
    const other = `/clientele/clients/${clientId}`;
    await owner.http.delete(other).expect(409);
    await owner.http.delete(`/clientele/members/${member.id}`).expect(204);
    await owner.http.delete(other).expect(204);
    await owner.http.get(path).expect(200);
    expect((await since()).filter(({ type }) => type === 'client.removed')).toHaveLength(1);
  });

  it('takes its members along when that is said, cancels their invitations, and tells of each', async () => {
    const { team, owner, path, pending, clientId, since } = await setup();
    const { admin, member } = team;
    const token = await host.tokenFor(pending.email);
    await owner.http.delete(`${path}?cascade=true&notify=true`).expect(204);
    for (const { http } of [admin, member]) await http.get('/clientele/clients').expect(403);
    await owner.http.get(path).expect(404);
    const removed = [admin.member, member.member, pending];
    for (const { id } of removed) await owner.http.get(`/clientele/members/${id}`).expect(404);
    const late = await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'Late', password: PASSWORD })
      .expect(410);
    expect(late.body.code).toBe('INVITATION_CANCELLED');
    const listed = await owner.http.get(`/clientele/invitations?clientId=${clientId}`).expect(200);
    expect(listed.body.items).toMatchObject([{ id: pending.invitation?.id, status: 'cancelled' }]);
    const events = await since();
    const told = events.map(({ type, subject, notify }) => [type, subject.id, notify]);
    expect(told.slice(0, 1)).toEqual([['invitation.cancelled', pending.invitation?.id, false]]);
    expect(told.slice(1, -1).sort()).toEqual(
      removed.map(({ id }) => ['member.removed', id, true]).sort(),
    );
    expect(events.at(-1)).toMatchObject({
      type: 'client.removed',
      subject: { type: 'client', id: clientId },
      actor: { memberId: owner.member.id },
      data: { clientId, name: 'Acme', members: 3 },
      notify: true,
    });
    const memberId = admin.member.id;
    expect(await host.dataSource.getRepository(MemberProjectEntity).countBy({ memberId })).toBe(0);
  });

  it('leaves the invitations alone that ended before, and everybody else', async () => {
    const { team, owner, path, clientId } = await setup();
    const declined = await team.invite();
    const token = await host.tokenFor(declined.email);
    await host.nobody.post('/clientele/invitations/decline', { token }).expect(204);
    const other = await Team.of(host);
    const kept = await other.invite();
    await owner.http.delete(`${path}?cascade=true`).expect(204);
    const rows = await host.dataSource.getRepository(InvitationEntity).findBy({ clientId });
    expect(rows.map(({ status }) => status).sort()).toEqual(['cancelled', 'declined']);
    const { body } = await owner.http.get(`/clientele/members/${kept.id}`).expect(200);
    expect(body.invitation.status).toBe('pending');
    await other.member.http.get('/clientele/clients').expect(200);
  });

  it('is for staff, and for who has read it last', async () => {
    const { team, owner, path } = await setup();
    for (const { http } of [team.admin, team.member]) {
      for (const query of ['', '?cascade=true']) {
        const { body } = await http.delete(`${path}${query}`).expect(403);
        expect(body.code).toBe('STAFF_ONLY');
      }
    }
    await owner.http.patch(path, { name: 'Newer' }).expect(200);
    const { body } = await owner.http.delete(`${path}?cascade=true&version=1`).expect(409);
    expect(body.code).toBe('STALE_VERSION');
    await owner.http.delete(`${path}?cascade=true&version=2`).expect(204);
  });

  it.each(['cascade=yes', 'notify=1', 'version=0', 'version=x', 'nope=1'])(
    'is refused with %s',
    async (query) => {
      const { owner, path } = await setup();
      await owner.http.delete(`${path}?cascade=true&${query}`).expect(400);
      await owner.http.get(path).expect(200);
    },
  );

  it('takes few statements for many members, and none of them by itself', async () => {
    const { owner, path, clientId } = await setup();
    const email = (at: number) => `many-${at}@${clientId}.test`;
    for (let at = 0; at < 40; at += 1) {
      await host.members.create(host.self, { clientId, email: email(at), groups: ['design'] });
    }
    await owner.http.get(path).expect(200);
    await host.settled();
    const { queries } = await countQueries(host.dataSource, () =>
      owner.http.delete(`${path}?cascade=true`).expect(204),
    );
    expect(queries.length).toBeLessThanOrEqual(16);
    expect(await host.dataSource.getRepository(MemberEntity).countBy({ clientId })).toBe(0);
  });

  it('undoes all of it when the host rolls back', async () => {
    const { owner, team, path, clientId, pending, since } = await setup();
    const change = host.dataSource.transaction(async (manager) => {
      await host.clients.remove(host.self, clientId, { cascade: true }, manager);
      throw new Error('undo');
    });
    await expect(change).rejects.toThrow('undo');
    await owner.http.get(path).expect(200);
    await team.member.http.get('/clientele/clients').expect(200);
    const { body } = await owner.http.get(`/clientele/members/${pending.id}`).expect(200);
    expect(body.invitation.status).toBe('pending');
    expect(await since()).toEqual([]);
  });
});
