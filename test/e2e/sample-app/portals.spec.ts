import type { Caller } from '../../support/caller.js';
import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { refusalOf } from './support/refusal-of.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('two agencies in one sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  it('show each agency its own members and reports only', async () => {
    const rival = await sample.as('owner@rival.test');
    const members = await rival.clientele.GET('/members');
    const reports = await rival.get('/api/reports').expect(200);

    expect(members.items.map(({ email }) => email)).toEqual(['owner@rival.test']);
    for (const { title } of reports.body.items) expect(title).toMatch(/^Initech/);
    await rival.patch('/api/reports/1', { title: 'Taken over' }).expect(404);
  });

  it('answer the other agency’s member like an unknown one, for every verb (C34)', async () => {
    const rival = await sample.as('owner@rival.test');
    const { id } = await sample.member('member@acme.test');
    const unknown = '01890000-0000-7000-8000-000000000000';
    const at = (id: string) => `/api/clientele/members/${id}`;

    for (const call of [
      (member: string) => rival.get(at(member)),
      (member: string) => rival.patch(at(member), { name: 'x' }),
      (member: string) => rival.delete(at(member)),
      (member: string) => rival.post(`${at(member)}/deactivate`),
    ]) {
      const foreign = await call(id);
      const random = await call(unknown);
      expect([foreign.status, foreign.body]).toEqual([404, random.body]);
    }
  });

  it('refuse campaigns of the other agency like unknown ones', async () => {
    const rival = await sample.as('owner@rival.test');
    const invite = (project: string) =>
      rival.clientele.POST('/members', {
        body: { email: 'friend@initech.test', projects: [{ id: project }] },
      });

    const refused = await refusalOf(invite('campaign-01'));
    expect(refused).toMatchObject({ status: 422, code: 'UNKNOWN_PROJECT' });
    const { member } = await invite('rival-campaign-01');
    expect(member.projects).toMatchObject([{ id: 'rival-campaign-01' }]);
  });

  it('link to the agency’s own domain in its mails', async () => {
    const rival = await sample.as('owner@rival.test');
    await rival
      .with('Host', 'evil.test')
      .post('/api/clientele/members', { email: 'domain@initech.test' })
      .expect(201);
    const [mail] = await sample.inbox('domain@initech.test');

    expect(mail!.links[0]).toMatch(/^http:\/\/rival\.localhost:3000\/accept\?token=/);
  });

  it('know on an agency’s own domain only its memberships and links', async () => {
    const owner = await sample.as('owner@agency.test');
    const rival = await sample.as('owner@rival.test');
    await owner.clientele.POST('/members', { body: { email: 'elsewhere@acme.test' } });
    const token = await sample.tokenFor('elsewhere@acme.test');
    const onRival = { name: 'Host', value: 'rival.localhost:3000' };

    await rival.with(onRival.name, onRival.value).get('/api/reports').expect(200);
    await owner.with(onRival.name, onRival.value).get('/api/reports').expect(403);
    await sample.nobody
      .with(onRival.name, onRival.value)
      .post('/api/clientele/invitations/preview', { token })
      .expect(404);
    const preview = await sample.nobody.clientele.POST('/invitations/preview', { body: { token } });
    expect(preview.email).toBe('elsewhere@acme.test');
  });

  it('look as each agency wants, by the address that is asked', async () => {
    const at = (host: string) =>
      sample.nobody.with('Host', host).get('/api/clientele/portal/branding').expect(200);
    const own = await at('rival.localhost:3000');
    const shared = await at('localhost:3000');

    expect(own.body).toEqual({
      name: 'Rival Agency',
      logo: 'https://rival.example/logo.svg',
      colors: { primary: '#8a1c4a', accent: '#2b2b2b' },
      domain: 'rival.localhost',
    });
    expect(shared.body).toMatchObject({ name: 'Northwind Agency', domain: null });
    expect(own.headers.etag).not.toBe(shared.headers.etag);
  });

  it('take domains of this machine only, and none of another agency', async () => {
    const owner = await sample.as('owner@agency.test');
    const take = (domain: string | null) => owner.clientele.PATCH('/portal', { body: { domain } });

    expect(await refusalOf(take('rival.localhost'))).toMatchObject({
      status: 409,
      code: 'DOMAIN_TAKEN',
    });
    expect(await refusalOf(take('northwind.example'))).toMatchObject({
      status: 422,
      code: 'DOMAIN_NOT_VERIFIED',
    });
    expect((await take('northwind.localhost')).domain).toBe('northwind.localhost');
    const rival = await sample.as('owner@rival.test');
    await rival.with('Host', 'northwind.localhost:3000').get('/api/reports').expect(403);
    expect((await take(null)).domain).toBeNull();
  });

  it('share nothing that can be listed, and answer ids of the other agency like unknown ones', async () => {
    const owner = await sample.as('owner@agency.test');
    const rival = await sample.as('owner@rival.test');
    const template = { name: 'Ours', subject: 'Come in', text: 'Here: {{ url }}' };
    for (const agency of [owner, rival]) {
      await agency.clientele.POST('/invitation-templates', { body: template });
      const invited = { email: 'guest@everywhere.test' };
      const { clientId } = (await agency.clientele.POST('/members', { body: invited })).member;
      await agency.post('/api/tasks', { title: 'Say hello', clientId }).expect(201);
    }

    for (const [list, single] of [
      ['clientele/members', true],
      ['clientele/clients', true],
      ['clientele/invitations', false],
      ['clientele/profiles', true],
      ['clientele/invitation-templates', true],
      ['reports', false],
      ['work', false],
      ['projects', false],
      ['groups', false],
      ['tasks', false],
      ['screencasts', false],
    ] as const) {
      const ours = await idsOf(owner, list);
      const theirs = await idsOf(rival, list);
      expect([list, ours.filter((id) => theirs.includes(id))]).toEqual([list, []]);
      expect([list, ours.length > 0, theirs.length > 0]).toEqual([list, true, true]);
      if (single) {
        await rival.get(`/api/${list}/${ours[0]}`).expect(404);
        await owner.get(`/api/${list}/${theirs[0]}`).expect(404);
      }
    }
  });
});

async function idsOf(caller: Caller, list: string): Promise<string[]> {
  const { body } = await caller.get(`/api/${list}?limit=200`).expect(200);
  return body.items.map(({ id }: { id: unknown }) => String(id));
}
