import { describeOnEachDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

const PASSWORD = 'correct horse battery';

describeOnEachDatabase('an invitation in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  /** An owner with a session, and the id of the client Acme. */
  async function setup() {
    const owner = await sample.as('owner@agency.test');
    const { body } = await owner.get('/api/clientele/members?q=admin@acme.test').expect(200);
    return { owner, acme: body.items[0].clientId as string };
  }

  it('lets a new person in exactly where allowed, from the mail to the removal', async () => {
    const { owner, acme } = await setup();
    const email = 'new@acme.test';
    const person = { email, clientId: acme, projects: [{ id: 'campaign-01' }] };
    const { body: created } = await owner.post('/api/clientele/members', person).expect(201);
    expect(created).toMatchObject({ member: { status: 'pending' }, warnings: [] });

    const [mail] = await sample.inbox(email);
    expect(mail!.links[0]).toMatch(/^http:\/\/localhost:3000\/accept\?token=[\w-]+$/);
    expect(mail).toMatchObject({ subject: expect.stringContaining('Acme') });
    expect(mail!.text).toContain('Olivia Owner has invited you to Acme at Northwind Agency');
    const token = await sample.tokenFor(email);
    const preview = await sample.nobody.post('/api/clientele/invitations/preview', { token });
    expect(preview.body).toMatchObject({ email });

    await sample.nobody.post('/api/auth/login', { email, password: PASSWORD }).expect(401);
    await sample.nobody
      .post('/api/clientele/invitations/accept', { token, name: 'Nora New', password: PASSWORD })
      .expect((response) => expect(response.status).toBeLessThan(300));

    const nora = await sample.as(email, PASSWORD);
    await nora.get('/api/reports').expect(200);
    const denied = await nora.patch('/api/reports/1', { title: 'Mine' }).expect(403);
    expect(denied.body).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { missing: ['reports.edit'] },
    });

    const { id } = created.member;
    const permissions = { reports: true, 'reports.view': true, 'reports.edit': true };
    await owner
      .put(`/api/clientele/members/${id}/permissions`, { mode: 'custom', permissions })
      .expect(200);
    await nora.patch('/api/reports/1', { title: 'Mine' }).expect(200);

    await owner.delete(`/api/clientele/members/${id}`).expect(204);
    await nora.get('/api/reports').expect(403);
  });

  it('kills the old link when it is sent again, and mails a new one (C7)', async () => {
    const { owner, acme } = await setup();
    const email = 'again@acme.test';
    const { body } = await owner
      .post('/api/clientele/members', { email, clientId: acme })
      .expect(201);
    const old = await sample.tokenFor(email);
    const resend = () => owner.post(`/api/clientele/invitations/${body.invitation.id}/resend`);

    const early = await resend().expect(429);
    expect(early.body.code).toBe('RESEND_TOO_SOON');
    expect(Number(early.headers['retry-after'])).toBeGreaterThan(0);

    await sample.nobody.post('/api/dev/clock', { advance: 'P8D' }).expect(200);
    await sample.nobody
      .post('/api/clientele/invitations/preview', { token: old })
      .expect(410)
      .expect(({ body: { code } }) => expect(code).toBe('INVITATION_EXPIRED'));
    await resend().expect((response) => expect(response.status).toBeLessThan(300));

    const fresh = await sample.tokenFor(email);
    expect(fresh).not.toBe(old);
    await sample.nobody
      .post('/api/clientele/invitations/preview', { token: old })
      .expect(410)
      .expect(({ body: { code } }) => expect(code).toBe('INVITATION_SUPERSEDED'));
    await sample.nobody.post('/api/clientele/invitations/preview', { token: fresh }).expect(200);
  });

  it('is accepted once when many accept at the same moment (C1)', async () => {
    const { owner, acme } = await setup();
    const email = 'race@acme.test';
    await owner.post('/api/clientele/members', { email, clientId: acme }).expect(201);
    const token = await sample.tokenFor(email);

    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        sample.nobody.post('/api/clientele/invitations/accept', {
          token,
          name: 'Rob Race',
          password: PASSWORD,
        }),
      ),
    );

    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const { body } = await owner.get(`/api/clientele/members?q=${email}`).expect(200);
    expect(body.items).toHaveLength(1);
  });
});
