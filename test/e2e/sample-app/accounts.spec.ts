import { describeOnEachDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { JOINED_PASSWORD, Sample } from './support/sample.js';

const MEMBERS = '/api/clientele/members';

describeOnEachDatabase('the accounts of the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  it('take their memberships along when their email changes', async () => {
    const clientId = await sample.clientId('Acme');
    const { memberId } = await sample.join({ email: 'old@acme.test', clientId });
    const person = await sample.as('old@acme.test', JOINED_PASSWORD);
    const { body } = await person
      .patch('/api/users/me', { email: 'New@acme.test', name: 'Nora' })
      .expect(200);
    expect(body).toMatchObject({ email: 'new@acme.test', name: 'Nora' });
    const owner = await sample.as('owner@agency.test');
    const { body: member } = await owner.get(`${MEMBERS}/${memberId}`).expect(200);
    expect(member).toMatchObject({ email: 'new@acme.test', name: 'Nora', emailConflict: null });
    const again = await sample.as('new@acme.test', JOINED_PASSWORD);
    const taken = await again.patch('/api/users/me', { email: 'owner@agency.test' }).expect(409);
    expect(taken.body.code).toBe('EMAIL_TAKEN');
  });

  it('show their person all that is held of it, and nobody else', async () => {
    const clientId = await sample.clientId('Acme');
    const { http, memberId } = await sample.join({ email: 'shown@acme.test', clientId });
    const { body, headers } = await http.get('/api/users/me/export').expect(200);
    expect(headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(body).toMatchObject({
      format: 'nest-clientele/identity/1',
      account: { email: 'shown@acme.test' },
      memberships: [{ id: memberId, clientId, email: 'shown@acme.test' }],
    });
    expect(JSON.stringify(body)).not.toContain('owner@agency.test');
    await sample.nobody.get('/api/users/me/export').expect(401);
  });

  it('go with their memberships, by the hand of the agency’s admin', async () => {
    const clientId = await sample.clientId('Acme');
    const { http, memberId } = await sample.join({ email: 'gone@acme.test', clientId });
    const { body: me } = await http.get('/api/clientele/me').expect(200);
    const path = `/api/users/${me.identity.id}`;
    await http.delete(path).expect(403);
    const rival = await sample.as('owner@rival.test');
    await rival.delete(path).expect(404);
    const owner = await sample.as('owner@agency.test');
    await owner.delete(path).expect(204);
    await owner.delete(path).expect(404);
    await owner.get(`${MEMBERS}/${memberId}`).expect(404);
    await http.get('/api/clientele/me').expect(401);
    const { body: told } = await owner
      .get(`/api/clientele/audit?subjectId=${memberId}&type=member.removed`)
      .expect(200);
    expect(told.items).toMatchObject([{ subject: { name: null }, data: { email: '', name: '' } }]);
    const given = { email: 'gone@acme.test', clientId };
    // Its last letter went out a moment ago.
    await owner.post('/api/dev/clock', { advance: 'P2D' }).expect(200);
    await owner.post(MEMBERS, given).expect(201);
    await owner.post('/api/dev/clock', { reset: true }).expect(200);
  });

  it('are let in until the end of a day, and again with a later one', async () => {
    const clientId = await sample.clientId('Acme');
    const { memberId } = await sample.join({ email: 'guest@acme.test', clientId });
    const guest = await sample.as('guest@acme.test', JOINED_PASSWORD);
    const owner = await sample.as('owner@agency.test');
    const path = `${MEMBERS}/${memberId}`;
    const today = new Date().toISOString().slice(0, 10);
    const { body } = await owner.patch(path, { accessUntil: today }).expect(200);
    expect(body).toMatchObject({ status: 'active', accessUntil: `${today}T23:59:59.999Z` });
    await guest.get('/api/reports').expect(200);
    await owner.post('/api/dev/clock', { advance: 'P1D' }).expect(200);
    const refused = await guest.get('/api/reports').expect(403);
    expect(refused.body.code).toBe('ACCESS_ENDED');
    const listed = await owner.get(`${MEMBERS}?status=ended&q=guest`).expect(200);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([memberId]);
    await owner.patch(path, { accessUntil: null }).expect(200);
    await guest.get('/api/reports').expect(200);
    await owner.post('/api/dev/clock', { reset: true }).expect(200);
  });
});
