import { AuditService, EventRelay } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { EventEntity } from '../../../../lib/schema/event.entity.js';
import { failing, NotingListeners } from '../../../events/noting.listeners.js';
import { storeEvents } from '../../../events/stored-events.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the audit trail', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      providers: [NotingListeners],
      options: { events: { sweepEvery: '1h', attempts: 1 } },
    });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  interface Item {
    readonly id: string;
    readonly type: string;
    readonly occurredAt: string;
  }

  async function audit(query = ''): Promise<{ items: Item[]; nextCursor: string | null }> {
    const { body } = await team.owner.http.get(`/clientele/audit${query}`).expect(200);
    return body as { items: Item[]; nextCursor: string | null };
  }

  it('tells who did what to whom, before and after', async () => {
    const { member, owner } = team;
    await owner.http.patch(`/clientele/members/${member.member.id}`, { role: 'admin' }).expect(200);
    await host.app.get(EventRelay).idle();
    const { items } = await audit(`?subjectId=${member.member.id}&type=member.role_changed`);
    expect(items).toEqual([
      {
        id: expect.any(String),
        type: 'member.role_changed',
        occurredAt: new Date(host.clock.now()).toISOString(),
        actor: {
          kind: 'staff',
          memberId: owner.member.id,
          identityId: owner.actor.identityId,
          name: owner.member.name,
        },
        subject: { type: 'member', id: member.member.id, name: member.member.name },
        data: expect.objectContaining({ change: { before: 'member', after: 'admin' } }),
        notify: false,
        delivery: { status: 'delivered', attempts: 1 },
      },
    ]);
  });

  it('is filtered by type, actor, subject and time', async () => {
    const since = host.clock.now();
    host.clock.advance(DAY);
    const from = new Date(host.clock.now()).toISOString();
    const { body } = await team.owner.http.post('/clientele/clients', {
      name: 'Globex',
      type: 'business',
    });
    await host.clients.update(host.self, body.id, { name: 'Globex 2' });
    host.clock.advance(DAY);
    const types = async (query: string) => (await audit(query)).items.map(({ type }) => type);
    const subject = `subjectId=${body.id}`;
    expect(await types(`?${subject}`)).toEqual(['client.updated', 'client.created']);
    expect(await types(`?from=${from}`)).toEqual(['client.updated', 'client.created']);
    expect(await types(`?${subject}&to=${from}`)).toEqual([]);
    expect(await types(`?from=${new Date(host.clock.now()).toISOString()}`)).toEqual([]);
    const own = `?actorId=${team.owner.member.id}&from=${new Date(since + 1).toISOString()}`;
    expect(await types(own)).toEqual(['client.created']);
    expect(await types(`?type=profile.created`)).toEqual([]);
  });

  it('is read page by page, newest first, without repeats while events are added', async () => {
    const seen: Item[] = [];
    let query = '?limit=2';
    for (let page = 0; page < 3; page += 1) {
      const { items, nextCursor } = await audit(query);
      seen.push(...items);
      await host.client(`Added ${page}`);
      query = `?limit=2&cursor=${nextCursor}`;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(6);
    const order = seen.map(({ occurredAt, id }) => `${occurredAt} ${id}`);
    expect(order).toEqual([...order].sort().reverse());
  });

  it.each([
    '?type=member.invented',
    '?from=yesterday',
    '?to=2026-13-01',
    '?from=2026-11-25T10:00:00',
    '?limit=201',
    '?cursor=x',
    '?delivery=lost',
    '?color=red',
  ])('refuses %s', async (query) => {
    await team.owner.http.get(`/clientele/audit${query}`).expect(400);
  });

  it('is for staff of its portal', async () => {
    const portal = await host.portals.ensure({ key: 'other', name: 'Other' });
    await host.clients.create(
      { kind: 'host', portalId: portal.id },
      { name: 'T', type: 'business' },
    );
    for (const { http } of [team.admin, team.member]) {
      const { body } = await http.get('/clientele/audit').expect(403);
      expect(body.code).toBe('STAFF_ONLY');
    }
    const service = host.app.get(AuditService);
    await expect(service.list(team.admin.actor)).rejects.toMatchObject({ code: 'STAFF_ONLY' });
    const staff = await host.person({ kind: 'staff', role: 'staff', email: 'staff@agency.test' });
    const { body } = await staff.http.get('/clientele/audit?type=client.created').expect(200);
    expect(JSON.stringify(body)).not.toContain('"name":"T"');
    expect(body.items.length).toBeGreaterThan(0);
  });

  describe('of an event that failed too often', () => {
    async function parked(name = 'Parked') {
      const { answers } = host.app.get(NotingListeners);
      answers.mail = failing(1);
      const clientId = await host.client(name);
      await host.app.get(EventRelay).idle();
      const { items } = await audit(`?subjectId=${clientId}&delivery=failed`);
      return items[0]!.id;
    }

    it('lets a staff admin have it delivered again, to who has not heard it', async () => {
      const listeners = host.app.get(NotingListeners);
      const id = await parked();
      listeners.heard.length = 0;
      const { body } = await team.owner.http.post(`/clientele/audit/${id}/replay`).expect(200);
      expect(body).toMatchObject({ id, delivery: { status: 'pending' } });
      await host.app.get(EventRelay).idle();
      expect(listeners.heard).toEqual(['mail Parked']);
      const { items } = await audit('?delivery=failed');
      expect(items).toEqual([]);
    });

    it('refuses anybody else, and an event that has not failed', async () => {
      const id = await parked();
      const staff = await host.person({ kind: 'staff', role: 'staff', email: 's2@agency.test' });
      const replay = `/clientele/audit/${id}/replay`;
      expect((await staff.http.post(replay).expect(403)).body.code).toBe('ROLE_REQUIRED');
      expect((await team.admin.http.post(replay).expect(403)).body.code).toBe('STAFF_ONLY');
      await team.owner.http.post(replay).expect(200);
      await host.app.get(EventRelay).idle();
      const { body } = await team.owner.http.post(replay).expect(409);
      expect(body).toMatchObject({
        code: 'EVENT_NOT_FAILED',
        details: { status: 'delivered' },
      });
    });

    describe('of all that failed too often', () => {
      const replay = (body: object, by = team.owner) =>
        by.http.post('/clientele/audit/replay', body);
      const at = () => new Date(host.clock.now()).toISOString();

      it('delivers those of a type and time again, and counts them', async () => {
        const listeners = host.app.get(NotingListeners);
        const before = at();
        for (const name of ['A', 'B', 'C']) await parked(name);
        const since = at();
        host.clock.advance(DAY);
        const until = at();
        await parked('Later');
        listeners.heard.length = 0;
        const none = { count: 0, more: false };
        expect((await replay({ until: before }).expect(200)).body).toEqual(none);
        expect((await replay({ type: 'client.updated' }).expect(200)).body).toEqual(none);
        const three = { count: 3, more: false };
        const some = { type: 'client.created', since, until };
        expect((await replay(some).expect(200)).body).toEqual(three);
        await host.app.get(EventRelay).idle();
        expect(listeners.heard.sort()).toEqual(['mail A', 'mail B', 'mail C']);
        expect((await replay({}).expect(200)).body).toEqual({ count: 1, more: false });
        await host.app.get(EventRelay).idle();
        expect(listeners.heard).toContain('mail Later');
        expect((await replay({}).expect(200)).body).toEqual(none);
      });

      it('delivers 5,000 at a time and tells of more, in its own portal only', async () => {
        const { dataSource, portalId } = host;
        const given = { portalId, status: 'failed', type: 'profile.updated' } as const;
        await storeEvents(dataSource, 5_001, given);
        await storeEvents(dataSource, 1, { ...given, portalId: newId() });
        const type = 'profile.updated';
        expect((await replay({ type })).body).toEqual({ count: 5_000, more: true });
        expect((await replay({ type })).body).toEqual({ count: 1, more: false });
        const rows = dataSource.getRepository(EventEntity);
        expect(await rows.countBy({ type, status: 'failed' })).toBe(1);
        await rows.delete({ type });
      });

      it('is for staff admins, and takes no other filter', async () => {
        const staff = await team.colleague();
        expect((await replay({}, staff).expect(403)).body.code).toBe('ROLE_REQUIRED');
        expect((await replay({}, team.admin).expect(403)).body.code).toBe('STAFF_ONLY');
        await replay({ type: 'member.invented' }).expect(400);
        await replay({ since: 'yesterday' }).expect(400);
        await replay({ until: null }).expect(400);
        await replay({ subjectId: 'x' }).expect(400);
      });
    });

    it('answers the host itself, too', async () => {
      const id = await parked();
      const service = host.app.get(AuditService);
      expect(await service.replay(host.self, id)).toMatchObject({ id });
      expect((await service.list(host.self, { limit: 1 })).items).toHaveLength(1);
    });
  });
});
