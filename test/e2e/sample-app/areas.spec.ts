import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('client areas of the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  const reportsOf = async (email: string) => {
    const caller = await sample.as(email);
    const { body } = await caller.get('/api/reports').expect(200);
    return body.items as { id: number; title: string; clientId: string }[];
  };

  it('show a client user its own client’s reports, and staff those of the portal', async () => {
    const acme = await reportsOf('member@acme.test');
    const globex = await reportsOf('noscope@globex.test');
    const staff = await reportsOf('staff@agency.test');

    expect(acme[0]).toMatchObject({ id: 1, title: expect.stringContaining('Acme') });
    expect(globex[0]).toMatchObject({ id: 2, title: expect.stringContaining('Globex') });
    expect(new Set(acme.map(({ clientId }) => clientId)).size).toBe(1);
    expect(staff).toHaveLength(acme.length + globex.length);
  });

  it('answer a report of another client like one that does not exist (C34)', async () => {
    const editor = await sample.as('custom@acme.test');
    const foreign = await editor.patch('/api/reports/2', { title: 'x' }).expect(404);
    for (const id of ['999999', 'x', '1e0', '-1', '0', '99999999999999999999']) {
      const unknown = await editor.patch(`/api/reports/${id}`, { title: 'x' }).expect(404);
      expect(unknown.body).toEqual(foreign.body);
    }
    await editor.patch('/api/reports/1', { title: 'Better' }).expect(200);
  });

  it('take another person’s rights for no account’s own (C21)', async () => {
    const caller = await sample.as('both@clients.test');
    const { body: choice } = await caller.get('/api/reports').expect(409);
    expect(choice.code).toBe('MEMBERSHIP_REQUIRED');
    const clients = new Set<string>();
    for (const { id } of choice.details.memberships as { id: string }[]) {
      const member = caller.with('X-Membership-Id', id);
      expect((await caller.clientele.as(id).GET('/me')).membership).toMatchObject({ id });
      const { body } = await member.get('/api/reports').expect(200);
      for (const { clientId } of body.items) clients.add(clientId);
    }
    expect(clients.size).toBe(2);
  });

  it('page through a list without gaps or repeats', async () => {
    const staff = await sample.as('staff@agency.test');
    const ids: number[] = [];
    let query = '?limit=5';
    while (query) {
      const { body } = await staff.get(`/api/reports${query}`).expect(200);
      ids.push(...body.items.map(({ id }: { id: number }) => id));
      query = body.nextCursor && `?limit=5&cursor=${body.nextCursor}`;
    }
    expect(ids).toEqual((await reportsOf('staff@agency.test')).map(({ id }) => id));
  });

  it.each(['?limit=0', '?limit=201', '?limit=x', '?cursor=%20', '?sort=id'])(
    'refuse a list with %s',
    async (query) => {
      const staff = await sample.as('staff@agency.test');
      await staff.get(`/api/reports${query}`).expect(400);
    },
  );

  it('name the permission a client user lacks', async () => {
    const member = await sample.as('member@acme.test');
    for (const [call, missing] of [
      [member.post('/api/reports', { title: 'x' }), 'reports.create'],
      [member.post('/api/messages', { text: 'x' }), 'messages.send'],
      [member.post('/api/tasks', { title: 'x' }), 'tasks.set'],
      [member.get('/api/billing'), 'billing.manage'],
    ] as const) {
      const { status, body } = await call;
      expect([status, body.code, body.details?.missing]).toEqual([
        403,
        'PERMISSION_DENIED',
        [missing],
      ]);
    }
  });

  it('show invoices to an admin whose client has billing, and to no one else of a client', async () => {
    const acme = await sample.as('admin@acme.test');
    const { body } = await acme.get('/api/billing').expect(200);
    expect(body.items[0]).toMatchObject({ amount: expect.stringMatching(/^\d+\.\d\d$/) });
    const globex = await sample.as('admin@globex.test');
    await globex.get('/api/billing').expect(403);
  });

  it('let staff write for a client they name, and refuse one of another portal', async () => {
    const [{ clientId } = { clientId: '' }] = await reportsOf('member@acme.test');
    const staff = await sample.as('staff@agency.test');
    const rival = await sample.as('owner@rival.test');

    await staff.post('/api/tasks', { title: 'Call', clientId }).expect(201);
    await staff.post('/api/messages', { text: 'Hello', clientId }).expect(201);
    await staff.post('/api/reports', { title: 'Extra', clientId }).expect(201);
    const nameless = await staff.post('/api/tasks', { title: 'Call' }).expect(400);
    expect(nameless.body.code).toBe('CLIENT_REQUIRED');
    await rival.post('/api/tasks', { title: 'Call', clientId }).expect(404);

    const member = await sample.as('member@acme.test');
    const { body } = await member.get('/api/tasks').expect(200);
    expect(body.items).toMatchObject([{ title: 'Call', clientId }]);
  });

  it('show a client user the messages of its own client, and staff those of the portal', async () => {
    const { http } = await sample.join({
      email: 'writer@hooli.test',
      clientId: await sample.clientId('Hooli'),
      permissions: {
        mode: 'custom',
        permissions: { messages: true, 'messages.view': true, 'messages.send': true },
      },
    });
    const { body: sent } = await http.post('/api/messages', { text: 'When?' }).expect(201);
    const staff = await sample.as('staff@agency.test');
    const clientId = sent.clientId as string;
    await staff.post('/api/messages', { text: 'Today.', clientId }).expect(201);
    const textsOf = async (caller: typeof staff) => {
      const { body } = await caller.get('/api/messages?limit=200').expect(200);
      return body.items.map(({ text }: { text: string }) => text) as string[];
    };

    expect(await textsOf(http)).toEqual(['When?', 'Today.']);
    expect(await textsOf(staff)).toEqual(expect.arrayContaining(['When?', 'Today.']));
    for (const other of ['member@acme.test', 'assigned@agency.test', 'owner@rival.test']) {
      expect(await textsOf(await sample.as(other))).not.toContain('When?');
    }
    const first = await http.get('/api/messages?limit=1').expect(200);
    const { body: rest } = await http
      .get(`/api/messages?limit=1&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect(rest).toMatchObject({ items: [{ text: 'Today.' }], nextCursor: null });
  });

  it('give each metric by its own permission', async () => {
    const member = await sample.as('member@acme.test');
    const path = '/api/integrations/google-ads/metrics';
    const { body } = await member.get(`${path}/clicks`).expect(200);
    expect(body).toMatchObject({ integration: 'google-ads', metric: 'clicks' });
    expect(body.points).toHaveLength(28);

    for (const unknown of [
      '/api/integrations/google-ads/metrics/nothing',
      '/api/integrations/x/metrics/clicks',
    ]) {
      await member.get(unknown).expect(404);
    }
  });

  it('refuse a metric whose own permission is off, and leave the others', async () => {
    const owner = await sample.as('owner@agency.test');
    const path = { id: (await sample.member('noscope@globex.test')).id };
    const before = await owner.clientele.GET('/members/{id}/permissions', { path });
    const permissions = { ...before.effective, 'integrations.google-ads.cost': false };
    await owner.clientele.PUT('/members/{id}/permissions', {
      path,
      body: { mode: 'custom', permissions },
    });

    const member = await sample.as('noscope@globex.test');
    const { body: denied } = await member
      .get('/api/integrations/google-ads/metrics/cost')
      .expect(403);
    expect(denied.details.missing).toEqual(['integrations.google-ads.cost']);
    await member.get('/api/integrations/google-ads/metrics/clicks').expect(200);
  });

  it('refuse a body with an unknown or a wrong field, and say which', async () => {
    const editor = await sample.as('custom@acme.test');
    const { body } = await editor
      .patch('/api/reports/1', { title: '  ', clientId: 'x' })
      .expect(400);
    expect(body).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: { fields: { title: expect.any(Array), clientId: expect.any(Array) } },
    });
  });

  it('show staff who are assigned to a client its reports and tasks only', async () => {
    const acme = await reportsOf('member@acme.test');
    expect(await reportsOf('assigned@agency.test')).toEqual(acme);
    const assigned = await sample.as('assigned@agency.test');
    await assigned.patch('/api/reports/1', { title: 'Better' }).expect(200);
    await assigned.patch('/api/reports/2', { title: 'x' }).expect(404);
    const { body } = await assigned.get('/api/clientele/clients?total=true').expect(200);
    expect(body).toMatchObject({ items: [{ name: 'Acme' }], total: 1 });
    const { body: all } = await (
      await sample.as('staff@agency.test')
    )
      .get('/api/clientele/clients')
      .expect(200);
    const globex = all.items.find(({ name }: { name: string }) => name === 'Globex').id as string;
    const [acmeId] = body.items.map(({ id }: { id: string }) => id) as string[];
    const task = (clientId: string | undefined) =>
      assigned.post('/api/tasks', { clientId, title: 'Call' });
    await task(globex).expect(404);
    await task(acmeId).expect(201);
    const { body: tasks } = await assigned.get('/api/tasks').expect(200);
    const owners = tasks.items.map(({ clientId }: { clientId: string }) => clientId);
    expect(new Set(owners)).toEqual(new Set([acmeId]));
  });
});
