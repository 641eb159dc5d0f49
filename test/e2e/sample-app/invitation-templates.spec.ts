import type { ClienteleSchemas } from 'nest-clientele/client';
import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('invitation templates in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  async function mailTo(email: string, given: { templateId?: string; message?: string } = {}) {
    const { clientele } = await sample.as('owner@agency.test');
    const clientId = await sample.clientId('Acme');
    await clientele.POST('/members', { body: { email, clientId, ...given } });
    const [mail] = await sample.inbox(email);
    return mail!;
  }

  it('make the mails that arrive: the chosen one, the default one, the built-in text', async () => {
    const { clientele } = await sample.as('owner@agency.test');
    const make = async (body: ClienteleSchemas['ClienteleCreateTemplate']) =>
      clientele.POST('/invitation-templates', { body });
    const formal = await make({
      name: 'Formal',
      subject: '{{ portal.name }}: {{ client.name }}',
      text: 'Dear {{ member.name | default: "customer" }},\n\n{{ message }}\n\n{{ url }}',
      html: '<p>{{ message }}</p><p><a href="{{ url }}">Set up your account</a></p>',
    });
    await make({ name: 'Short', subject: 'Come in', text: '{{ url }}', isDefault: true });

    const message = 'Hello <b>there</b> {{ url }}';
    const chosen = await mailTo('formal@acme.test', { templateId: formal.id, message });
    expect(chosen.subject).toBe('Northwind Agency: Acme');
    expect(chosen.text).toContain(`Dear customer,\n\n${message}\n\nhttp://localhost:3000/accept`);
    expect(chosen.html).toContain('<p>Hello &lt;b&gt;there&lt;/b&gt; {{ url }}</p>');
    expect(chosen.html).toContain(`<a href="${chosen.links[0]!}">Set up your account</a>`);

    const usual = await mailTo('short@acme.test');
    expect(usual.subject).toBe('Come in');
    expect(usual.text.trim()).toBe(usual.links[0]);
    expect(usual.html).toContain(`<a href="${usual.links[0]!}">`);

    const { items } = await clientele.GET('/invitation-templates');
    const path = { id: items.find(({ isDefault }) => isDefault)!.id };
    await clientele.PATCH('/invitation-templates/{id}', { path, body: { isDefault: false } });
    const builtIn = await mailTo('builtin@acme.test');
    expect(builtIn.subject).toBe('Olivia Owner invites you to Acme');

    for (const email of ['formal@acme.test', 'short@acme.test', 'builtin@acme.test']) {
      const token = await sample.tokenFor(email);
      const { clientele: http } = sample.nobody;
      expect((await http.POST('/invitations/preview', { body: { token } })).email).toBe(email);
    }
  });
});
