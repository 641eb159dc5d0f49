import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const PATH = '/clientele/invitation-templates';

describeOnEachDatabase('previews of invitation templates', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  let count = 0;

  /** The path of a new template. */
  async function setup(texts: object) {
    const name = `Template ${(count += 1)}`;
    const body = { name, subject: 'Join us', ...texts };
    const template = (await team.owner.http.post(PATH, body).expect(201)).body as { id: string };
    return { path: `${PATH}/${template.id}` };
  }

  it('show the template with a link that opens nothing', async () => {
    const { path } = await setup({
      subject: '{{ inviter.name }} and {{ member.name }}',
      text: '{{ portal.name }} {{ message }} {{ url }} {{ expiresAt | date: "%Y" }}',
      html: '<a title="{{ client.name }}" href="{{ url }}">{{ member.email }}</a>',
    });
    const { body } = await team.owner.http.post(`${path}/preview`).expect(200);
    const url = 'https://portal.test/accept?token=sample';
    expect(body).toEqual({
      subject: 'Sam Sample and Ada Example',
      text: `Agency We look forward to working with you. ${url} 2026`,
      html: `<a title="Example Ltd" href="${url}">ada@example.test</a>`,
    });
    for (const verb of ['preview', 'accept', 'decline']) {
      const call = host.nobody.post(`/clientele/invitations/${verb}`, { token: 'sample' });
      expect((await call.expect(404)).body.code).toBe('INVITATION_NOT_FOUND');
    }
  });

  it('are previewed with a message, and so is the built-in text, by staff', async () => {
    const { path } = await setup({ text: '{{ message }} {{ url }}' });
    const shown = async (id: string, message: string, query = '') => {
      const call = team.owner.http.post(`${id}/preview${query}`, { message });
      return (await call.expect(200)).body as { subject: string; text: string };
    };
    expect((await shown(path, 'Come in.')).text).toMatch(/^Come in\. https:/);
    expect((await shown(path, '')).text).toMatch(/^\s*https:/);
    const builtIn = `${PATH}/built-in`;
    expect(await shown(builtIn, 'Come in.')).toMatchObject({
      subject: 'Sam Sample invites you to Example Ltd',
      text: expect.stringMatching(/Come in\.\n[^]*token=sample/) as string,
    });
    expect((await shown(builtIn, 'Hallo.', '?locale=de')).text).toContain('Guten Tag');
    await team.owner.http.post(`${path}/preview`, { message: 'x'.repeat(1001) }).expect(400);
    await team.member.http.post(`${builtIn}/preview`).expect(403);
  });

  it('are previewed as the one gets it who is to be invited', async () => {
    const given = {
      ...{ message: 'Come in.', name: 'Grace Hopper', email: 'grace@client.test' },
      ...{ inviterName: 'Olga', clientName: 'Umbrella', accessUntil: '2030-12-31' },
    };
    const preview = async (body: object, expected = 200) =>
      (await team.owner.http.post(`${PATH}/built-in/preview`, body).expect(expected)).body as {
        text: string;
        subject: string;
      };
    const { subject, text } = await preview(given);
    expect(subject).toBe('Olga invites you to Umbrella');
    expect(text).toContain('Hello Grace Hopper,\n\nOlga has invited you to Umbrella at Agency.');
    expect(text).toContain('Come in.');
    expect(text).toContain('Your access ends on 31 December 2030');
    const ofStaff = { ...given, name: '', clientName: '', accessUntil: undefined };
    const staff = await preview(ofStaff);
    expect(staff.subject).toBe('Olga invites you to Agency');
    expect(staff.text).toContain('Hello,\n\nOlga has invited you to Agency.');
    expect(staff.text).not.toContain('Your access ends');
    await preview({ accessUntil: 'soon' }, 400);
    await preview({ name: 'x'.repeat(201) }, 400);
  });
});
