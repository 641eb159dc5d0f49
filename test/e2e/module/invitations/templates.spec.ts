import { InvitationTemplatesService } from '../../../../lib/index.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const PATH = '/clientele/invitation-templates';

describeOnEachDatabase('invitation templates', (db) => {
  let host: TestHost;
  let team: Team;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const uniqueName = () => `Template ${String((count += 1)).padStart(3, '0')}`;

  /** A new template and its path. */
  async function setup(given: object = {}) {
    const texts = { subject: 'Join us', text: 'Come in: {{ url }}' };
    const body = { name: uniqueName(), ...texts, ...given };
    const template = (await team.owner.http.post(PATH, body).expect(201)).body;
    return { template, body, path: `${PATH}/${template.id}` };
  }

  async function read(path: string) {
    return (await team.owner.http.get(path).expect(200)).body;
  }

  async function names(): Promise<string[]> {
    const { items } = await read(`${PATH}?limit=200`);
    return (items as { name: string }[]).map(({ name }) => name);
  }

  async function lastEvent<T extends 'template.created' | 'template.updated'>(type: T) {
    return (await host.recorded(type)).at(-1);
  }

  it('are made, read and listed by name', async () => {
    const html = '<p>Grüße, {{ member.name }}: <a href="{{ url }}">{{ url }}</a></p>';
    const { template, body, path } = await setup({ html });
    expect(template).toEqual({
      id: template.id,
      ...{ kind: 'invitation', translations: {} },
      ...body,
      isDefault: false,
      version: 1,
    });
    expect(await read(path)).toEqual(template);
    const other = await setup();
    expect(other.template).toMatchObject({ html: null });
    const listed: string[] = [];
    for (let query = '?limit=1'; query !== '';) {
      const page = await read(`${PATH}${query}`);
      listed.push(...(page.items as { name: string }[]).map(({ name }) => name));
      query = page.nextCursor === null ? '' : `?limit=1&cursor=${page.nextCursor}`;
    }
    expect(listed).toEqual([...new Set(listed)].sort());
    expect(listed).toEqual(expect.arrayContaining([body.name, other.body.name]));
    const { items } = await read(`${PATH}?limit=200`);
    expect(items).toContainEqual(template);
    expect(await lastEvent('template.created')).toMatchObject({
      subject: { type: 'template', id: other.template.id },
      actor: { memberId: team.owner.member.id },
      data: { templateId: other.template.id, name: other.body.name },
    });
  });

  it('are listed with as many queries however many they are', async () => {
    const list = () => countQueries(host.dataSource, () => read(`${PATH}?limit=200`));
    const { queries } = await list();
    await Promise.all([setup(), setup(), setup()]);
    await host.settled();
    expect((await list()).queries).toHaveLength(queries.length);
  });

  it('may be 64 KB long each, in any script', async () => {
    const long = `{{ url }}${'\u{1f600}'.repeat(32_763)}é`;
    const { template, path } = await setup();
    const { actor } = team.owner;
    const service = host.app.get(InvitationTemplatesService);
    await service.update(actor, template.id, { subject: '時'.repeat(255), text: long, html: long });
    expect(await service.get(actor, template.id)).toMatchObject({
      subject: '時'.repeat(255),
      text: long,
      html: long,
    });
    for (const edit of [{ text: `${long}x` }, { html: `${long}x` }, { subject: 'x'.repeat(256) }]) {
      const fault = { code: 'TEMPLATE_INVALID', details: { field: Object.keys(edit)[0] } };
      await expect(service.update(actor, template.id, edit)).rejects.toMatchObject(fault);
    }
    const { body } = await team.owner.http.patch(path, { subject: 'x'.repeat(256) }).expect(400);
    expect(body.code).toBe('VALIDATION_FAILED');
  });

  it('are changed in part, and say before and after', async () => {
    const { template, path } = await setup();
    const html = '<a href="{{ url }}">Come in</a>';
    const edit = { name: uniqueName(), html, version: 1 };
    const { body } = await team.owner.http.patch(path, edit).expect(200);
    expect(body).toEqual({ ...template, ...edit, version: 2 });
    expect(await read(path)).toEqual(body);
    expect(await lastEvent('template.updated')).toMatchObject({
      data: {
        templateId: template.id,
        name: edit.name,
        change: {
          before: { name: template.name, html: null },
          after: { name: edit.name, html },
        },
      },
    });
    const bare = await team.owner.http.patch(path, { html: null }).expect(200);
    expect(bare.body).toMatchObject({ html: null, version: 3 });
  });

  it('stay as they are when an edit changes nothing', async () => {
    const { template, path } = await setup();
    const { name, subject, text } = template;
    const before = (await host.recorded('template.updated')).length;
    const edit = { name: ` ${name} `, subject, text, html: null, isDefault: false };
    for (const body of [{}, edit])
      expect((await team.owner.http.patch(path, body).expect(200)).body).toEqual(template);
    expect(await host.recorded('template.updated')).toHaveLength(before);
  });

  it('are changed by the one who read them last only', async () => {
    const { path } = await setup();
    await team.owner.http.patch(path, { subject: 'A', version: 1 }).expect(200);
    const late = await team.owner.http.patch(path, { subject: 'B', version: 1 }).expect(409);
    expect(late.body.code).toBe('STALE_VERSION');
    expect(await read(path)).toMatchObject({ subject: 'A', version: 2 });
  });

  it('have names that differ, in more than case', async () => {
    const { body } = await setup();
    const other = await setup();
    const same = { ...body, name: ` ${body.name.toUpperCase()} ` };
    const second = await team.owner.http.post(PATH, same).expect(409);
    expect(second.body.code).toBe('DUPLICATE_NAME');
    const renamed = await team.owner.http.patch(other.path, { name: same.name }).expect(409);
    expect(renamed.body.code).toBe('DUPLICATE_NAME');
    await team.owner.http.patch(other.path, { name: other.body.name.toLowerCase() }).expect(200);
    const portal = await host.portals.ensure({ key: 'namesake', name: 'Namesake' });
    const elsewhere = { kind: 'host', portalId: portal.id } as const;
    const service = host.app.get(InvitationTemplatesService);
    const theirs = await service.create(elsewhere, body);
    expect((await service.list(elsewhere)).items).toEqual([theirs]);
    expect((await read(`${PATH}?limit=200`)).items).not.toContainEqual(theirs);
  });

  it('are refused with a fault, and nothing of them is stored', async () => {
    const { template, path } = await setup();
    const before = await names();
    const wrong = [
      [{ text: 'Come in: {{ url }}\n{{ token }}' }, 'TEMPLATE_INVALID', 'text', 2],
      [{ html: '{{ url | raw }}' }, 'TEMPLATE_INVALID', 'html', 1],
      [{ subject: '{% include "x" %}' }, 'TEMPLATE_INVALID', 'subject', 1],
      [{ text: 'Come in' }, 'TEMPLATE_WITHOUT_LINK', 'text', undefined],
      [{ html: '<p>Come in</p>' }, 'TEMPLATE_WITHOUT_LINK', 'html', undefined],
    ] as const;
    for (const [fault, code, field, line] of wrong) {
      const name = uniqueName();
      const post = { name, subject: 'S', text: '{{ url }}', ...fault };
      const patch = { name, ...fault };
      for (const call of [team.owner.http.post(PATH, post), team.owner.http.patch(path, patch)]) {
        const { body } = await call.expect(422);
        expect([body.code, body.details.field, body.details.line]).toEqual([code, field, line]);
      }
    }
    expect(await read(path)).toEqual(template);
    expect(await names()).toEqual(before);
  });

  it('are removed, but not for one that is not there', async () => {
    const { path } = await setup();
    const portal = await host.portals.ensure({ key: 'elsewhere', name: 'Elsewhere' });
    const theirs = await host.app
      .get(InvitationTemplatesService)
      .create(
        { kind: 'host', portalId: portal.id },
        { name: 'T', subject: 'S', text: '{{ url }}' },
      );
    for (const id of [theirs.id, 'x']) {
      const { body } = await team.owner.http.delete(`${path}?replaceWith=${id}`).expect(404);
      expect(body.details).toEqual({ field: 'replaceWith' });
    }
    await team.owner.http.delete(path).expect(204);
    await team.owner.http.delete(path).expect(404);
  });

  it('are read by staff, changed by staff admins, and none of a client user', async () => {
    const { path, body } = await setup();
    const staff = (await team.colleague()).http;
    await staff.get(PATH).expect(200);
    await staff.get(path).expect(200);
    await staff.post(`${path}/preview`).expect(200);
    const changes = (http: typeof staff) => [
      http.post(PATH, { ...body, name: uniqueName() }),
      http.patch(path, { name: uniqueName() }),
      http.delete(path),
    ];
    for (const change of changes(staff))
      expect((await change.expect(403)).body.code).toBe('ROLE_REQUIRED');
    for (const { http } of [team.admin, team.member]) {
      const reads = [http.get(PATH), http.get(path), http.post(`${path}/preview`)];
      for (const call of [...reads, ...changes(http)])
        expect((await call.expect(403)).body.code).toBe('STAFF_ONLY');
    }
    expect(await read(path)).toMatchObject({ name: body.name, version: 1 });
  });

  it.each([
    {},
    { name: 'N', subject: 'S' },
    { name: 'N', text: '{{ url }}' },
    { name: ' ', subject: 'S', text: '{{ url }}' },
    { name: 'x'.repeat(201), subject: 'S', text: '{{ url }}' },
    { name: 'N', subject: 5, text: '{{ url }}' },
    { name: 'N', subject: 'S', text: null },
    { name: 'N', subject: 'S', text: '{{ url }}\0' },
    { name: 'N', subject: 'S', text: '{{ url }}', html: 5 },
    { name: 'N', subject: 'S', text: '{{ url }}', isDefault: 'yes' },
    { name: 'N', subject: 'S', text: '{{ url }}', portalId: 'x' },
  ])('are not made of a malformed body: %j', async (body) => {
    const refused = await team.owner.http.post(PATH, body).expect(400);
    expect(refused.body.code).toBe('VALIDATION_FAILED');
  });

  it('join a transaction of the host', async () => {
    const service = host.app.get(InvitationTemplatesService);
    const input = { name: uniqueName(), subject: 'S', text: '{{ url }}' };
    const before = await names();
    const failing = host.dataSource.transaction(async (manager) => {
      await service.create(host.self, input, manager);
      throw new Error('the host changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(await names()).toEqual(before);
    await host.dataSource.transaction((manager) => service.create(host.self, input, manager));
    expect(await names()).toEqual([...before, input.name]);
  });
});
