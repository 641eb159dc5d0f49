import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const PATH = '/clientele/invitation-templates';

describeOnEachDatabase('default invitation templates', (db) => {
  let host: TestHost;
  let team: Team;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** A new template and its path. */
  async function setup(given: object = {}) {
    const name = `Template ${(count += 1)}`;
    const body = { name, subject: 'Join us', text: 'Come in: {{ url }}', ...given };
    const template = (await team.owner.http.post(PATH, body).expect(201)).body;
    return { template, body, path: `${PATH}/${template.id}` };
  }

  async function read(path: string) {
    return (await team.owner.http.get(path).expect(200)).body;
  }

  async function defaults(): Promise<string[]> {
    const { items } = await read(`${PATH}?limit=200`);
    return (items as { id: string; isDefault: boolean }[])
      .filter(({ isDefault }) => isDefault)
      .map(({ id }) => id);
  }

  async function lastEvent<T extends 'template.updated' | 'template.removed'>(type: T) {
    return (await host.recorded(type)).at(-1);
  }

  it('are at most one', async () => {
    const [first, second] = [await setup({ isDefault: true }), await setup()];
    expect(first.template).toMatchObject({ isDefault: true, version: 1 });
    expect(await defaults()).toEqual([first.template.id]);
    const { body } = await team.owner.http.patch(second.path, { isDefault: true }).expect(200);
    expect(body).toEqual({ ...second.template, isDefault: true, version: 2 });
    expect(await defaults()).toEqual([second.template.id]);
    expect(await read(first.path)).toMatchObject({ isDefault: false, version: 2 });
    expect(await lastEvent('template.updated')).toMatchObject({
      data: { change: { before: { isDefault: false }, after: { isDefault: true } } },
    });
  });

  it('give way to the built-in text', async () => {
    const { path } = await setup({ isDefault: true });
    const { body } = await team.owner.http.patch(path, { isDefault: false }).expect(200);
    expect(body).toMatchObject({ isDefault: false, version: 2 });
    expect(await defaults()).toEqual([]);
    const other = await setup({ isDefault: true });
    await team.owner.http.patch(path, { isDefault: false }).expect(200);
    expect(await defaults()).toEqual([other.template.id]);
  });

  it('are at most one when several become it at once', async () => {
    const made = [await setup(), await setup(), await setup()];
    const { http } = team.owner;
    for (let round = 0; round < 5; round += 1) {
      const calls = made.map(({ path }) => http.patch(path, { isDefault: true }));
      const answers = await Promise.all(calls);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await defaults()).toHaveLength(1);
    }
  });

  it('are not removed without another in their place', async () => {
    const [first, heir] = [await setup({ isDefault: true }), await setup()];
    const { http } = team.owner;
    for (const query of ['', `?replaceWith=${first.template.id}`]) {
      const { body } = await http.delete(`${first.path}${query}`).expect(409);
      expect(body.code).toBe('TEMPLATE_IN_USE');
    }
    await http.delete(`${first.path}?replaceWith=${heir.template.id}`).expect(204);
    await http.get(first.path).expect(404);
    expect(await defaults()).toEqual([heir.template.id]);
    expect((await lastEvent('template.removed'))?.data).toEqual({
      templateId: first.template.id,
      name: first.body.name,
      replacedBy: heir.template.id,
      invitations: 0,
    });
  });
});
