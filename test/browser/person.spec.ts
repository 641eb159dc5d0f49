import { until } from '../support/until.js';
import { assertAccessible } from './support/assert-accessible.js';
import { createPerson, type Person, readPerson } from './support/create-person.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

const OWNER = 'owner@agency.test';
const DAY = 86_400_000;

describe('the pages of one person', () => {
  let app: SampleApp;
  let owner: Visitor;
  let passed = 0;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, OWNER);
  });

  afterAll(async () => {
    await owner.go();
    await app.stop();
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
      await owner.field('Rate per hour').fill('ninety');
      await owner.button('Save').click();
      await owner.page.getByText('A rate is a number with up to two places').waitFor();
      await owner.field('Rate per hour').fill('95.5');
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
      await owner.field('Rate per hour on Spring sale').fill('120');
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

  it('feature 1: shows who has changed name and email at the host, and where the new email cannot be taken', async () => {
    const kim = await createPerson(app, { name: 'Kim Moser', client: 'Moser' });
    await app.call(kim.email, 'PATCH', '/api/users/me', { email: 'kim@moser.test' });
    await owner.open(`/people/person/${kim.id}`);
    await owner.page.getByText('kim@moser.test').first().waitFor();
    await createPerson(app, { name: 'Ina Moser', client: 'Moser' });
    // Nobody at the host has this address, but somebody in the client is invited at it.
    await app.call(OWNER, 'POST', '/api/clientele/members', {
      email: 'k.moser@moser.test',
      clientId: kim.clientId,
    });
    await app.call(kim.email, 'PATCH', '/api/users/me', { email: 'k.moser@moser.test' });
    await owner.open(`/people/person/${kim.id}`);
    await owner.page.getByText('The person has another email by now').waitFor();
  });

  it('feature 1: takes out whose account the host has deleted, and forgets the name', async () => {
    const uwe = await createPerson(app, { name: 'Uwe Lang', client: 'Lang' });
    await createPerson(app, { name: 'Eva Lang', client: 'Lang' });
    const { id } = await app.call<{ id: string }>(uwe.email, 'PATCH', '/api/users/me', {});
    await owner.open(`/people/person/${uwe.id}`);
    await owner.page.getByRole('heading', { name: 'Uwe Lang' }).waitFor();
    await app.call(OWNER, 'DELETE', `/api/users/${id}`);
    await owner.page.reload();
    await owner.page.getByText('There is nothing here, or nothing that you may see.').waitFor();
    await owner.open('/people?q=lang');
    await owner.row('Eva Lang').waitFor();
    await expect(owner.row('Uwe').count()).resolves.toBe(0);
    await owner.open(`/people/audit?subject=${uwe.id}`);
    await owner.page.getByRole('listitem').filter({ hasText: 'removed' }).waitFor();
    await expect(owner.text()).resolves.not.toContain('Uwe');
  });

  it('feature 3: looks as a client user, who is read and not changed', async () => {
    const ida = await createPerson(app, {
      name: 'Ida Roth',
      client: 'Roth',
      role: 'admin',
      projects: [{ id: 'campaign-02' }],
    });
    const guest = 'guest@roth.test';
    await app.call(OWNER, 'POST', '/api/clientele/members', {
      email: guest,
      clientId: ida.clientId,
    });
    await owner.open(`/people/person/${ida.id}`);
    await owner.button('View as Ida…').click();
    await expect(owner.button('Begin the view').isDisabled()).resolves.toBe(true);
    await owner.field('Why you look').fill('Ida asks why she cannot edit reports');
    await assertAccessible(owner);
    await owner.button('Begin the view').click();
    const banner = owner.page.getByRole('region', { name: 'View as somebody else' });
    await expect(banner.innerText()).resolves.toMatch(
      /You see this as Ida Roth\s+You can change nothing · ends in 15 minutes/,
    );
    // Ida is an admin of her client and invites people; who looks as she does, does not.
    await owner.row(guest).waitFor();
    await expect(owner.button(/Invite|Actions/).count()).resolves.toBe(0);
    await assertAccessible(owner);
    await owner.link('My access').click();
    await owner.page.getByText('Summer sale').waitFor();
    await owner.page.getByText('It is not switched on for you.').first().waitFor();
    await expect(owner.button(/Ask|Leave/).count()).resolves.toBe(0);
    // An invitation of somebody else's is not opened meanwhile, either.
    const [link = ''] = (await app.mailTo(guest)).links;
    await owner.page.goto(link);
    await owner.page.getByRole('heading', { name: 'You look as somebody else' }).waitFor();
    owner.forgive(403);
    await expect(changeInView(owner, guest)).resolves.toMatchObject({ code: 'VIEW_ONLY' });
    await owner.open('/people');
    await owner.page.waitForURL(/\/team/);
    await owner.button('End the view').click();
    await owner.page.getByRole('heading', { name: 'Users' }).waitFor();
    await owner.open(`/people/audit?subject=${ida.id}`);
    await owner.page.getByText('Olivia Owner ended the view as Ida Roth').waitFor();
    await expect(owner.text()).resolves.toMatch(
      /Olivia Owner looked as Ida Roth.*Why Ida asks why she cannot edit reports/,
    );
  });

  it('feature 2: gives access for a time, of which the last project may have less; later it is extended', async () => {
    const ron = await createPerson(app, {
      name: 'Ron Bauer',
      client: 'Bauer',
      projects: [{ id: 'campaign-01' }, { id: 'campaign-02' }],
    });
    await owner.open(`/people/person/${ron.id}/details`);
    await owner.field(/^Access ends/).fill(inDays(5));
    await owner.button('Save').click();
    await owner.page.getByText('Ron Bauer is saved.').waitFor();
    await owner.link(/^Projects/).click();
    await owner.field('Access to Spring sale ends').fill(inDays(2));
    await owner.button('Save 1 change').click();
    await owner.page.getByText('What Ron Bauer sees is saved.').waitFor();
    const visitor = await Visitor.come(app, ron.email);

    await pass(3);
    await owner.open(`/people/person/${ron.id}/projects`);
    await owner.row('Spring sale').getByText('The end is over').waitFor();
    await owner.page.getByText('Work on Summer sale, by anyone').waitFor();
    await visitor.open('/team/access');
    await visitor.page.getByText('Summer sale').waitFor();
    await expect(visitor.text()).resolves.not.toContain('Spring sale');

    await pass(3);
    await owner.open('/people?q=ron');
    await owner.row(/Ended\s+on/).waitFor();
    await owner.link(/^Ended/).click();
    await owner.row('Ron Bauer').waitFor();
    await visitor.open('/team/access');
    await visitor.page.getByRole('heading', { name: 'Your access has ended' }).waitFor();
    await assertAccessible(visitor);
    await owner.choose('Ron Bauer', /End of access/);
    await owner.dialog.getByLabel('Access ends').fill(inDays(30));
    await owner.button('Save').click();
    await owner.page.getByText('Nobody matches').waitFor();
    await expect(readPerson(app, ron)).resolves.toMatchObject({ status: 'active' });
    await visitor.button('Look again').click();
    await visitor.page.getByText('Summer sale').waitFor();
    await visitor.go();
  });

  /** Lets days pass, at the app and in the owner's browser. */
  async function pass(days: number): Promise<void> {
    passed += days;
    await app.advance(`P${days}D`);
    await owner.page.clock.setSystemTime(Date.now() + passed * DAY);
  }
});

/** So many days from now on, as a field for a time takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 16);
}

/** What the module says to a change by whoever looks as somebody else in this browser. */
async function changeInView(visitor: Visitor, email: string): Promise<unknown> {
  const view = String(await visitor.page.evaluate("sessionStorage.getItem('clientele:view')"));
  const cookies = await visitor.page.context().cookies();
  const answer = await fetch(new URL('/api/clientele/members', visitor.page.url()), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      'X-Clientele-View': view,
    },
    body: JSON.stringify({ email: `other-${email}` }),
  });
  return answer.json();
}
