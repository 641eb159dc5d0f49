import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the email of a pending member', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const patch = (team: Team, id: string, body: object) =>
    team.admin.http.patch(`/clientele/members/${id}`, body);

  it('is corrected as by sending again: the new address gets a link, the old one is dead, the editor has sent it', async () => {
    const team = await Team.of(host);
    const { id, email: typo, invitation } = await team.invite();
    const old = await host.tokenFor(typo);
    const email = team.email();
    const { body } = await patch(team, id, { email: ` ${email.toUpperCase()} ` }).expect(200);
    expect(body).toMatchObject({
      email,
      status: 'pending',
      invitation: { id: invitation!.id, status: 'pending' },
    });
    const preview = (token: string) =>
      host.nobody.post('/clientele/invitations/preview', { token });
    expect((await preview(old).expect(410)).body.code).toBe('INVITATION_SUPERSEDED');
    const token = await host.tokenFor(email);
    expect((await preview(token).expect(200)).body).toMatchObject({
      email,
      inviter: { name: team.admin.member.name },
    });
    const accepted = { token, name: 'Ada', password: PASSWORD };
    await host.nobody.post('/clientele/invitations/accept', accepted).expect(200);
    const [event] = (await host.recorded('member.updated')).filter(
      ({ subject }) => subject.id === id,
    );
    expect(event!.data.change).toEqual({ before: { email: typo }, after: { email } });
    const found = await host.members.list(host.self, { q: email });
    expect(found.items.map((item) => item.id)).toEqual([id]);
  });

  it('is only that: whoever has accepted has an own address', async () => {
    const team = await Team.of(host);
    const { body } = await patch(team, team.member.member.id, { email: team.email() }).expect(409);
    expect(body).toMatchObject({ code: 'MEMBER_STATE', details: { status: 'active' } });
  });

  it('is no one that another member of the client has', async () => {
    const team = await Team.of(host);
    const [one, two] = [await team.invite(), await team.invite()];
    const invited = await patch(team, one.id, { email: two.email }).expect(409);
    expect(invited.body.code).toBe('ALREADY_INVITED');
    const member = await patch(team, one.id, { email: team.member.member.email }).expect(409);
    expect(member.body.code).toBe('ALREADY_MEMBER');
  });

  it('must be an email', async () => {
    const team = await Team.of(host);
    const { body } = await patch(team, (await team.invite()).id, { email: 'nobody' }).expect(400);
    expect(body.details.fields).toEqual({ email: 'must be an email address' });
  });

  it('stays with the invitation as it was when it is the same', async () => {
    const team = await Team.of(host);
    const { id, email } = await team.invite();
    await patch(team, id, { email }).expect(200);
    expect(
      (await host.recorded('invitation.resent')).filter(({ data }) => data.memberId === id),
    ).toEqual([]);
  });

  it('can be corrected without a link, and by those only who may send one', async () => {
    const team = await Team.of(host);
    const given = { clientId: team.clientId, email: team.email(), invite: false };
    const { member } = await host.members.create(host.self, given);
    const email = team.email();
    expect((await patch(team, member.id, { email }).expect(200)).body).toMatchObject({
      email,
      invitation: null,
    });
    const path = `/clientele/members/${member.id}`;
    const { body } = await team.member.http.patch(path, { email: team.email() }).expect(403);
    expect(body.code).toBe('PERMISSION_DENIED');
  });

  it('is written to as often as any address', async () => {
    const team = await Team.of(host);
    const [one, two] = [await team.invite(), await team.invite()];
    await host.invitations.cancel(host.self, two.invitation!.id);
    const { body } = await patch(team, one.id, { email: two.email }).expect(429);
    expect(body.code).toBe('RESEND_TOO_SOON');
  });

  it('leaves the letter that went to the address before counted there', async () => {
    const team = await Team.of(host);
    const { id, email } = await team.invite();
    await patch(team, id, { email: team.email() }).expect(200);
    const back = await patch(team, id, { email }).expect(429);
    expect(back.body.code).toBe('RESEND_TOO_SOON');
    const { clientId } = team;
    const again = await team.admin.http.post('/clientele/members', { email, clientId }).expect(429);
    expect(again.body.code).toBe('RESEND_TOO_SOON');
    host.clock.advance(DAY);
    await patch(team, id, { email }).expect(200);
  });

  it('is corrected by a client user for whoever would see no more than it does', async () => {
    const team = await Team.of(host);
    const { clientId } = team;
    const waiting = async (scope: object) =>
      (await host.members.create(host.self, { clientId, email: team.email(), ...scope })).member.id;
    const correct = async (scope: object) =>
      team.admin.http.patch(`/clientele/members/${await waiting(scope)}`, { email: team.email() });
    const wider = { projects: [{ id: 'hourly' }, { id: 'fixed' }], groups: ['design'] };
    for (const scope of [wider, { projects: [{ id: 'hourly' }] }, { groups: ['design'] }]) {
      const { status, body } = await correct(scope);
      expect([status, body.code]).toEqual([403, 'PERMISSION_ESCALATION']);
      expect(body.details).toEqual({ missing: [], scope: 'wider' });
    }
    expect((await correct({ projects: [{ id: 'hourly' }], groups: ['design'] })).status).toBe(200);
    expect((await correct({})).status).toBe(200);
  });
});
