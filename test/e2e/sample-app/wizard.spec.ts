import type { ClienteleSchemas } from 'nest-clientele/client';
import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import type { Person } from './support/person.js';
import { refusalOf } from './support/refusal-of.js';
import { JOINED_PASSWORD, Sample } from './support/sample.js';

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
    const created = await staff.clientele.POST('/members', { body: given });
    expect(created).toMatchObject({ member: { status: 'active' }, invitation: null });
    return { staff: staff.clientele, path: { id: created.member.id } };
  }

  const accept = (
    body: ClienteleSchemas['ClienteleAcceptInvitation'],
    by: Person = sample.nobody,
  ) => by.clientele.POST('/invitations/accept', { body });

  const isIn = async (email: string, password: string) =>
    (await sample.nobody.post('/api/auth/login', { email, password })).status === 200;

  it('without a mail leaves the details to be edited, and a link to be sent later', async () => {
    const email = 'quiet@acme.test';
    const owner = await sample.as('owner@agency.test');
    const given = { email, clientId, invite: false };
    const { member } = await owner.clientele.POST('/members', { body: given });
    expect(await sample.inbox(email)).toEqual([]);
    const path = { id: member.id };
    const details = { name: 'Quinn Quiet', groups: [] };
    await owner.clientele.PATCH('/members/{id}', { path, body: details });
    await owner.clientele.POST('/members/{id}/invite', { path, body: { message: 'At last.' } });
    expect((await sample.inbox(email))[0]!.text).toContain('At last.');
    const token = await sample.tokenFor(email);
    await accept({ token, name: 'Quinn', password: JOINED_PASSWORD });
    await (await sample.as(email, JOINED_PASSWORD)).get('/api/reports').expect(200);
  });

  it('with a password lets them in at once, until a link puts the account into their own hands', async () => {
    const email = 'given@acme.test';
    const { staff, path } = await withPassword(email);
    const session = await sample.as(email, STAFFS_CHOICE);
    await session.get('/api/reports').expect(200);

    await staff.POST('/members/{id}/invite', { path });
    const token = await sample.tokenFor(email);
    expect(await refusalOf(accept({ token }, session))).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
    });
    await accept({ token, name: 'Gil', password: JOINED_PASSWORD });

    await session.get('/api/reports').expect(401);
    expect(await isIn(email, STAFFS_CHOICE)).toBe(false);
    await (await sample.as(email, JOINED_PASSWORD)).get('/api/reports').expect(200);
  });

  it('with the email of somebody who has an account gives the agency no way in', async () => {
    const email = 'owner@rival.test';
    const { staff, path } = await withPassword(email);
    expect(await isIn(email, STAFFS_CHOICE)).toBe(false);
    const rival = await sample.as(email);
    expect((await rival.clientele.GET('/me')).memberships).toHaveLength(1);
    await staff.POST('/members/{id}/invite', { path });
    await accept({ token: await sample.tokenFor(email) }, rival);
    expect((await rival.clientele.GET('/me')).memberships).toHaveLength(2);
  });

  it('with a password is verified by a password reset, which ends the sessions begun with it', async () => {
    const email = 'reset@acme.test';
    const { staff, path } = await withPassword(email);
    const session = await sample.as(email, STAFFS_CHOICE);
    await sample.nobody.post('/api/auth/forgot', { email }).expect(202);
    const token = await sample.tokenFor(email);
    await sample.nobody.post('/api/auth/reset', { token, password: JOINED_PASSWORD }).expect(204);
    expect(await refusalOf(session.clientele.GET('/me'))).toMatchObject({ status: 401 });
    const { clientele } = await sample.as(email, JOINED_PASSWORD);
    expect((await clientele.GET('/me')).access.state).toBe('no_scope');
    const again = await refusalOf(staff.POST('/members/{id}/invite', { path }));
    expect(again).toMatchObject({ status: 409, code: 'ALREADY_MEMBER' });
  });

  it('is undone by themselves: whoever leaves is out', async () => {
    const { http } = await sample.join({ email: 'leaver@acme.test', clientId });
    await http.clientele.POST('/me/leave');
    expect((await http.clientele.GET('/me')).access.state).toBe('none');
  });
});
