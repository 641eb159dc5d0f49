import { describeOnEachDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { refusalOf } from './support/refusal-of.js';
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
    return { owner: await sample.as('owner@agency.test'), acme: await sample.clientId('Acme') };
  }

  it('lets a new person in exactly where allowed, from the mail to the removal', async () => {
    const { owner, acme } = await setup();
    const email = 'new@acme.test';
    const person = { email, clientId: acme, projects: [{ id: 'campaign-01' }] };
    const created = await owner.clientele.POST('/members', { body: person });
    expect(created).toMatchObject({ member: { status: 'pending' }, warnings: [] });

    const [mail] = await sample.inbox(email);
    expect(mail!.links[0]).toMatch(/^http:\/\/localhost:3000\/accept\?token=[\w-]+$/);
    expect(mail).toMatchObject({ subject: expect.stringContaining('Acme') });
    expect(mail!.text).toContain('Olivia Owner has invited you to Acme at Northwind Agency');
    const token = await sample.tokenFor(email);
    const preview = await sample.nobody.clientele.POST('/invitations/preview', { body: { token } });
    expect(preview).toMatchObject({ email });

    await sample.nobody.post('/api/auth/login', { email, password: PASSWORD }).expect(401);
    await sample.nobody.clientele.POST('/invitations/accept', {
      body: { token, name: 'Nora New', password: PASSWORD },
    });

    const nora = await sample.as(email, PASSWORD);
    await nora.get('/api/reports').expect(200);
    const denied = await nora.patch('/api/reports/1', { title: 'Mine' }).expect(403);
    expect(denied.body).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { missing: ['reports.edit'] },
    });

    const { id } = created.member;
    const permissions = { reports: true, 'reports.view': true, 'reports.edit': true };
    await owner.clientele.PUT('/members/{id}/permissions', {
      path: { id },
      body: { mode: 'custom', permissions },
    });
    await nora.patch('/api/reports/1', { title: 'Mine' }).expect(200);

    await owner.clientele.DELETE('/members/{id}', { path: { id } });
    await nora.get('/api/reports').expect(403);
  });

  it('kills the old link when it is sent again, and mails a new one (C7)', async () => {
    const { owner, acme } = await setup();
    const email = 'again@acme.test';
    const body = { email, clientId: acme };
    const { invitation } = await owner.clientele.POST('/members', { body });
    const old = await sample.tokenFor(email);
    const resend = () =>
      owner.clientele.POST('/invitations/{id}/resend', { path: { id: invitation!.id } });
    const preview = (token: string) =>
      sample.nobody.clientele.POST('/invitations/preview', { body: { token } });

    const early = await refusalOf(resend());
    expect(early).toMatchObject({ status: 429, code: 'RESEND_TOO_SOON' });
    expect(early.retryAfter).toBeGreaterThan(0);

    await sample.nobody.post('/api/dev/clock', { advance: 'P8D' }).expect(200);
    expect(await refusalOf(preview(old))).toMatchObject({
      status: 410,
      code: 'INVITATION_EXPIRED',
    });
    await resend();

    const fresh = await sample.tokenFor(email);
    expect(fresh).not.toBe(old);
    expect(await refusalOf(preview(old))).toMatchObject({
      status: 410,
      code: 'INVITATION_SUPERSEDED',
    });
    expect(await preview(fresh)).toMatchObject({ email });
  });

  it('is accepted once when many accept at the same moment (C1)', async () => {
    const { owner, acme } = await setup();
    const email = 'race@acme.test';
    await owner.clientele.POST('/members', { body: { email, clientId: acme } });
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
    const { items } = await owner.clientele.GET('/members', { query: { q: email } });
    expect(items).toHaveLength(1);
  });
});
