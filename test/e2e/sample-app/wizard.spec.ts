import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { JOINED_PASSWORD, Sample } from './support/sample.js';

const MEMBERS = '/api/clientele/members';
const ACCEPT = '/api/clientele/invitations/accept';
const STAFFS_CHOICE = 'what the agency chose';

describeOnOneDatabase('creating users in the sample app', (db) => {
  let sample: Sample;
  let clientId: string;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
    clientId = await sample.clientId('Acme');
  });

  afterAll(() => sample.stop());

  /** A user of Acme with a password that the agency has chosen. */
  async function withPassword(email: string) {
    const staff = await sample.as('staff@agency.test');
    const given = { email, clientId, invite: false, password: STAFFS_CHOICE };
    const { body } = await staff.post(MEMBERS, given).expect(201);
    expect(body).toMatchObject({ member: { status: 'active' }, invitation: null });
    return { staff, id: body.member.id as string };
  }

  const isIn = async (email: string, password: string) =>
    (await sample.nobody.post('/api/auth/login', { email, password })).status === 200;

  it('without a mail leaves the details to be edited, and a link to be sent later', async () => {
    const email = 'quiet@acme.test';
    const owner = await sample.as('owner@agency.test');
    const { body } = await owner.post(MEMBERS, { email, clientId, invite: false }).expect(201);
    expect(await sample.inbox(email)).toEqual([]);
    const path = `${MEMBERS}/${body.member.id}`;
    await owner.patch(path, { name: 'Quinn Quiet', groups: [] }).expect(200);
    await owner.post(`${path}/invite`, { message: 'At last.' }).expect(201);
    expect((await sample.inbox(email))[0]!.text).toContain('At last.');
    const token = await sample.tokenFor(email);
    await sample.nobody.post(ACCEPT, { token, name: 'Quinn', password: JOINED_PASSWORD });
    await (await sample.as(email, JOINED_PASSWORD)).get('/api/reports').expect(200);
  });

  it('with a password lets them in at once, until a link puts the account into their own hands', async () => {
    const email = 'given@acme.test';
    const { staff, id } = await withPassword(email);
    const session = await sample.as(email, STAFFS_CHOICE);
    await session.get('/api/reports').expect(200);

    await staff.post(`${MEMBERS}/${id}/invite`).expect(201);
    const token = await sample.tokenFor(email);
    await session.post(ACCEPT, { token }).expect(400);
    await sample.nobody.post(ACCEPT, { token, name: 'Gil', password: JOINED_PASSWORD }).expect(200);

    await session.get('/api/reports').expect(401);
    expect(await isIn(email, STAFFS_CHOICE)).toBe(false);
    await (await sample.as(email, JOINED_PASSWORD)).get('/api/reports').expect(200);
  });

  it('with the email of somebody who has an account gives the agency no way in', async () => {
    const email = 'owner@rival.test';
    const { staff, id } = await withPassword(email);
    expect(await isIn(email, STAFFS_CHOICE)).toBe(false);
    const rival = await sample.as(email);
    expect((await rival.get('/api/clientele/me').expect(200)).body.memberships).toHaveLength(1);
    await staff.post(`${MEMBERS}/${id}/invite`).expect(201);
    await rival.post(ACCEPT, { token: await sample.tokenFor(email) }).expect(200);
    expect((await rival.get('/api/clientele/me').expect(200)).body.memberships).toHaveLength(2);
  });

  it('with a password is verified by a password reset, which ends the sessions begun with it', async () => {
    const email = 'reset@acme.test';
    const { staff, id } = await withPassword(email);
    const session = await sample.as(email, STAFFS_CHOICE);
    await sample.nobody.post('/api/auth/forgot', { email }).expect(202);
    const token = await sample.tokenFor(email);
    await sample.nobody.post('/api/auth/reset', { token, password: JOINED_PASSWORD }).expect(204);
    await session.get('/api/clientele/me').expect(401);
    await (await sample.as(email, JOINED_PASSWORD)).get('/api/clientele/me').expect(200);
    const { body } = await staff.post(`${MEMBERS}/${id}/invite`).expect(409);
    expect(body.code).toBe('ALREADY_MEMBER');
  });

  it('is undone by themselves: whoever leaves is out', async () => {
    const { http } = await sample.join({ email: 'leaver@acme.test', clientId });
    await http.post('/api/clientele/me/leave').expect(204);
    const { body } = await http.get('/api/clientele/me').expect(200);
    expect(body.access.state).toBe('none');
  });
});
