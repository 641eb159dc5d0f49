import { until } from '../support/until.js';
import { assertAccessible } from './support/assert-accessible.js';
import { createPerson, type Person, readPerson } from './support/create-person.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

const OWNER = 'owner@agency.test';

describe('the pages of one person', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, OWNER);
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  /** The subjects of all letters to somebody, the newest first, once there are so many. */
  const subjectsTo = async ({ email }: Person, count: number) => {
    await until(async () => (await app.mailsTo(email)).length >= count);
    return (await app.mailsTo(email)).map(({ subject }) => subject);
  };

  describe('row 16: edit somebody', () => {
    let petra: Person;

    beforeAll(async () => {
      petra = await createPerson(app, {
        name: 'Petra Keller',
        client: 'Keller',
        projects: [{ id: 'campaign-01' }],
      });
    });

    it('row 16: gives a rate for the portal; nobody is told unless that is ticked', async () => {
      await owner.open('/people?q=petra');
      await owner.link('Petra Keller').click();
      await owner.link('Edit').click();
      await owner.field('Portal rate').fill('ninety');
      await owner.button('Save').click();
      await owner.page.getByText('A rate is a number with up to two places').waitFor();
      await owner.field('Portal rate').fill('95.5');
      await assertAccessible(owner);
      await owner.button('Save').click();
      await owner.page.getByText('Petra Keller is saved.').waitFor();
      await expect(readPerson(app, petra)).resolves.toMatchObject({ portalRate: '95.50' });
      await owner.field('Name').fill('Petra Keller-Kohl');
      await owner.field('Tell Petra by email').check();
      await owner.button('Save').click();
      await owner.page.getByRole('heading', { name: 'Petra Keller-Kohl' }).waitFor();
      await expect(subjectsTo(petra, 1)).resolves.toEqual(['Your details at Keller have changed']);
    });

    it('row 16: adds a project and gives a rate for another; the letter says so, and the person sees it', async () => {
      await owner.open(`/people/person/${petra.id}`);
      await owner.link(/^Projects/).click();
      await owner.button('Choose projects…').click();
      await owner.dialog.getByPlaceholder('Search projects').fill('autumn s');
      await owner.dialog.getByRole('option', { name: 'Autumn sale' }).click();
      await owner.dialog.getByRole('button', { name: 'Take these' }).click();
      await expect(owner.row('Autumn sale').innerText()).resolves.toMatch(/new[^]*not by the hour/);
      await owner.field('Project rate on Spring sale').fill('120');
      await owner.field('Tell Petra by email').check();
      const summary = owner.page.getByRole('complementary', { name: 'What Petra will see' });
      await expect(summary.innerText()).resolves.toMatch(
        /Work on Spring sale, Autumn sale, by anyone[^]*Added\s+Autumn sale/,
      );
      await assertAccessible(owner);
      await owner.button('Save 2 changes').click();
      await owner.page.getByText('is saved.').waitFor();
      await expect(readPerson(app, petra)).resolves.toMatchObject({
        projects: [
          { id: 'campaign-01', rate: '120.00' },
          { id: 'campaign-03', rate: null },
        ],
      });
      await expect(subjectsTo(petra, 2)).resolves.toContain('Your projects at Keller have changed');
      const visitor = await Visitor.come(app, petra.email);
      await visitor.open('/team/access');
      const projects = visitor.page.getByRole('list', { name: 'Projects' });
      await projects.getByText('Autumn sale').waitFor();
      await expect(projects.innerText()).resolves.toMatch(/Autumn sale\s+Spring sale/);
      // Clients never see rates.
      await expect(visitor.text()).resolves.not.toContain('120');
      await visitor.go();
    });
  });

  it('row 17: takes somebody off one project, and the rest stays', async () => {
    const tom = await createPerson(app, {
      name: 'Tom Weber',
      client: 'Weber',
      projects: [{ id: 'campaign-01' }, { id: 'campaign-02', rate: '80.00' }],
    });
    await owner.open(`/people/person/${tom.id}/projects`);
    await owner.choose('Summer sale', /Take off this project/);
    await expect(owner.dialog.innerText()).resolves.toContain('Nobody is told.');
    await owner.field('Tell Tom by email').last().check();
    await assertAccessible(owner);
    await owner.button('Take off').click();
    await owner.page.getByText('Tom Weber is off Summer sale.').waitFor();
    await owner.row('Summer sale').waitFor({ state: 'detached' });
    await expect(subjectsTo(tom, 1)).resolves.toEqual(['Your projects at Weber have changed']);
    const { projects } = await readPerson(app, tom);
    expect(projects.map(({ id }) => id)).toEqual(['campaign-01']);
    const visitor = await Visitor.come(app, tom.email);
    await visitor.open('/team/access');
    await visitor.page.getByText('Spring sale').waitFor();
    await expect(visitor.text()).resolves.not.toContain('Summer sale');
    await visitor.go();
  });

  it('row 17: removes somebody, who is told only if that is ticked, and has no access any more', async () => {
    const [ben, lea] = [
      await createPerson(app, { name: 'Ben Huber', client: 'Huber' }),
      await createPerson(app, { name: 'Lea Huber', client: 'Huber' }),
    ];
    await owner.open(`/people/person/${ben.id}`);
    await owner.choose('Ben Huber', 'Remove…');
    await owner.button('Remove Ben').click();
    await owner.page.getByText('Ben Huber is removed.').waitFor();
    await owner.open(`/people/person/${lea.id}`);
    await owner.choose('Lea Huber', 'Remove…');
    await owner.field('Tell Lea by email').check();
    await owner.button('Remove Lea').click();
    await owner.page.getByText('Lea Huber is removed.').waitFor();
    await owner.page.getByRole('heading', { name: 'Users' }).waitFor();
    await expect(subjectsTo(lea, 1)).resolves.toEqual(['Your access to Huber has been removed']);
    // His would have come before hers.
    await expect(subjectsTo(ben, 0)).resolves.toEqual([]);
    const visitor = await Visitor.come(app, lea.email);
    await visitor.open('/team');
    await visitor.page.getByRole('heading', { name: 'No access here' }).waitFor();
    await visitor.go();
  });
});
