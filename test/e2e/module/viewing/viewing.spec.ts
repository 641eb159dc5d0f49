import { AuditService } from '../../../../lib/index.js';
import { ViewEntity } from '../../../../lib/schema/view.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { MINUTE } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { beginView } from './support/begin-view.js';
import { LookedAtController } from './support/looked-at.controller.js';

const ME = '/clientele/me';

describeOnEachDatabase('a view as a client user', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [LookedAtController] });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const viewPath = (memberId: string) => `/clientele/members/${memberId}/view`;

  async function refusal(person: Person, memberId: string, body: object = { reason: 'Why' }) {
    const answer = await person.http.post(viewPath(memberId), body);
    return [answer.status, answer.body.code, answer.body.details];
  }

  async function staffMayView(is: boolean): Promise<void> {
    await team.owner.http.patch('/clientele/portal', { staffMayView: is }).expect(200);
  }

  describe('begins', () => {
    it('with a token that nobody keeps, for 15 minutes unless it says otherwise', async () => {
      const { id } = team.member.member;
      const answer = await team.owner.http.post(viewPath(id), { reason: ' Sees nothing ' });
      expect(answer.status).toBe(201);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toEqual({
        viewId: expect.any(String),
        token: expect.stringMatching(/^[\w-]{64}$/),
        expiresAt: new Date(host.clock.now() + 15 * MINUTE).toISOString(),
      });
      const { expiresAt } = await beginView(team.owner, id, { minutes: 60 });
      expect(expiresAt).toBe(new Date(host.clock.now() + 60 * MINUTE).toISOString());
    });

    it('with an event that says who, whom and why, and holds no token', async () => {
      const { id, email, name } = team.member.member;
      const { viewId, token } = await beginView(team.owner, id);
      const event = (await host.recorded('member.viewed')).at(-1)!;
      expect(event).toMatchObject({
        actor: { kind: 'staff', memberId: team.owner.member.id },
        subject: { type: 'member', id },
        data: { memberId: id, clientId: team.clientId, email, name, viewId, reason: 'Ticket 7' },
      });
      const { nonce } = await host.dataSource
        .getRepository(ViewEntity)
        .findOneByOrFail({ id: viewId });
      expect(JSON.stringify(await host.recorded())).not.toContain(token);
      expect(JSON.stringify(await host.recorded())).not.toContain(nonce);
    });

    it('with a reason that goes with the person it tells of', async () => {
      const { member, actor } = await team.join();
      const { viewId } = await beginView(team.owner, member.id);
      await host.app.get(AuditService).eraseIdentity(actor.identityId!);
      const events = await host.recorded('member.viewed');
      const { data } = events.find((event) => event.data.viewId === viewId)!;
      expect(data).toMatchObject({ memberId: member.id, reason: '', email: '', name: '' });
    });

    it('for staff admins, and for staff where the portal lets them', async () => {
      const { id } = team.member.member;
      const staff = await team.colleague();
      const refused = [403, 'ROLE_REQUIRED', { role: 'admin' }];
      expect(await refusal(staff, id)).toEqual(refused);
      await staffMayView(true);
      await beginView(staff, id);
      await staffMayView(false);
      expect(await refusal(staff, id)).toEqual(refused);
    });

    it('for no client user, whatever it may do', async () => {
      expect(await refusal(team.admin, team.member.member.id)).toEqual([
        403,
        'STAFF_ONLY',
        undefined,
      ]);
      const { id } = (await Team.of(host)).member.member;
      expect((await refusal(team.admin, id))[1]).toBe('NOT_FOUND');
    });

    it('as client users only', async () => {
      const { member } = await team.colleague();
      expect((await refusal(team.owner, member.id))[1]).toBe('NOT_FOUND');
      expect((await refusal(team.owner, team.owner.member.id))[1]).toBe('NOT_FOUND');
    });

    it('as one that is invited, with a link or without', async () => {
      const { id } = await team.invite();
      expect((await (await beginView(team.owner, id)).http.get(ME)).status).toBe(200);
      const { member } = await host.members.create(host.self, {
        clientId: team.clientId,
        email: team.email(),
        invite: false,
      });
      expect((await (await beginView(team.owner, member.id)).http.get(ME)).status).toBe(200);
    });

    it('as none that is deactivated', async () => {
      const { member } = await team.join();
      await host.members.deactivate(host.self, member.id);
      expect(await refusal(team.owner, member.id)).toEqual([
        409,
        'MEMBER_STATE',
        { status: 'deactivated' },
      ]);
    });

    it.each([
      {},
      { reason: '' },
      { reason: ' \u200b ' },
      { reason: 'x'.repeat(501) },
      { reason: 5 },
      { reason: 'Why', minutes: 0 },
      { reason: 'Why', minutes: 61 },
      { reason: 'Why', minutes: 1.5 },
      { reason: 'Why', minutes: null },
      { reason: 'Why', until: 'ever' },
    ])('not with %j', async (body) => {
      expect((await refusal(team.owner, team.member.member.id, body)).slice(0, 2)).toEqual([
        400,
        'VALIDATION_FAILED',
      ]);
    });

    it('and takes away those of the same viewer that are over for a day', async () => {
      const { id } = team.member.member;
      const viewer = await team.colleague('admin');
      const { viewId } = await beginView(viewer, id);
      const views = host.dataSource.getRepository(ViewEntity);
      await views.update({ id: viewId }, { expiresAt: host.clock.now() - 24 * 60 * MINUTE - 1 });
      await beginView(viewer, id);
      expect(await views.countBy({ viewerId: viewer.member.id })).toBe(1);
    });
  });

  describe('shows', () => {
    it('this one membership, and who looks', async () => {
      const { member, actor } = await team.join('member', EVERYTHING);
      await host.person({ email: actor.email, clientId: await host.client('Globex') });
      const { viewId, expiresAt, http } = await beginView(team.owner, member.id);
      const { body } = await http.get(ME).expect(200);
      const { id: memberId, email, name } = team.owner.member;
      expect(body).toMatchObject({
        identity: { id: actor.identityId, email: member.email, name: member.name },
        memberships: [{ id: member.id }],
        membership: { id: member.id, kind: 'client' },
        access: { state: 'no_scope' },
        viewedBy: { viewId, memberId, email, name, expiresAt },
      });
      expect(body.memberships).toHaveLength(1);
      const own = await host.as(actor.identityId!).with('x-membership-id', member.id).get(ME);
      expect(body.permissions).toEqual(own.body.permissions);
    });

    it('somebody who is invited as it will be, before anybody is known', async () => {
      const { member } = await host.members.create(host.self, {
        clientId: team.clientId,
        email: team.email(),
        name: 'Soon',
        projects: [{ id: 'fixed' }],
        permissions: EVERYTHING,
      });
      const { http } = await beginView(team.owner, member.id);
      const { body } = await http.get(`${ME}?projectId=fixed`).expect(200);
      expect(body.identity).toEqual({ id: null, email: member.email, name: 'Soon' });
      expect(body.access.state).toBe('ok');
      expect(body.permissions).toContain('reports.edit');
      await http.get('/looked-at/reports').expect(200);
      await http.get('/looked-at/projects/fixed').expect(200);
      expect((await http.get('/looked-at/scope').expect(200)).body.projects).toEqual(['fixed']);
      expect((await http.get('/clientele/members')).body.code).toBe('PERMISSION_DENIED');
    });

    it('what the member may see, not what its viewer may', async () => {
      const { http } = await beginView(team.owner, team.member.member.id);
      const { body } = await http.get('/looked-at').expect(200);
      expect(body).toMatchObject({
        kind: 'client',
        memberId: team.member.member.id,
        clientId: team.clientId,
        viewedBy: { memberId: team.owner.member.id, email: team.owner.member.email },
      });
      expect((await http.get('/looked-at/reports')).body.code).toBe('PERMISSION_DENIED');
      expect((await http.get('/looked-at/scope')).body.code).toBe('NO_SCOPE');
      expect((await http.get('/clientele/audit')).body.code).toBe('STAFF_ONLY');
      expect((await http.get('/clientele/members')).body.code).toBe('PERMISSION_DENIED');
    });

    it('what an admin of the client is shown, without rates', async () => {
      const { http } = await beginView(team.owner, team.admin.member.id);
      const seen = await http.get('/clientele/members?sort=createdAt').expect(200);
      const own = await team.admin.http.get('/clientele/members?sort=createdAt').expect(200);
      expect(seen.body.items.map(({ id }: { id: string }) => id)).toEqual(
        own.body.items.map(({ id }: { id: string }) => id),
      );
      expect(JSON.stringify(seen.body)).not.toContain('99.00');
      await http.get('/looked-at/projects/hourly').expect(200);
      expect((await http.get('/looked-at/projects/fixed')).status).toBe(404);
    });

    it('what changes meanwhile, at once', async () => {
      const { member } = await team.join('member', EVERYTHING);
      const { http } = await beginView(team.owner, member.id);
      await http.get('/looked-at/reports').expect(200);
      await team.owner.http
        .put(`/clientele/members/${member.id}/permissions`, { mode: 'default' })
        .expect(200);
      expect((await http.get('/looked-at/reports')).body.code).toBe('PERMISSION_DENIED');
    });

    it('nothing that anybody may keep', async () => {
      const { http } = await beginView(team.owner, team.member.member.id);
      for (const path of [ME, '/looked-at'])
        expect((await http.get(path)).headers['cache-control']).toBe('no-store');
      expect((await team.owner.http.get('/looked-at')).headers).not.toHaveProperty('cache-control');
    });
  });

  describe('ends', () => {
    it('by its time', async () => {
      const { http } = await beginView(team.owner, team.member.member.id, { minutes: 1 });
      host.clock.advance(MINUTE - 1);
      await http.get(ME).expect(200);
      host.clock.advance(1);
      expect((await http.get(ME)).body.code).toBe('VIEW_ENDED');
    });

    it('by its viewer, with an event, once', async () => {
      const { id } = team.member.member;
      const { viewId, http } = await beginView(team.owner, id);
      const ended = async () =>
        (await host.recorded('member.view_ended')).filter(({ data }) => data.viewId === viewId);
      await Promise.all([
        http.delete('/clientele/view').expect(204),
        http.delete('/clientele/view').expect(/^$|VIEW_ENDED/),
      ]);
      expect(await ended()).toMatchObject([
        {
          actor: { kind: 'staff', memberId: team.owner.member.id },
          subject: { type: 'member', id },
          data: { memberId: id, clientId: team.clientId },
        },
      ]);
      expect((await http.get(ME)).body.code).toBe('VIEW_ENDED');
      expect((await http.delete('/clientele/view')).body.code).toBe('VIEW_ENDED');
      expect(await ended()).toHaveLength(1);
    });

    it('and leaves another one of the same viewer be', async () => {
      const { id } = team.member.member;
      const [one, other] = [await beginView(team.owner, id), await beginView(team.owner, id)];
      await one.http.delete('/clientele/view').expect(204);
      await other.http.get(ME).expect(200);
    });

    it('with the access of either side', async () => {
      const { member } = await team.join();
      const viewer = await team.colleague('admin');
      const { http } = await beginView(team.owner, member.id);
      const byOther = await beginView(viewer, team.member.member.id);
      const accessUntil = new Date(host.clock.now() + MINUTE).toISOString();
      for (const { id } of [member, viewer.member])
        await host.members.update(host.self, id, { accessUntil });
      await http.get(ME).expect(200);
      await byOther.http.get(ME).expect(200);
      host.clock.advance(MINUTE);
      expect((await http.get(ME)).body.code).toBe('VIEW_ENDED');
      expect((await byOther.http.get(ME)).body.code).toBe('ACCESS_ENDED');
      const refused = [409, 'MEMBER_STATE', { status: 'ended' }];
      expect(await refusal(team.owner, member.id)).toEqual(refused);
    });

    it('only where a request is made in one', async () => {
      expect((await team.owner.http.delete('/clientele/view')).body.code).toBe('VIEW_UNKNOWN');
    });
  });
});
