import type { Actor, CreateMember, PermissionInput } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { HOUR } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  invitationOptions,
  invitationRow,
  memberRow,
  preview,
  tokenOf,
} from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

const MEMBERS = '/clientele/members';

describeOnEachDatabase('a member made without an invitation', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0, pendingPerClient: 3 }) },
    });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  async function quiet(given: Partial<CreateMember> = {}, by: Actor = team.owner.actor) {
    const where = given.kind === 'staff' ? {} : { clientId: given.clientId ?? team.clientId };
    const input = { ...where, email: team.email(), ...given, invite: false };
    return (await host.members.create(by, input)).member;
  }

  const send = ({ http }: Person, id: string, body: object = {}) =>
    http.post(`${MEMBERS}/${id}/invite`, body);

  it('is pending, and nothing is sent', async () => {
    const sent = await host.recorded('invitation.sent');
    const { body } = await team.owner.http
      .post(MEMBERS, { email: team.email(), clientId: team.clientId, invite: false })
      .expect(201);
    expect(body).toMatchObject({
      member: { status: 'pending', invitation: null },
      invitation: null,
      warnings: ['NO_SCOPE'],
    });
    expect(await host.recorded('invitation.sent')).toEqual(sent);
  });

  it('is listed with the others, edited, and removed', async () => {
    const { id, email } = await quiet();
    const { http } = team.owner;
    const { items } = (await http.get(`${MEMBERS}?q=${email}`).expect(200)).body;
    expect(items).toMatchObject([{ id, status: 'pending', invitation: null }]);
    const change = { name: 'By Hand', role: 'admin', groups: ['design'] };
    const { body } = await http.patch(`${MEMBERS}/${id}`, change).expect(200);
    expect(body).toMatchObject({ ...change, status: 'pending', invitation: null });
    await http.delete(`${MEMBERS}/${id}`).expect(204);
    expect((await http.get(`${MEMBERS}?q=${email}`)).body.items).toEqual([]);
  });

  it('is of staff just as well', async () => {
    const member = await quiet({ kind: 'staff' });
    expect(member).toMatchObject({ kind: 'staff', status: 'pending', invitation: null });
    expect((await send(team.owner, member.id).expect(201)).body.invitation.status).toBe('pending');
  });

  it.each([
    ['invite', { invite: false }],
    ['password', { invite: false, password: 'a password of theirs' }],
  ])('is made by staff only: %s', async (field, given) => {
    const { body } = await team.admin.http
      .post(MEMBERS, { email: team.email(), ...given })
      .expect(403);
    expect(body).toMatchObject({ code: 'STAFF_FIELDS' });
    expect(body.details.fields).toContain(field);
    await team.admin.http.post(MEMBERS, { email: team.email(), invite: true }).expect(201);
  });

  it.each([{ message: 'Welcome' }, { templateId: 'x' }])(
    'takes nothing that goes with a link: %j',
    async (given) => {
      const input = { email: team.email(), clientId: team.clientId, invite: false, ...given };
      const { body } = await team.owner.http.post(MEMBERS, input).expect(400);
      expect(Object.keys(body.details.fields)).toEqual(Object.keys(given));
    },
  );

  it('is no second time made for the same email', async () => {
    const { email, clientId } = await quiet();
    for (const invite of [true, false]) {
      const again = { email, clientId, invite };
      const { body } = await team.owner.http.post(MEMBERS, again).expect(409);
      expect(body.code).toBe('ALREADY_MEMBER');
    }
  });

  describe('and invited later', () => {
    it('gets the mail of the template that was chosen', async () => {
      const { id } = await quiet({ clientId: await host.client() });
      const template = { name: 'Late', subject: 'At last', text: '{{ url }}' };
      const made = await team.owner.http.post('/clientele/invitation-templates', template);
      const { body } = await send(team.owner, id, { templateId: made.body.id }).expect(201);
      const { templateId } = await invitationRow(host, body.invitation.id);
      expect(templateId).toBe(made.body.id);
    });

    it('gets a link that lets it in', async () => {
      const { id, version } = await quiet();
      const { body } = await send(team.owner, id, { message: ' Hello ' }).expect(201);
      expect(body).toEqual({
        member: expect.objectContaining({ id, status: 'pending', version }) as object,
        invitation: body.member.invitation,
      });
      const { id: invitationId } = body.invitation;
      expect(await invitationRow(host, invitationId)).toMatchObject({
        memberId: id,
        inviterId: team.owner.member.id,
        message: 'Hello',
        status: 'pending',
      });
      const token = await tokenOf(host, invitationId);
      expect((await preview(host, token).expect(200)).body).toMatchObject({ takes: 'account' });
      await accept(host, token).expect(200);
      expect(await memberRow(host, id)).toMatchObject({ status: 'active' });
    });

    it('keeps what was set by hand', async () => {
      const clientId = await host.client();
      const { id } = await quiet({ clientId, role: 'admin', projects: [{ id: 'fixed' }] });
      const before = await host.members.get(host.self, id);
      await send(team.owner, id).expect(201);
      const after = await host.members.get(host.self, id);
      expect({ ...after, invitation: null }).toEqual(before);
    });

    it('is refused a second link: the first one is resent', async () => {
      const { id } = await quiet();
      const { body } = await send(team.owner, id).expect(201);
      const refused = await send(team.owner, id).expect(409);
      expect(refused.body.code).toBe('ALREADY_INVITED');
      const path = `/clientele/invitations/${body.invitation.id}`;
      await team.owner.http.post(`${path}/resend`).expect(200);
      await team.owner.http.delete(path).expect(204);
      await team.owner.http.get(`${MEMBERS}/${id}`).expect(404);
    });

    it('is refused once its person is known, in whatever state', async () => {
      const { member } = await team.join();
      expect((await send(team.owner, member.id).expect(409)).body.code).toBe('ALREADY_MEMBER');
      await host.members.deactivate(host.self, member.id);
      expect((await send(team.owner, member.id).expect(409)).body.code).toBe('ALREADY_MEMBER');
    });

    it('gets one link from two that are sent at once', async () => {
      const { id } = await quiet({ clientId: await host.client() });
      const answers = await Promise.all([send(team.owner, id), send(team.owner, id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('is refused by whom may not create, as a creation is', async () => {
      const plain = await quiet({ clientId: await host.client() });
      const staff = await quiet({ kind: 'staff' });
      const colleague = await team.colleague();
      const refusals = [
        [team.member, (await quiet()).id, 403, 'PERMISSION_DENIED'],
        [team.admin, plain.id, 404, 'NOT_FOUND'],
        [team.admin, staff.id, 404, 'NOT_FOUND'],
        [colleague, staff.id, 403, 'ROLE_REQUIRED'],
      ] as const;
      for (const [who, id, status, code] of refusals)
        expect((await send(who, id).expect(status)).body.code).toBe(code);
      await send(colleague, plain.id).expect(201);
    });

    it('is given by a client user only what that one holds, and no template', async () => {
      const own = await Team.of(host);
      const held = await own.join('admin', allBut('reports.edit'));
      const id = async (permissions: PermissionInput) =>
        (await quiet({ clientId: own.clientId, permissions }, own.owner.actor)).id;
      const refused = await send(held, await id(EVERYTHING)).expect(403);
      expect(refused.body.code).toBe('PERMISSION_ESCALATION');
      const template = await send(held, await id({ mode: 'default' }), { templateId: 'x' });
      expect(template.body).toMatchObject({
        code: 'STAFF_FIELDS',
        details: { fields: ['templateId'] },
      });
      const noEdit = await own.join('admin', allBut('users.edit'));
      const denied = await send(noEdit, await id(EVERYTHING)).expect(403);
      expect(denied.body).toMatchObject({
        code: 'PERMISSION_DENIED',
        details: { missing: ['users.edit'] },
      });
      await send(held, await id({ mode: 'default' })).expect(201);
    });

    it('keeps within the pending invitations of the client', async () => {
      const clientId = await host.client();
      const made = [];
      for (let count = 0; count < 4; count += 1) made.push(await quiet({ clientId }));
      for (const { id } of made.slice(1)) await send(team.owner, id).expect(201);
      const before = await snapshot(host);
      const { body } = await send(team.owner, made[0]!.id).expect(409);
      expect(body).toMatchObject({ code: 'PENDING_LIMIT', details: { limit: 3 } });
      expect(await snapshot(host)).toEqual(before);
    });
  });

  it('makes its editor nobody: who sends the link answers for it', async () => {
    const own = await Team.of(host);
    const { id } = await quiet({ clientId: own.clientId }, own.owner.actor);
    const editor = await own.colleague();
    await editor.http.put(`${MEMBERS}/${id}/permissions`, EVERYTHING).expect(200);
    const { body } = await send(own.owner, id).expect(201);
    await host.members.remove(host.self, editor.member.id);
    await accept(host, await tokenOf(host, body.invitation.id)).expect(200);
  });
});

describeOnEachDatabase('invitations of one actor within an hour', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0, perActorAndHour: 2 }) },
    });
  });

  afterAll(() => host.stop());

  it('count the same at creation, for a link sent later and for a resend', async () => {
    const team = await Team.of(host);
    const { http } = team.owner;
    const old = await team.invite();
    const make = (given: object = {}) =>
      http.post(MEMBERS, { email: team.email(), clientId: team.clientId, ...given });
    const { id } = (await make({ invite: false }).expect(201)).body.member;
    await make().expect(201);
    host.clock.advance(HOUR / 4);
    await make().expect(201);
    const resend = () => http.post(`/clientele/invitations/${old.invitation!.id}/resend`);
    const readdress = () => http.patch(`${MEMBERS}/${old.id}`, { email: team.email() });
    for (const call of [make, () => http.post(`${MEMBERS}/${id}/invite`), resend, readdress]) {
      const { body, headers } = await call().expect(429);
      expect(body.code).toBe('INVITATION_RATE_LIMIT');
      expect(headers['retry-after']).toBe('2700');
    }
    host.clock.advance((3 * HOUR) / 4);
    await http.post(`${MEMBERS}/${id}/invite`).expect(201);
  });

  it('count for each address that one of them went to', async () => {
    const team = await Team.of(host);
    const { id } = await team.invite();
    const correct = () => team.admin.http.patch(`${MEMBERS}/${id}`, { email: team.email() });
    await correct().expect(200);
    await correct().expect(200);
    expect((await correct().expect(429)).body.code).toBe('INVITATION_RATE_LIMIT');
  });
});
