import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';

const POST = '/clientele/members';

describeOnEachDatabase('a client made for one person', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    return { owner: team.owner, email: team.email() };
  }

  it('is an individual, and named like the person', async () => {
    const { owner, email } = await setup();
    const { body } = await owner.http.post(POST, { email, name: 'Ada Lovelace' }).expect(201);
    expect(body.member).toMatchObject({ clientName: 'Ada Lovelace', role: 'member' });
    const client = await owner.http.get(`/clientele/clients/${body.member.clientId}`).expect(200);
    expect(client.body).toMatchObject({ name: 'Ada Lovelace', type: 'individual' });
  });

  it('is named by the email where no name is given, however long it is', async () => {
    const { owner } = await setup();
    const email = `${'a'.repeat(64)}@${`${'d'.repeat(49)}.`.repeat(4)}test`;
    const { body } = await owner.http.post(POST, { email }).expect(201);
    expect(body.member).toMatchObject({ email, clientName: email.slice(0, 200) });
  });

  it('is not made a second time, in whatever case the email comes (C5)', async () => {
    const { owner, email } = await setup();
    await owner.http.post(POST, { email }).expect(201);
    const again = await owner.http.post(POST, { email: ` ${email.toUpperCase()} ` }).expect(409);
    expect(again.body.code).toBe('ALREADY_INVITED');
  });

  it('is one, with one member, when many calls race', async () => {
    const { owner, email } = await setup();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => owner.http.post(POST, { email }).then((answer) => answer)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
    const codes = answers.flatMap(({ body }) => body.code ?? []);
    expect(codes).toEqual(Array(7).fill('ALREADY_INVITED'));
    const made = (await host.recorded('client.created')).filter(({ data }) => data.name === email);
    expect(made).toHaveLength(1);
  });

  it('is found again after its member was removed', async () => {
    const { owner, email } = await setup();
    const { member } = (await owner.http.post(POST, { email }).expect(201)).body;
    await owner.http.delete(`${POST}/${member.id}`).expect(204);
    host.clock.advance(DAY);
    const again = await owner.http.post(POST, { email }).expect(201);
    expect(again.body.member).toMatchObject({ clientId: member.clientId });
  });

  it('is not left behind when the member is refused', async () => {
    const { owner, email } = await setup();
    const body = { email, permissions: { mode: 'custom', permissions: { taks: true } } };
    await owner.http.post(POST, body).expect(422);
    const { text } = await owner.http.get('/clientele/clients?limit=200').expect(200);
    expect(text).not.toContain(email);
  });
});
