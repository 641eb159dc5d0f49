import { describeOnEachDatabase } from '../../../support/databases.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { ProfilesService } from '../../../../lib/index.js';
import { ImportHost, outcomes } from './support/import-host.js';

describeOnEachDatabase('the preview of an import', (db) => {
  let imports: ImportHost;
  let count = 0;

  beforeAll(async () => {
    imports = await ImportHost.start(await db.options());
  });

  afterAll(() => imports.host.stop());

  async function setup() {
    const team = await imports.team();
    const name = `Client ${++count} of imports`;
    await imports.host.clients.update(imports.host.self, team.clientId, { name });
    return { team, owner: team.owner, client: name, email: () => team.email() };
  }

  it('reads the rates and ends of projects', async () => {
    const { owner, client, email } = await setup();
    const answer = await imports.preview(owner, [
      'email,client,projects,rate,until',
      `${email()},${client},Hourly,90,2100-01-01`,
      `${email()},${client},,,2100-01-01`,
    ]);
    expect(outcomes(answer)).toEqual(['2 create', '3 error VALIDATION_FAILED']);
    const fields = answer.columns.read.map(({ field }) => field);
    expect(fields).toEqual(['email', 'client', 'projects', 'rate', 'until']);
  });

  it('says what would come of each row, and writes nothing of it', async () => {
    const { owner, client, team } = await setup();
    const before = await counted();
    const answer = await imports.preview(owner, [
      'Email,Name,Client,Portal rate,Colour',
      `${team.email()},Ann,${client},120,red`,
      `${team.member.member.email},,${client},80.5,`,
      `${team.admin.member.email},,${client},,blue`,
      `nobody,Bob,${client},,`,
    ]);
    expect(outcomes(answer)).toEqual([
      '2 create',
      '3 update',
      '4 unchanged',
      '5 error VALIDATION_FAILED',
    ]);
    expect(answer).toMatchObject({
      status: 'previewed',
      encoding: 'utf-8',
      delimiter: 'comma',
      counts: { rows: 4, create: 1, update: 1, unchanged: 1, error: 1 },
      columns: { unknown: ['Colour'], ignored: [], nearest: [] },
      progress: 0,
    });
    expect(answer.columns.read.map(({ field }) => field)).toEqual([
      'email',
      'name',
      'client',
      'portalRate',
    ]);
    expect(answer.results.items[3]).toMatchObject({
      email: 'nobody',
      details: { fields: { email: 'must be an email address' } },
    });
    expect(await counted()).toEqual(before);
  });

  it('refuses whom it would create with an address outside of the allowed domains, and applies so', async () => {
    const { owner, client, team } = await setup();
    const { self, clients } = imports.host;
    await clients.update(self, team.clientId, { allowedDomains: ['good.test'] });
    const bad = team.email();
    const answer = await imports.preview(owner, [
      'email,client,name',
      `${bad},${client},Ann`,
      `ann@good.test,${client},Ann`,
      // Who is there already stays, and can be changed.
      `${team.member.member.email},${client},Renamed`,
      `${bad},Another ${client},Ann`,
    ]);
    expect(outcomes(answer)).toEqual([
      '2 error EMAIL_DOMAIN_NOT_ALLOWED',
      '3 create',
      '4 update',
      '5 create',
    ]);
    expect(answer.results.items[0]!.details).toEqual({
      domain: bad.slice(bad.indexOf('@') + 1),
      by: 'client',
    });
    await clients.update(self, team.clientId, { allowedDomains: ['elsewhere.test'] });
    const applied = await imports.apply(owner, answer.importId, { update: true });
    expect(outcomes(applied)).toEqual([
      '2 error EMAIL_DOMAIN_NOT_ALLOWED',
      '3 error EMAIL_DOMAIN_NOT_ALLOWED',
      '4 update',
      '5 create',
    ]);
  });

  it('takes JSON, with the text in `csv`', async () => {
    const { owner, client, email } = await setup();
    const csv = `email;client\n${email()};${client}\n`;
    const { body } = await owner.http.post('/clientele/imports', { csv }).expect(201);
    expect(body).toMatchObject({ delimiter: 'semicolon', counts: { create: 1 } });
    await owner.http.post('/clientele/imports', { csv: 7 }).expect(400);
    await owner.http.post('/clientele/imports', { csv, more: true }).expect(400);
  });

  it('puts the rows of one person in one client together, and refuses contradictions', async () => {
    const { owner, client, email } = await setup();
    const [ann, bob] = [email(), email()];
    const answer = await imports.preview(owner, [
      'email,client,name,project,rate',
      `${ann},${client},Ann,Hourly,100`,
      `${bob},${client},Bob,Hourly,`,
      `${ann.toUpperCase()},${client},,Other,90`,
      `${bob},${client},Rob,Other,`,
    ]);
    expect(outcomes(answer)).toEqual(['2 create', '3 error IMPORT_CONTRADICTION']);
    expect(answer.counts).toEqual({ rows: 4, create: 1, update: 0, unchanged: 0, error: 1 });
    expect(answer.results.items).toMatchObject([
      { further: [4] },
      { further: [5], details: { fields: ['name'] } },
    ]);
  });

  it('refuses two rates for one project, however the rows spell it', async () => {
    const { owner, client, email } = await setup();
    const ann = email();
    const answer = await imports.preview(owner, [
      'email,client,projects,rate',
      `${ann},${client},Hourly,100`,
      `${ann},${client},hourly; Other,90`,
    ]);
    expect(outcomes(answer)).toEqual(['2 error IMPORT_CONTRADICTION']);
  });

  it('refuses names that stand for several things, or for nothing', async () => {
    const { owner, client, email } = await setup();
    imports.projects.names.set('twin-1', 'Twin').set('twin-2', 'Twin');
    await imports.host.client(`${client} twin`);
    await imports.host.client(`${client} twin`);
    const answer = await imports.preview(owner, [
      'email,client,projects,groups,permissions',
      `${email()},${client},Twin,,`,
      `${email()},${client},twin-1,,`,
      `${email()},${client} twin,,,`,
      `${email()},${client},Nothing,,`,
      `${email()},${client},,Nowhere,`,
      `${email()},${client},,,Nobody`,
    ]);
    expect(outcomes(answer)).toEqual([
      '2 error IMPORT_AMBIGUOUS',
      '3 create',
      '4 error IMPORT_AMBIGUOUS',
      '5 error UNKNOWN_PROJECT',
      '6 error UNKNOWN_GROUP',
      '7 error NOT_FOUND',
    ]);
  });

  it('finds profiles, groups and projects by their names', async () => {
    const { owner, client, email } = await setup();
    await imports.host.app
      .get(ProfilesService)
      .create(imports.host.self, { name: `${client} readers`, permissions: {} });
    const answer = await imports.preview(owner, [
      'email\tclient\tproject\tgroups\tprofile\trole\taccess until',
      `${email()}\t${client}\tHourly\tDesign; Build\tprofile: ${client} readers\tADMIN\t31.12.2199`,
    ]);
    expect(outcomes(answer)).toEqual(['2 create']);
    expect(answer.delimiter).toBe('tab');
  });

  it('is there for its maker only', async () => {
    const { owner, client, email, team } = await setup();
    const other = await imports.team();
    const { importId } = await imports.preview(owner, ['email,client', `${email()},${client}`]);
    await other.owner.http.get(`/clientele/imports/${importId}`).expect(404);
    await other.owner.http.post(`/clientele/imports/${importId}/apply`).expect(404);
    await other.owner.http.delete(`/clientele/imports/${importId}`).expect(404);
    await owner.http.get('/clientele/imports/none').expect(404);
    const { body } = await team.admin.http
      .text('post', '/clientele/imports', 'text/csv', 'email\na@b.test')
      .expect(403);
    expect(body).toMatchObject({ code: 'STAFF_ONLY' });
  });

  it('shows results page by page, and by outcome', async () => {
    const { owner, client, email } = await setup();
    const lines = Array.from({ length: 5 }, () => `${email()},${client}`);
    const { importId } = await imports.preview(owner, ['email,client', ...lines, 'x,y']);
    const first = await imports.view(owner, importId, '?limit=2');
    expect(outcomes(first)).toEqual(['2 create', '3 create']);
    const next = `?limit=2&cursor=${first.results.nextCursor}`;
    expect(outcomes(await imports.view(owner, importId, next))).toEqual(['4 create', '5 create']);
    const errors = await imports.view(owner, importId, '?outcome=error');
    expect(outcomes(errors)).toEqual(['7 error VALIDATION_FAILED']);
    await owner.http.get(`/clientele/imports/${importId}${next}&outcome=error`).expect(400);
  });

  it('takes the id of a client in place of its name', async () => {
    const { owner, team, email } = await setup();
    const rows = [`${email()},${team.clientId}`, `${email()},nobody`];
    const shown = await imports.preview(owner, ['email,client id', ...rows]);
    expect(shown.columns.read.at(-1)).toEqual({ heading: 'client id', field: 'clientId' });
    expect(outcomes(shown)).toEqual(['2 create', '3 error NOT_FOUND']);
  });

  it('means who is there already where a row names no client', async () => {
    const { owner, team } = await setup();
    const other = await imports.team();
    const { email } = team.member.member;
    const one = await imports.preview(owner, ['email,portalRate', `${email},99`]);
    expect(one.results.items).toMatchObject([
      { outcome: 'update', memberId: team.member.member.id },
    ]);
    await imports.host.members.create(imports.host.self, { email, clientId: other.clientId });
    const two = await imports.preview(owner, ['email,portalRate', `${email},99`]);
    expect(outcomes(two)).toEqual(['2 error IMPORT_AMBIGUOUS']);
  });

  it('keeps what imports do not change, and says so', async () => {
    const { owner, client, team } = await setup();
    const { email } = team.member.member;
    const answer = await imports.preview(owner, [
      'email,client,role,permissions,groups,status',
      `${email},${client},admin,custom,Design,deactivated`,
    ]);
    expect(answer.results.items).toMatchObject([
      { outcome: 'unchanged', kept: ['role', 'permissions', 'groups'] },
    ]);
    expect(answer.columns.ignored).toEqual(['status']);
  });

  it('refuses what the maker may not do, and what cannot be', async () => {
    const { client, email, team } = await setup();
    const staff = await imports.host.person({ kind: 'staff', email: email() });
    const answer = await imports.preview(staff, [
      'email,kind,client,role,accessUntil,projects',
      `${email()},staff,,,,`,
      `${email()},staff,${client},,,`,
      `${email()},,${client},staff,,`,
      `${email()},,${client},,2001-01-01,`,
      `${staff.member.email},staff,,,2199-01-01,`,
      `${team.admin.member.email},,${client},,,Hourly`,
    ]);
    expect(outcomes(answer)).toEqual([
      '2 error ROLE_REQUIRED',
      '3 error VALIDATION_FAILED',
      '4 error VALIDATION_FAILED',
      '5 error VALIDATION_FAILED',
      '6 error SELF_CHANGE',
      '7 unchanged',
    ]);
  });

  it('does not narrow what somebody sees through groups alone', async () => {
    const { owner, client, team } = await setup();
    const email = team.email();
    const input = { email, clientId: team.clientId, groups: ['design'] };
    await imports.host.members.create(imports.host.self, input);
    const file = ['email,client,projects', `${email},${client},Other`];
    expect(outcomes(await imports.preview(owner, file))).toEqual(['2 error WOULD_NARROW']);
  });

  it('is gone at once when its maker erases it', async () => {
    const { owner, client, email } = await setup();
    const { importId } = await imports.preview(owner, ['email,client', `${email()},${client}`]);
    await owner.http.delete(`/clientele/imports/${importId}`).expect(204);
    await owner.http.get(`/clientele/imports/${importId}`).expect(404);
    expect(await imports.rowsOf(importId)).toEqual([]);
  });

  it('keeps ten that are not applied, and forgets the oldest', async () => {
    const { owner, client, email } = await setup();
    const made: string[] = [];
    for (let at = 0; at < 11; at += 1)
      made.push((await imports.preview(owner, ['email,client', `${email()},${client}`])).importId);
    await owner.http.get(`/clientele/imports/${made[0]}`).expect(404);
    await owner.http.get(`/clientele/imports/${made[1]}`).expect(200);
  });

  async function counted(): Promise<number[]> {
    const { dataSource } = imports.host;
    return [
      await dataSource.getRepository(MemberEntity).count(),
      await dataSource.getRepository(ClientEntity).count(),
      (await imports.host.recorded()).length,
    ];
  }
});
