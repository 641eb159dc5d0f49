import { assertAccessible } from './support/assert-accessible.js';
import { createPerson, readPerson } from './support/create-person.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

const OWNER = 'owner@agency.test';
const DAY = 86_400_000;

describe('the life of a person, as its pages show it', () => {
  let app: SampleApp;
  let owner: Visitor;
  let passed = 0;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, OWNER);
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
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
    await expect(readPerson(app, kim)).resolves.toMatchObject({
      email: 'kim@moser.test',
      emailConflict: 'taken',
    });
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
    await owner.field('Why you view as this person').fill('Ida asks why she cannot edit reports');
    await assertAccessible(owner);
    await owner.button('Begin the view').click();
    // It begins where Ida would: at the host's own first page.
    await owner.page.getByRole('heading', { name: 'Welcome, Ida Roth' }).waitFor();
    expect(new URL(owner.page.url()).pathname).toBe('/');
    await owner.open('/team');
    const banner = owner.page.getByRole('region', { name: 'View as somebody else' });
    await expect(banner.innerText()).resolves.toMatch(
      /You see this as Ida Roth\s+You can only look: .* Ends in 15 minutes/,
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
    await owner.page.getByRole('heading', { name: 'You view as somebody else' }).waitFor();
    owner.forgive(403);
    await expect(changeInView(owner, guest)).resolves.toMatchObject({ code: 'VIEW_ONLY' });
    await owner.open('/people');
    await owner.page.waitForURL(/\/team/);
    await owner.button('End the view').click();
    await owner.page.getByRole('heading', { level: 1, name: 'Ida Roth' }).waitFor();
    await owner.open(`/people/audit?subject=${ida.id}`);
    await owner.page.getByText('Olivia Owner ended the view as Ida Roth').waitFor();
    await expect(owner.text()).resolves.toMatch(
      /Olivia Owner began a view as Ida Roth.*Why Ida asks why she cannot edit reports/,
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

/** The day in so many days. */
function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
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
