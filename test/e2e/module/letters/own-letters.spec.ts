import { InvitationTemplatesService } from '../../../../lib/index.js';
import { LETTER_TEMPLATE_KINDS } from '../../../../lib/domain/templates/template-kind.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { LETTER_WISHES } from './support/letter-wishes.js';
import { lastLetter, pathOf } from './support/last-letter.js';

describeOnEachDatabase('letters of a portal’s own', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), LETTER_WISHES);
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const templates = () => host.app.get(InvitationTemplatesService);

  it('are made from the template of their kind, in the language or its own', async () => {
    const { http } = team.owner;
    const { body: made } = await http
      .post('/clientele/invitation-templates', {
        name: 'Goodbye',
        kind: 'member.removed',
        subject: 'Goodbye, {{ member.name }}',
        text: 'You are out of {{ client.name }}.',
        translations: {
          DE: {
            subject: 'Ade, {{ member.name }}',
            text: 'Das war {{ client.name }}.',
            html: '<p>Das war {{ client.name }}.</p>',
          },
        },
        isDefault: true,
      })
      .expect(201);
    expect(made).toMatchObject({ isDefault: true, kind: 'member.removed' });
    expect(Object.keys(made.translations)).toEqual(['de']);
    for (const [locale, subject] of [
      ['de-CH', 'Ade, Ada'],
      ['fr', 'Goodbye, Ada'],
    ] as const) {
      const who = await team.join();
      await host.members.update(host.self, who.member.id, { locale, name: 'Ada' });
      await team.owner.http.delete(`${pathOf(who)}?notify=true`).expect(204);
      expect((await lastLetter(host, 'member.removed'))!.subject).toBe(subject);
    }
    const path = `/clientele/invitation-templates/${made.id}`;
    const shown = await http.post(`${path}/preview?locale=de`).expect(200);
    expect(shown.body.subject).toBe('Ade, Ada Example');
    const [subject, html] = ['Servus, {{ member.name }}', '<p>Aus, {{ member.name }}.</p>'];
    const de = { subject, text: 'Aus.', html };
    const fr = { subject: 'Adieu', text: 'Fini.', html: null };
    await http.patch(path, { translations: { de, fr } }).expect(200);
    expect((await http.post(`${path}/preview?locale=de`).expect(200)).body).toMatchObject({
      subject: 'Servus, Ada Example',
      html: '<p>Aus, Ada Example.</p>',
    });
    const { body: trail } = await http.get('/clientele/audit?type=template.updated').expect(200);
    expect(trail.items[0].data.change.after).toEqual({ translations: { de, fr } });
    expect((await http.get(path).expect(200)).body.translations).toEqual({ de, fr });
    await http.patch(path, { translations: {} }).expect(200);
    expect((await http.post(`${path}/preview?locale=de`).expect(200)).body.subject).toBe(
      'Goodbye, Ada Example',
    );
    await templates().update(host.self, made.id, { isDefault: false });
    await templates().remove(host.self, made.id);
  });

  it('may be of every kind', async () => {
    const { http } = team.owner;
    for (const kind of LETTER_TEMPLATE_KINDS) {
      const given = { name: `Letter ${kind}`, kind, subject: 'S', text: 'T' };
      const { body } = await http.post('/clientele/invitation-templates', given).expect(201);
      const listed = await http.get(`/clientele/invitation-templates?kind=${kind}`).expect(200);
      expect(listed.body.items.map(({ id }: { id: string }) => id)).toContain(body.id);
      await http.post(`/clientele/invitation-templates/${body.id}/preview`).expect(200);
      await http.delete(`/clientele/invitation-templates/${body.id}`).expect(204);
    }
  });

  it('are no templates of invitations, and need no link', async () => {
    const { id } = await templates().create(host.self, {
      name: 'Export',
      kind: 'export.ready',
      subject: 'Done',
      text: '{{ export.rows }}',
    });
    const body = { email: team.email(), clientId: team.clientId, templateId: id };
    const refused = await team.owner.http.post('/clientele/members', body).expect(404);
    expect(refused.body.details).toEqual({ field: 'templateId' });
    const wrong = { name: 'W', subject: 'S', text: '{{ url }} {{ export.rows }}' };
    await expect(templates().create(host.self, wrong)).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
    });
    const { items } = await templates().list(host.self, { kind: 'export.ready' });
    expect(items.map(({ name }) => name)).toEqual(['Export']);
  });

  it('are tried in every language when they are saved', async () => {
    const broken = { de: { subject: 'S', text: '{{ nobody }}' } };
    const given = { name: 'B', subject: 'S', text: '{{ url }}', translations: broken };
    await expect(templates().create(host.self, given)).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
    });
    const { http } = team.owner;
    for (const translations of [{ 'no tag!': broken.de }, { de: { subject: 'S' } }, [], 'de'])
      await http
        .post('/clientele/invitation-templates', { ...given, name: 'C', translations })
        .expect(400);
  });
});
