import { AccessService, IdentitiesService } from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('what the host says of a person', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const identities = () => host.app.get(IdentitiesService);
  const personOf = ({ actor }: Person) => actor.identityId!;
  const changed = (who: Person, change: object) =>
    identities().changed({ identityId: personOf(who), revision: 1, ...change });
  const rowOf = ({ member: { id } }: Person) =>
    host.dataSource.getRepository(MemberEntity).findOneByOrFail({ id });
  const updates = async ({ member }: Person) =>
    (await host.recorded('member.updated')).filter(({ subject }) => subject.id === member.id);
  const told = async (type: 'client.without_admin' | 'portal.without_admin', id: string) =>
    (await host.recorded(type)).filter(({ subject }) => subject.id === id);

  it('is followed by every membership, with an event of each', async () => {
    const [one, other] = [await Team.of(host), await Team.of(host)];
    const { actor, member } = await one.join();
    const { identityId } = actor;
    const { email } = member;
    await host.members.create(host.self, {
      clientId: other.clientId,
      email,
      identityId: identityId!,
    });
    await identities().changed({ identityId: identityId!, revision: 7, email: 'New@Example.TEST' });
    const rows = await host.dataSource
      .getRepository(MemberEntity)
      .findBy({ identityId: identityId! });
    expect(rows.map((row) => [row.email, row.identityRevision])).toEqual([
      ['new@example.test', 7],
      ['new@example.test', 7],
    ]);
    const events = (await host.recorded('member.updated')).filter(
      ({ data }) => data.email === 'new@example.test',
    );
    expect(events.map(({ actor, data }) => ({ actor, change: data.change }))).toEqual(
      Array(2).fill({
        actor: null,
        change: { before: { email }, after: { email: 'new@example.test' } },
      }),
    );
    const found = await host.members.list(host.self, { q: 'new@example', total: true });
    expect(found.total).toBe(2);
  });

  it('is passed over when it is older, and changes nothing when it comes twice', async () => {
    const { member } = await Team.of(host);
    await changed(member, { revision: 5, email: 'five@example.test' });
    await changed(member, { revision: 4, email: 'four@example.test', disabled: true });
    await changed(member, { revision: 5, email: 'again@example.test' });
    expect(await rowOf(member)).toMatchObject({ email: 'five@example.test', standing: 'ok' });
    expect(await updates(member)).toHaveLength(1);
  });

  it('is passed over by a membership that came later, too', async () => {
    const [one, other] = [await Team.of(host), await Team.of(host)];
    await changed(one.member, { revision: 5, email: 'later@example.test' });
    const { member } = await host.members.create(host.self, {
      clientId: other.clientId,
      email: one.member.member.email,
      identityId: personOf(one.member),
    });
    await changed(one.member, { revision: 4, email: 'old@example.test' });
    const row = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: member.id });
    expect(row.email).toBe(one.member.member.email);
  });

  it('leaves an email alone that somebody else of the audience has, and says so until it is free', async () => {
    const { owner, admin, member } = await Team.of(host);
    await changed(member, { email: admin.member.email });
    const path = `/clientele/members/${member.member.id}`;
    const { body } = await owner.http.get(path).expect(200);
    expect(body).toMatchObject({ email: member.member.email, emailConflict: 'taken' });
    await changed(member, { revision: 2, email: 'free@example.test' });
    expect((await owner.http.get(path).expect(200)).body).toMatchObject({
      email: 'free@example.test',
      emailConflict: null,
    });
  });

  it('does not touch a name that the agency has typed, and is followed otherwise', async () => {
    const team = await Team.of(host);
    const { member } = team;
    const email = team.email();
    const identityId = await host.identity(email, 'First');
    const made = { clientId: team.clientId, email, identityId };
    const { member: nameless } = await host.members.create(host.self, made);
    await changed(member, { name: 'Own' });
    expect((await rowOf(member)).name).toBe(member.member.name);
    const row = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: nameless.id });
    await identities().changed({ identityId: row.identityId!, revision: 1, name: 'Own' });
    const after = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: nameless.id });
    expect([after.name, after.nameKey]).toEqual(['Own', 'own']);
    await team.owner.http.patch(`/clientele/members/${nameless.id}`, { name: 'Typed' }).expect(200);
    await identities().changed({ identityId: row.identityId!, revision: 2, name: 'Other' });
    const typed = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: nameless.id });
    expect(typed.name).toBe('Typed');
  });

  it('takes of a name what every database can hold, and so refuses none', async () => {
    const team = await Team.of(host);
    const email = team.email();
    const identityId = await host.identity(email, 'First');
    const made = { clientId: team.clientId, email, identityId };
    const { member } = await host.members.create(host.self, made);
    await identities().changed({ identityId, revision: 1, name: 'A\0da\ud800' });
    expect((await host.members.get(host.self, member.id)).name).toBe('Ada\ufffd');
  });

  it('shuts out at the next request, and lets in again', async () => {
    const { owner, member } = await Team.of(host);
    await changed(member, { disabled: true });
    const { body } = await member.http.get('/clientele/members').expect(403);
    expect(body.code).toBe('MEMBERSHIP_UNKNOWN');
    const path = `/clientele/members/${member.member.id}`;
    expect((await owner.http.get(path).expect(200)).body).toMatchObject({
      status: 'active',
      standing: 'disabled',
    });
    const { body: explained } = await owner.http
      .get(`${path}/permissions/explain?key=reports`)
      .expect(200);
    expect(explained.decidedBy).toBe('active');
    await changed(member, { revision: 2, disabled: false });
    const me = await member.http.get('/clientele/me').expect(200);
    expect(me.body.membership.id).toBe(member.member.id);
  });

  it('takes a disabled admin out of those who count', async () => {
    const { admin, team, access } = await twoAdmins();
    const other = await team.join('admin');
    await changed(other, { disabled: true });
    const leave = await admin.http.post('/clientele/me/leave').expect(409);
    expect(leave.body.code).toBe('LAST_ADMIN');
    const who = await access.membersWhoCan('users.view', {
      portalId: host.portalId,
      clientId: team.clientId,
    });
    expect(who.map(({ memberId }) => memberId)).toEqual([admin.member.id]);
  });

  it('tells of a client that is left without an admin, once', async () => {
    const { admin, clientId } = await Team.of(host);
    await changed(admin, { disabled: true });
    await changed(admin, { revision: 2, disabled: true });
    expect((await told('client.without_admin', clientId)).map(({ data }) => data)).toEqual([
      { clientId, name: 'Acme', memberId: admin.member.id },
    ]);
  });

  describe('who is gone', () => {
    it('takes every membership along, and its invitation', async () => {
      const { owner, member, clientId } = await Team.of(host);
      await identities().gone(personOf(member));
      await owner.http.get(`/clientele/members/${member.member.id}`).expect(404);
      const removed = (await host.recorded('member.removed')).filter(
        ({ subject }) => subject.id === member.member.id,
      );
      expect(removed.map(({ actor, data }) => ({ actor, data }))).toEqual([
        {
          actor: null,
          data: expect.objectContaining({ clientId, status: 'active', reason: 'identity_gone' }),
        },
      ]);
      await identities().gone(personOf(member));
      const again = await owner.http.post('/clientele/members', {
        clientId,
        email: member.member.email,
      });
      expect(again.status).toBe(201);
    });

    it('may be the last admin, of a client and of the agency', async () => {
      const other = await TestHost.start(await db.options());
      const team = await Team.of(other);
      const service = other.app.get(IdentitiesService);
      await service.gone(personOf(team.admin));
      await service.gone(personOf(team.owner));
      const events = await other.recorded();
      const types = events.map(({ type }) => type).filter((type) => type.endsWith('without_admin'));
      expect(types).toEqual(['client.without_admin', 'portal.without_admin']);
      await other.stop();
    });

    it('goes with the transaction of the host, or stays with it', async () => {
      const { member } = await Team.of(host);
      const undone = host.dataSource.transaction(async (manager) => {
        await identities().gone(personOf(member), manager);
        throw new Error('no');
      });
      await expect(undone).rejects.toThrow('no');
      expect(await rowOf(member)).toMatchObject({ status: 'active' });
      await host.dataSource.transaction((manager) => identities().gone(personOf(member), manager));
      await expect(rowOf(member)).rejects.toThrow();
    });

    it('is nobody for an id that no database can hold', async () => {
      await expect(identities().gone('x\0')).resolves.toBeUndefined();
    });
  });

  it('leaves accounts made with a password uncounted until they are used', async () => {
    const team = await Team.of(host);
    const email = team.email();
    const given = {
      clientId: team.clientId,
      email,
      role: 'admin',
      invite: false,
      password: PASSWORD,
    } as const;
    const { member } = await host.members.create(host.self, given);
    const leave = () => team.admin.http.post('/clientele/me/leave');
    expect((await leave().expect(409)).body.code).toBe('LAST_ADMIN');
    const { identityId } = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: member.id });
    await host.as(identityId!).get('/clientele/members').expect(200);
    await host.settled();
    await leave().expect(204);
  });

  async function twoAdmins() {
    const team = await Team.of(host);
    return { team, admin: team.admin, access: host.app.get(AccessService) };
  }
});
