import { describeOnEachDatabase } from '../../../support/databases.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('accepting an invitation', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  it('makes an account and lets the person in', async () => {
    const clientId = await host.client();
    const { http } = await host.person({
      email: 'owner@agency.test',
      kind: 'staff',
      role: 'admin',
    });
    const { body } = await http
      .post('/clientele/members', { email: 'New@Acme.test', clientId, projects: [{ id: 'fixed' }] })
      .expect(201);
    expect(body).toMatchObject({
      member: { email: 'new@acme.test', status: 'pending' },
      warnings: [],
    });
    const token = await host.tokenFor('new@acme.test');
    await host.nobody.post('/clientele/invitations/preview', { token }).expect(200);
    const accepted = await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'New Person', password: PASSWORD })
      .expect(200);
    const me = await host.as(accepted.body.identity.id).get('/clientele/me').expect(200);
    expect(me.body).toMatchObject({
      access: { state: 'ok' },
      permissions: ['reports', 'reports.view', 'tasks'],
    });
  });
});
