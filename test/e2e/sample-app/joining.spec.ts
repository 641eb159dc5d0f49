import { describeOnEachDatabase } from '../../support/databases.js';
import { until } from '../../support/until.js';
import { databaseUrl } from './support/database-url.js';
import { refusalOf } from './support/refusal-of.js';
import { Sample } from './support/sample.js';

const PASSWORD = 'correct horse battery';

describeOnEachDatabase('joining the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  it('by a join link: from an email that is typed to a session', async () => {
    const owner = await sample.as('owner@agency.test');
    const id = await sample.clientId('Acme');
    const path = { id };
    await owner.clientele.PATCH('/clients/{id}', { path, body: { allowedDomains: ['acme.test'] } });
    const outside = { email: 'eve@evil.test', clientId: id };
    const refused = await refusalOf(owner.clientele.POST('/members', { body: outside }));
    expect(refused).toMatchObject({ status: 422, code: 'EMAIL_DOMAIN_NOT_ALLOWED' });
    const link = await owner.clientele.POST('/clients/{id}/join-links', {
      path,
      body: { expiresAt: '2099-12-31', uses: 2 },
    });
    expect(link.url).toBe(`http://localhost:3000/join?token=${link.token}`);

    const [email, token] = ['nora@acme.test', link.token];
    for (const asking of [email, 'eve@evil.test', 'member@acme.test']) {
      const body = { token, email: asking };
      const answer = await sample.nobody.post('/api/clientele/join-links/ask', body).expect(202);
      expect(answer.text).toBe('');
    }
    await until(async () => (await sample.inbox(email)).length > 0);
    expect(await sample.inbox('eve@evil.test')).toEqual([]);
    const accepted = await sample.nobody
      .post('/api/clientele/invitations/accept', {
        token: await sample.tokenFor(email),
        name: 'Nora',
        password: PASSWORD,
      })
      .expect(200);
    const [cookie = ''] = accepted.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^agency_session=.+HttpOnly; SameSite=Lax/);
    const nora = await sample.as(email, PASSWORD);
    await nora.get('/api/reports').expect(200);
    const { items } = await owner.clientele.GET('/clients/{id}/join-links', { path });
    expect(items).toMatchObject([{ id: link.id, uses: 2, used: 1, status: 'open' }]);
    await owner.clientele.DELETE('/clients/{id}/join-links/{linkId}', {
      path: { id, linkId: link.id },
    });
    await owner.clientele.PATCH('/clients/{id}', { path, body: { allowedDomains: null } });
  });

  it('by a link that the owner has copied', async () => {
    const owner = await sample.as('owner@agency.test');
    const clientId = await sample.clientId('Acme');
    const body = { email: 'copied@acme.test', clientId };
    const { invitation } = await owner.clientele.POST('/members', { body });
    const path = { id: invitation!.id };
    const { url } = await owner.clientele.POST('/invitations/{id}/link', { path });
    expect(url).toBe(
      `http://localhost:3000/accept?token=${await sample.tokenFor('copied@acme.test')}`,
    );
    const staff = await sample.as('staff@agency.test');
    expect(await refusalOf(staff.clientele.POST('/invitations/{id}/link', { path }))).toMatchObject(
      {
        code: 'ROLE_REQUIRED',
      },
    );
  });
});
