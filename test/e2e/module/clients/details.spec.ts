import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const PATH = '/clientele/clients';

const ADDRESS = {
  street: ['c/o Ada Lovelace', '12 St James’s Square'],
  postalCode: 'SW1Y 4JH',
  city: 'London',
  region: 'Greater London',
  country: 'GB',
};

const DETAILS = {
  contactEmail: 'office@acme.test',
  webAddress: 'https://acme.example/about?x=1',
  address: ADDRESS,
};

describeOnEachDatabase('the details of a client', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  async function setup() {
    const { http } = team.owner;
    const body = { name: 'Acme', type: 'business', ...DETAILS };
    const made = (await http.post(PATH, body).expect(201)).body;
    const path = `${PATH}/${made.id}`;
    return { made, path, http, patch: (change: object) => http.patch(path, change) };
  }

  it('are kept as they were given, and read back', async () => {
    const { made, path, http } = await setup();
    expect(made).toMatchObject({ ...DETAILS, version: 1 });
    expect((await http.get(path).expect(200)).body).toEqual(made);
  });

  it('change one by one, and tell what has changed only', async () => {
    const { patch, path, http } = await setup();
    const address = { city: 'Paris', country: 'fr' };
    const { body } = await patch({ address, contactEmail: ' Info@ACME.test ' }).expect(200);
    expect(body).toMatchObject({
      webAddress: DETAILS.webAddress,
      contactEmail: 'info@acme.test',
      version: 2,
    });
    expect(body.address).toEqual({ city: 'Paris', country: 'FR' });
    expect((await host.recorded('client.updated')).at(-1)?.data.change).toEqual({
      before: { contactEmail: 'office@acme.test', address: ADDRESS },
      after: { contactEmail: 'info@acme.test', address: { city: 'Paris', country: 'FR' } },
    });
    expect((await http.get(path)).body).toEqual(body);
  });

  it('go with null, but for the name and the type', async () => {
    const { patch } = await setup();
    const none = { contactEmail: null, webAddress: null, address: null };
    expect((await patch(none).expect(200)).body).toMatchObject(none);
    await patch({ name: null }).expect(400);
    await patch({ type: null }).expect(400);
  });

  it('that are so already are no change', async () => {
    const { patch, made } = await setup();
    const { length } = await host.recorded();
    const same = { name: ' Acme ', type: 'business', ...DETAILS, version: 1 };
    expect((await patch(same).expect(200)).body).toEqual(made);
    expect(await host.recorded()).toHaveLength(length);
  });

  it.each([
    ['www.globex.test', 'https://www.globex.test'],
    ['globex.test:8080/about?x=1#y', 'https://globex.test:8080/about?x=1#y'],
    ['HTTP://globex.test', 'HTTP://globex.test'],
  ])('take the web address %s as %s, over HTTP and from the host', async (given, webAddress) => {
    const { patch, made } = await setup();
    expect((await patch({ webAddress: given }).expect(200)).body).toMatchObject({ webAddress });
    const globex = { name: 'Globex', type: 'business', webAddress: given } as const;
    expect(await host.clients.create(host.self, globex)).toMatchObject({ webAddress });
    await expect(
      host.clients.update(host.self, made.id, { webAddress: 'ftp://globex.test' }),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it.each([
    { contactEmail: 'nobody' },
    { contactEmail: '' },
    { contactEmail: ['a@b.test'] },
    { contactEmail: 'a@b.test, c@d.test' },
    { webAddress: 'acme' },
    { webAddress: '' },
    { webAddress: '//acme.example' },
    { webAddress: 'mailto:info@acme.example' },
    { webAddress: 'user:secret@acme.example' },
    { webAddress: `acme.example/${'x'.repeat(1982)}` },
    { webAddress: 'javascript:alert(1)' },
    { webAddress: 'ftp://acme.example' },
    { webAddress: 'https://user:secret@acme.example' },
    { webAddress: `https://acme.example/${'x'.repeat(2000)}` },
    { webAddress: 'https://acme.example/\n' },
    { address: {} },
    { address: 'London' },
    { address: [] },
    { address: { street: 'one line' } },
    { address: { street: ['1', '2', '3', '4', '5'] } },
    { address: { street: [' '] } },
    { address: { street: ['x'.repeat(201)] } },
    { address: { country: 'Germany' } },
    { address: { country: 'XX' } },
    { address: { city: ' ' } },
    { address: { postalCode: '' } },
    { address: { city: null } },
    { address: { planet: 'Earth' } },
    { address: { city: '\0' } },
    { ceiling: {} },
    { email: 'a@b.test' },
  ])('are not taken as %j', async (change) => {
    const { patch, path, http, made } = await setup();
    expect((await patch(change).expect(400)).body.code).toBe('VALIDATION_FAILED');
    expect((await http.get(path)).body).toEqual(made);
    const { status } = await http.post(PATH, { name: 'X', type: 'business', ...change });
    expect(status).toBe(400);
  });

  it('name a contact by an email only', async () => {
    const { patch } = await setup();
    const { body } = await patch({ contactEmail: 'nobody' }).expect(400);
    expect(body.details).toEqual({ fields: { contactEmail: 'must be an email address' } });
  });

  it('are read by its own admins, and of its other users nobody reads more than the name', async () => {
    const { admin, member, owner, clientId } = team;
    const path = `${PATH}/${clientId}`;
    const { body } = await owner.http.patch(path, DETAILS).expect(200);
    expect((await admin.http.get(path).expect(200)).body).toEqual(body);
    expect((await admin.http.get(PATH).expect(200)).body.items).toEqual([body]);
    const name = { id: clientId, name: 'Acme' };
    expect((await member.http.get(path).expect(200)).body).toEqual(name);
    expect((await member.http.get(PATH).expect(200)).body.items).toEqual([name]);
    const found = async (q: string) =>
      (await member.http.get(PATH).query({ q }).expect(200)).body.items;
    expect(await found('acm')).toEqual([name]);
    expect(await found('office')).toEqual([]);
    expect((await admin.http.get(PATH).query({ q: 'office' })).body.items).toEqual([body]);
  });

  it('come without new ones of the default scope or the binding from a member made along', async () => {
    const { http } = team.owner;
    const client = { name: 'Along', type: 'business' };
    const email = team.email();
    const { body } = await http.post('/clientele/members', { email, client }).expect(201);
    expect((await http.get(`${PATH}/${body.member.clientId}`)).body).toMatchObject({
      ...client,
      contactEmail: null,
      projects: null,
    });
    const more = { ...client, contactEmail: 'a@b.test' };
    await http.post('/clientele/members', { email: team.email(), client: more }).expect(400);
  });
});
