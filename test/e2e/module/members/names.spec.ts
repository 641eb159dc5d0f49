import { ProfilesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const POST = '/clientele/members';

describeOnEachDatabase('a name', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { owner, member, clientId } = team;
    return { owner, member, clientId, email: team.email() };
  }

  it.each([
    "O'Brien; DROP TABLE clientele_members --",
    '李小龍 😀 ﷺ',
    '<script>alert(1)</script>',
    '{{ token }} ${x} %s \\ "',
    'Ümit\nZeile\tTab',
    'ア'.repeat(200),
    '😀'.repeat(200),
    'علی\u200cرضا 👨\u200d👩\u200d👧 ❤\ufe0f',
  ])('is kept as it is, trimmed: %j', async (name) => {
    const { owner, clientId, email } = await setup();
    const { member } = (
      await owner.http
        .post(POST, { email, clientId, name: `\u200b ${name} \u2060\ufeff` })
        .expect(201)
    ).body;
    expect(member.name).toBe(name);
    const path = `${POST}/${member.id}`;
    expect((await owner.http.get(path)).body.name).toBe(name);
    const renamed = await owner.http.patch(path, { name: `\u202e${name}\u3000\u00ad` }).expect(200);
    expect(renamed.body).toMatchObject({ name, version: 1 });
  });

  it.each([
    '',
    '   ',
    '\u3000\n',
    '\u200b',
    '\u3164\u115f\u2800',
    '\ufeff\u{e0041}\ufe0f \u202e',
    '😀'.repeat(201),
    'x'.repeat(201),
    'a\u0000b',
    '\ud800',
    7,
  ])('is refused: %j', async (name) => {
    const { owner, member, clientId, email } = await setup();
    const answers = [
      await owner.http.post(POST, { email, clientId, name }),
      await owner.http.patch(`${POST}/${member.member.id}`, { name }),
      await owner.http.post('/clientele/clients', { name, type: 'business' }),
      await owner.http.patch(`/clientele/clients/${clientId}`, { name }),
    ];
    expect(answers.map(({ body }) => body.code)).toEqual(answers.map(() => 'VALIDATION_FAILED'));
  });

  it('of nobody yet: lists have such people where their email would stand as one', async () => {
    const { owner } = await setup();
    const clientId = await host.client();
    const ids: string[] = [];
    for (const input of [
      { email: 'x@a.test', name: 'Ada' },
      { email: 'mia@a.test' },
      { email: 'y@a.test', name: 'Zoë' },
    ])
      ids.push((await host.members.create(host.self, { clientId, ...input })).member.id);
    const shown = async () => {
      const { body } = await owner.http.get(POST).query({ clientId }).expect(200);
      return (body.items as { name: string; email: string }[]).map(
        ({ name, email }) => name || email,
      );
    };
    expect(await shown()).toEqual(['Ada', 'mia@a.test', 'Zoë']);
    await owner.http.patch(`${POST}/${ids[1]!}`, { email: 'zz@a.test' }).expect(200);
    expect(await shown()).toEqual(['Ada', 'Zoë', 'zz@a.test']);
  });

  it('is refused to the host too when it is empty', async () => {
    const { member, clientId, email } = await setup();
    const refused = { code: 'VALIDATION_FAILED' };
    const { self, members, clients } = host;
    const { id } = member.member;
    await expect(members.create(self, { email, clientId, name: ' ' })).rejects.toMatchObject(
      refused,
    );
    await expect(members.update(self, id, { name: ' ' })).rejects.toMatchObject(refused);
    await expect(clients.create(self, { name: ' ', type: 'business' })).rejects.toMatchObject(
      refused,
    );
    await expect(clients.update(self, clientId, { name: ' ' })).rejects.toMatchObject(refused);
    const unseen = { name: '\u200b\u2800', permissions: {} };
    await expect(host.app.get(ProfilesService).create(self, unseen)).rejects.toMatchObject(refused);
    await expect(host.portals.ensure({ key: 'unseen', name: '\u200b' })).rejects.toMatchObject(
      refused,
    );
  });
});
