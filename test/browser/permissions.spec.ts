import { until } from '../support/until.js';
import { assertAccessible } from './support/assert-accessible.js';
import { createPerson, type Person, readPerson } from './support/create-person.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

const OWNER = 'owner@agency.test';

/** What somebody may do, as the module answers it. */
interface MayDo {
  readonly mode: string;
  readonly customized: boolean;
  readonly effective: Readonly<Record<string, boolean>>;
}

describe('what somebody may do, set through the pages', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, OWNER);
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  const mayDo = ({ id }: Person, project?: string) =>
    app.call<MayDo>(
      OWNER,
      'GET',
      `/api/clientele/members/${id}/permissions${project ? `?projectId=${project}` : ''}`,
    );
  const open = ({ id }: Person, project?: string) =>
    owner.open(`/people/person/${id}/permissions${project ? `?project=${project}` : ''}`);
  const changes = () => owner.page.getByRole('complementary', { name: 'What changes' });
  const turn = async (section: string, name: string) => {
    const sections = owner.page.getByRole('navigation', { name: 'Sections' });
    await sections.getByRole('button', { name: section }).click();
    await owner.page.getByRole('switch', { name: `${section}: ${name}` }).click();
  };
  const source = (name: string) =>
    owner.page
      .getByRole('group', { name: 'Where the permissions come from' })
      .getByText(name, { exact: true });
  const onTwo = { projects: [{ id: 'campaign-01' }, { id: 'campaign-02' }] };

  describe('row 19: permissions on one project', () => {
    let nina: Person;
    let otto: Person;

    beforeAll(async () => {
      nina = await createPerson(app, { name: 'Nina Sauer', client: 'Sauer', ...onTwo });
      otto = await createPerson(app, { name: 'Otto Sauer', client: 'Sauer', ...onTwo });
      await createPerson(app, { name: 'Olga Sauer', client: 'Sauer' });
    });

    it('row 19: customizes them, and they count there only', async () => {
      await owner.open(`/people/person/${nina.id}/projects`);
      await owner.row('Spring sale').getByRole('link', { name: 'As everywhere' }).click();
      await source('Customize').click();
      await turn('Reports', 'Edit reports');
      await changes().getByText('Gained').waitFor();
      await expect(changes().innerText()).resolves.toMatch(
        /Gained\s+Edit reports in Reports[^]*Nobody is told/,
      );
      await assertAccessible(owner);
      await owner.field('Tell Nina by email').check();
      await owner.button('Save').click();
      await owner.page.getByText('What Nina Sauer may do is saved.').waitFor();
      await expect(app.mailTo(nina.email)).resolves.toMatchObject({
        text: expect.stringMatching(
          /on the project "Spring sale" at Sauer has been changed[^]*New: Edit reports\./,
        ) as string,
      });
      const there = await mayDo(nina, 'campaign-01');
      expect([there.customized, there.effective['reports.edit']]).toEqual([true, true]);
      const elsewhere = await mayDo(nina, 'campaign-02');
      expect([elsewhere.customized, elsewhere.effective['reports.edit']]).toEqual([false, false]);
      await owner.link(/^Projects/).click();
      await owner.row('Spring sale').getByRole('link', { name: 'Customized' }).waitFor();
    });

    it('row 19: clones them to chosen users of the project', async () => {
      await open(nina, 'campaign-01');
      await owner.button('Clone to others…').click();
      const { dialog } = owner;
      await dialog.getByPlaceholder('Name or email').fill('sauer');
      await dialog.getByRole('option', { name: /Otto Sauer/ }).click();
      // Olga is not on the project.
      await until(async () => (await dialog.getByRole('option').count()) === 1);
      await assertAccessible(owner);
      await owner.button('Clone to 1 user').click();
      await owner.page.getByText(/^1 user has the permissions of Nina Sauer on .+ now\./).waitFor();
      const there = await mayDo(otto, 'campaign-01');
      expect([there.customized, there.effective['reports.edit']]).toEqual([true, true]);
      await owner.open(`/people/audit?subject=${otto.id}`);
      await owner.says(/Cloned from\s+Nina Sauer/);
    });

    it('row 19: removes them, and what counts everywhere counts there again', async () => {
      await open(nina);
      await owner.page
        .getByLabel('Where this counts')
        .selectOption({ label: 'Only on Spring sale (customized)' });
      await source('As everywhere').click();
      await expect(changes().innerText()).resolves.toMatch(/Lost\s+Edit reports in Reports/);
      await owner.button('Remove the customization').click();
      await owner.page.getByText('On Spring sale counts what Nina has everywhere.').waitFor();
      const there = await mayDo(nina, 'campaign-01');
      expect([there.customized, there.effective['reports.edit']]).toEqual([false, false]);
      // A copy is one's own.
      await expect(mayDo(otto, 'campaign-01')).resolves.toMatchObject({ customized: true });
    });
  });

  it('feature 5: says what somebody would gain before it is saved, and asks before that is lost', async () => {
    const paul = await createPerson(app, { name: 'Paul Vogt', client: 'Vogt', ...onTwo });
    await open(paul);
    await source('Customize').click();
    await turn('Messages', 'Send messages');
    await turn('Reports', 'Read reports');
    await changes().getByText('checked just now').waitFor();
    await expect(changes().innerText()).resolves.toMatch(
      /Gained\s+Send messages in Messages\s+Lost\s+Read reports in Reports/,
    );
    await expect(mayDo(paul)).resolves.toMatchObject({
      mode: 'default',
      effective: { 'messages.send': false },
    });
    await owner.link('Activity').click();
    await owner.dialog.getByText('Leave without saving?').waitFor();
    await assertAccessible(owner);
    await owner.button('Stay here').click();
    // Another project has other permissions, and what was chosen here would be gone as well.
    await owner.field('Where this counts').selectOption({ label: 'Only on Summer sale' });
    await owner.button('Stay here').click();
    await expect(changes().innerText()).resolves.toContain('Send messages');
    await owner.field('Tell Paul by email').check();
    await owner.button('Save').click();
    await owner.page.getByText('What Paul Vogt may do is saved.').waitFor();
    await expect(app.mailTo(paul.email)).resolves.toMatchObject({
      subject: 'Your permissions at Vogt have changed',
    });
    await turn('Reports', 'Create reports');
    await owner.link('Activity').click();
    await owner.button('Leave').click();
    await owner.page.waitForURL(/activity$/);
    const { mode, effective } = await mayDo(paul);
    expect(mode).toBe('custom');
    expect(effective).toMatchObject({
      'messages.send': true,
      'reports.view': false,
      'reports.create': false,
    });
  });

  it('clones what counts everywhere to several, and takes an own set back to its profile', async () => {
    const rita = await createPerson(app, {
      name: 'Rita Kuhn',
      client: 'Kuhn',
      permissions: { mode: 'custom', permissions: { reports: true, 'reports.edit': true } },
    });
    const [sven, tina] = [
      await createPerson(app, { name: 'Sven Kuhn', client: 'Kuhn' }),
      await createPerson(app, { name: 'Tina Kuhn', client: 'Kuhn' }),
    ];
    await open(rita);
    await owner.button('Clone to others…').click();
    await owner.dialog.getByPlaceholder('Name or email').fill('kuhn');
    await owner.dialog.getByRole('option', { name: /Sven/ }).click();
    await owner.dialog.getByRole('option', { name: /Tina/ }).click();
    await owner.dialog.getByText('2 users would have other permissions than now.').waitFor();
    await owner.button('Clone to 2 users').click();
    await owner.page.getByText('2 users have the permissions of Rita Kuhn now.').waitFor();
    for (const one of [sven, tina])
      await expect(mayDo(one)).resolves.toMatchObject({
        mode: 'custom',
        effective: { 'reports.edit': true, 'reports.view': false },
      });
    await open(sven);
    await source('Default').click();
    await changes().getByText('checked just now').waitFor();
    await expect(changes().innerText()).resolves.toMatch(
      /Gained\s+See dashboards in Dashboards[^]*Lost\s+Edit reports in Reports/,
    );
    await owner.button('Save').click();
    await owner.page.getByText('What Sven Kuhn may do is saved.').waitFor();
    await expect(readPerson(app, sven)).resolves.toMatchObject({
      permissions: { mode: 'default' },
    });
    await expect(mayDo(sven)).resolves.toMatchObject({
      effective: { 'reports.edit': false, 'reports.view': true },
    });
  });

  describe('profiles', () => {
    let profile: { readonly id: string };
    let willi: Person;

    beforeAll(async () => {
      const permissions = { reports: true, 'reports.view': true, 'reports.edit': true };
      const body = { name: 'Reporters', permissions };
      profile = await app.call(OWNER, 'POST', '/api/clientele/profiles', body);
      willi = await createPerson(app, {
        name: 'Willi Lenz',
        client: 'Lenz',
        permissions: { mode: 'profile', profileId: profile.id },
      });
    });

    it('feature 5: says who would gain and lose by a change of a profile', async () => {
      await owner.open(`/people/profiles/${profile.id}`);
      await turn('Reports', 'Edit reports');
      await changes().getByText('1 user has other permissions then').waitFor();
      await expect(changes().innerText()).resolves.toMatch(
        /Lost\s+Edit reports in Reports[^]*Willi Lenz/,
      );
      await assertAccessible(owner);
      await expect(mayDo(willi)).resolves.toMatchObject({ effective: { 'reports.edit': true } });
      await owner.button('Save 1 change').click();
      await owner.page.getByText('Reporters is saved.').waitFor();
      await expect(mayDo(willi)).resolves.toMatchObject({ effective: { 'reports.edit': false } });
    });

    it('makes another profile the default, after saying for how many what changes', async () => {
      const zoe = await createPerson(app, { name: 'Zoe Lenz', client: 'Lenz' });
      await owner.open(`/people/profiles/${profile.id}`);
      await owner.button('Make default…').click();
      await owner.dialog.getByText(/users have other permissions then/).waitFor();
      await expect(owner.dialog.innerText()).resolves.toMatch(
        /Lost\s+See dashboards in Dashboards[^]*Ada Acme[^]*Nobody is told/,
      );
      await assertAccessible(owner);
      await owner.button('Make default').last().click();
      await owner.page.getByText('Reporters is the default now.').waitFor();
      await owner.link('Profiles').first().click();
      await expect(owner.row('Reporters').innerText()).resolves.toMatch(/Reporters\s+Default/);
      await expect(mayDo(zoe)).resolves.toMatchObject({
        mode: 'default',
        effective: { 'reports.view': true, 'dashboards.view': false },
      });
    });
  });
});
