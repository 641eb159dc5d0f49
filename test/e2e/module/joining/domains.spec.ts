import { IdentitiesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { invitationOptions, newEmail } from './support/invited.js';

const MEMBERS = '/clientele/members';

const REFUSED = 'EMAIL_DOMAIN_NOT_ALLOWED';

describeOnEachDatabase('the domains that addresses may have', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const invitations = invitationOptions({ resendAfter: 0, copyLinks: true });
    host = await TestHost.start(await db.options(), { options: { invitations } });
  });

  afterEach(() => portal({ allowedDomains: null, staffDomains: null }).then(() => undefined));

  afterAll(() => host.stop());

  let owner: Team['owner'] | undefined;

  async function portal(change: object) {
    const http = owner ? owner.http : (await Team.of(host)).owner.http;
    return http.patch('/clientele/portal', change).expect(200);
  }

  async function setup(allowedDomains: string[] | null = ['good.test']) {
    const team = await Team.of(host);
    owner ??= team.owner;
    const { clientId } = team;
    const change = (body: object) => team.owner.http.patch(`/clientele/clients/${clientId}`, body);
    await change({ allowedDomains }).expect(200);
    const good = () => newEmail().replace('example.test', 'good.test');
    const bad = () => newEmail().replace('example.test', 'bad.test');
    return { team, clientId, change, good, bad };
  }

  it('are kept in ASCII, each once, and read by staff and the client’s own admins', async () => {
    const { team, clientId, change } = await setup();
    const { body } = await change({ allowedDomains: ['Bücher.test', 'bücher.test', 'GOOD.test.'] });
    const allowedDomains = ['xn--bcher-kva.test', 'good.test'];
    expect(body.allowedDomains).toEqual(allowedDomains);
    const seen = (await team.admin.http.get(`/clientele/clients/${clientId}`)).body;
    expect(seen.allowedDomains).toEqual(allowedDomains);
    const name = (await team.member.http.get(`/clientele/clients/${clientId}`)).body;
    expect(Object.keys(name)).toEqual(['id', 'name']);
    const [event] = (await host.recorded('client.updated')).slice(-1);
    expect(event!.data.change.after).toEqual({ allowedDomains });
    const settings = await portal({ allowedDomains: ['Ä.test'], staffDomains: ['agency.test'] });
    expect(settings.body).toMatchObject({
      allowedDomains: ['xn--4ca.test'],
      staffDomains: ['agency.test'],
    });
    expect((await host.recorded('portal.updated')).at(-1)!.data.change.before).toMatchObject({
      allowedDomains: null,
    });
  });

  it('are given to a client that is made', async () => {
    const { team } = await setup();
    const given = { name: 'Globex', type: 'business', allowedDomains: ['Good.test'] };
    const { body } = await team.owner.http.post('/clientele/clients', given).expect(201);
    expect(body.allowedDomains).toEqual(['good.test']);
  });

  it('are set by who may: the portal’s by its admins, a client’s by staff', async () => {
    const { team, clientId } = await setup();
    const allowedDomains = ['good.test'];
    const colleague = await team.colleague('staff');
    const refused = async (who: Team['owner'], path: string) =>
      (await who.http.patch(path, { allowedDomains }).expect(403)).body.code;
    expect(await refused(colleague, '/clientele/portal')).toBe('ROLE_REQUIRED');
    expect(await refused(team.admin, '/clientele/portal')).toBe('STAFF_ONLY');
    expect(await refused(team.admin, `/clientele/clients/${clientId}`)).toBe('STAFF_ONLY');
    await colleague.http.patch(`/clientele/clients/${clientId}`, { allowedDomains }).expect(200);
  });

  it.each([['@good.test'], ['*.good.test'], ['ada@good.test'], ['good test'], [''], ['1.2.3.4']])(
    'are domains: %p is none',
    async (domain) => {
      const { team, change } = await setup();
      const wish = { allowedDomains: [domain] };
      for (const refused of [change(wish), team.owner.http.patch('/clientele/portal', wish)]) {
        const { body } = await refused;
        expect([body.code, Object.keys(body.details.fields)]).toEqual([
          'VALIDATION_FAILED',
          ['allowedDomains'],
        ]);
      }
    },
  );

  it('have to be allowed by both: the portal’s list and the client’s', async () => {
    const { team, clientId, change } = await setup(null);
    const create = async (email: string, body: object = {}) => {
      const { status, body: answer } = await team.owner.http.post(MEMBERS, {
        email,
        clientId,
        ...body,
      });
      return status === 201 ? 'created' : [answer.code, answer.details];
    };
    const at = (domain: string) => newEmail().replace('example.test', domain);
    expect(await create(at('any.test'))).toBe('created');
    await portal({ allowedDomains: ['one.test', 'two.test'] });
    await change({ allowedDomains: ['two.test', 'three.test'] }).expect(200);
    expect(await create(at('one.test'))).toEqual([REFUSED, { domain: 'one.test', by: 'client' }]);
    expect(await create(at('two.test'))).toBe('created');
    expect(await create(at('three.test'))).toEqual([
      REFUSED,
      { domain: 'three.test', by: 'portal' },
    ]);
    expect(await create(at('sub.two.test'))).toEqual([
      REFUSED,
      { domain: 'sub.two.test', by: 'portal' },
    ]);
    expect(await create(at('TWO.test'))).toBe('created');
    // Those of staff are another matter.
    const staff = { kind: 'staff', clientId: undefined };
    expect(await create(at('three.test'), staff)).toBe('created');
    await portal({ staffDomains: ['agency.test'] });
    expect(await create(at('two.test'), staff)).toEqual([
      REFUSED,
      { domain: 'two.test', by: 'portal' },
    ]);
    expect(await create(at('agency.test'), staff)).toBe('created');
    // A client that is made along with its first user has no list, but its portal has.
    const made = { clientId: undefined, client: { name: 'New', type: 'business' } };
    expect(await create(at('three.test'), made)).toEqual([
      REFUSED,
      { domain: 'three.test', by: 'portal' },
    ]);
    expect(await create(at('three.test'), { clientId: undefined })).toEqual([
      REFUSED,
      { domain: 'three.test', by: 'portal' },
    ]);
  });

  it('leave who is there as it is, whatever they become', async () => {
    const { team, clientId, change, bad } = await setup(null);
    const { member, http } = await host.person({ clientId, email: bad() });
    await change({ allowedDomains: [] }).expect(200);
    await http.get('/clientele/me').expect(200);
    await team.owner.http.patch(`${MEMBERS}/${member.id}`, { name: 'Ada' }).expect(200);
    await team.owner.http.post(`${MEMBERS}/${member.id}/deactivate`).expect(200);
    await team.owner.http.post(`${MEMBERS}/${member.id}/activate`).expect(200);
    // In bulk, a repeat finds them, and is no error.
    const rows = { members: [{ email: member.email, clientId }] };
    const { body } = await team.owner.http.post(`${MEMBERS}/bulk`, rows).expect(200);
    expect(body.results).toMatchObject([{ ok: true, code: 'ALREADY_MEMBER' }]);
  });

  it('make what waits outside of them void, and valid again once they allow it', async () => {
    const { team, clientId, change, good, bad } = await setup(null);
    const email = bad();
    const body = { email, clientId };
    const { invitation } = (await team.owner.http.post(MEMBERS, body).expect(201)).body;
    const token = await host.tokenFor(email);
    const preview = () => host.nobody.post('/clientele/invitations/preview', { token });
    const accept = () =>
      host.nobody.post('/clientele/invitations/accept', {
        token,
        name: 'Ada',
        password: PASSWORD,
      });
    const expectVoid = async () => {
      expect((await preview().expect(410)).body.code).toBe('INVITATION_VOID');
      expect((await accept().expect(410)).body.code).toBe('INVITATION_VOID');
      const path = `/clientele/invitations/${invitation.id}/resend`;
      expect((await team.owner.http.post(path).expect(422)).body.code).toBe(REFUSED);
    };
    await change({ allowedDomains: ['good.test'] }).expect(200);
    await expectVoid();
    await change({ allowedDomains: null }).expect(200);
    await portal({ allowedDomains: ['good.test'] });
    await expectVoid();
    // That of staff says nothing of clients' users.
    await portal({ allowedDomains: null, staffDomains: [] });
    await preview().expect(200);
    const staff = { email: good(), kind: 'staff' };
    await portal({ staffDomains: null });
    await team.owner.http.post(MEMBERS, staff).expect(201);
    const link = await host.tokenFor(staff.email);
    await portal({ staffDomains: [] });
    const refused = await host.nobody.post('/clientele/invitations/preview', { token: link });
    expect(refused.body.code).toBe('INVITATION_VOID');
    await accept().expect(200);
  });

  it('tell beforehand which invitations a narrower list would make void', async () => {
    const { team, clientId, change, good, bad } = await setup(null);
    const invite = async (email: string) =>
      (await host.members.create(host.self, { email, clientId })).invitation!.id;
    const ids = [await invite(bad()), await invite(bad())].sort();
    await invite(good());
    const path = `/clientele/clients/${clientId}?dryRun=true`;
    const preview = async (allowedDomains: string[] | null) =>
      (await team.owner.http.patch(path, { allowedDomains }).expect(200)).body;
    const nothing = { changed: 0, members: [], invitationsVoided: [] };
    expect(await preview(['good.test'])).toEqual({ ...nothing, invitationsVoided: ids });
    expect(await preview(['good.test', 'bad.test'])).toEqual(nothing);
    await change({ allowedDomains: ['good.test'] });
    expect(await preview(['good.test', 'more.test'])).toEqual(nothing);
    expect(await preview(null)).toEqual(nothing);
  });

  it('do not let a person’s new address through, and say so', async () => {
    const { clientId, change, good, bad } = await setup(['good.test']);
    const { member, actor } = await host.person({ clientId, email: good() });
    const identities = host.app.get(IdentitiesService);
    const follow = async (revision: number, email: string) => {
      await identities.changed({ identityId: actor.identityId!, revision, email });
      const { email: kept, emailConflict } = await host.members.get(host.self, member.id);
      return [kept, emailConflict];
    };
    expect(await follow(1, bad())).toEqual([member.email, 'domain']);
    const [taken, next] = [good(), good()];
    await host.person({ clientId, email: taken });
    expect(await follow(2, taken)).toEqual([member.email, 'taken']);
    expect(await follow(3, member.email)).toEqual([member.email, null]);
    expect(await follow(4, next)).toEqual([next, null]);
    // What it has it keeps, allowed or not.
    await change({ allowedDomains: [] }).expect(200);
    expect(await follow(5, next)).toEqual([next, null]);
    expect(await follow(6, member.email)).toEqual([next, 'domain']);
  });
});
