import { assertAccessible } from './support/assert-accessible.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** A member as the module lists it. */
interface Member {
  readonly id: string;
  readonly role: string;
  readonly status: string;
}

describe('the users page', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    await app.call('owner@agency.test', 'POST', '/api/clientele/members/bulk', {
      members: ['jonas', 'paula', 'rosa', 'vera'].map((name) => ({
        email: `${name}@keller.test`,
        name: `${name} Keller`,
      })),
    });
    owner = await Visitor.come(app, 'owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  const found = (email: string) => app.found<Member>(email);

  it('row 1: lists staff and client users together, found as one types', async () => {
    await owner.open('/people');
    await expect(owner.row('owner@agency.test').innerText()).resolves.toMatch(
      /Staff\s+all clients\s+Admin\s+Active/,
    );
    await expect(owner.row('admin@acme.test').innerText()).resolves.toMatch(
      /Acme\s+Admin\s+Active/,
    );
    await assertAccessible(owner);
    await owner.field('Name or email').fill('acme admin');
    await owner.page.waitForURL(/q=acme/);
    await owner.row('member@acme.test').waitFor({ state: 'detached' });
    await expect(owner.page.getByRole('row').count()).resolves.toBe(2);
    // The address holds what was asked, so that it can be given to somebody else.
    await owner.page.reload();
    await owner.settled();
    await expect(owner.field('Name or email').inputValue()).resolves.toBe('acme admin');
  });

  it('row 11: shows who is pending in the same list, with when to resend; cancelling takes the person out of it', async () => {
    await owner.open('/people');
    await expect(owner.row('jonas@keller.test').innerText()).resolves.toMatch(
      /Pending[^]*7 days left/,
    );
    await owner.button('Actions for jonas Keller').click();
    const resend = owner.page.getByRole('menuitem', { name: /Resend invitation/ });
    await expect(resend.getAttribute('aria-disabled')).resolves.toBe('true');
    await expect(resend.innerText()).resolves.toMatch(/possible again from/);
    await owner.page.keyboard.press('Escape');
    await owner.choose('jonas Keller', /Cancel invitation/);
    await assertAccessible(owner);
    await owner.button('Cancel the invitation').click();
    await owner.row('jonas@keller.test').waitFor({ state: 'detached' });
    await expect(found('jonas@keller.test')).resolves.toBeUndefined();
  });

  it('row 11: changes a role, which counts at the next page, and removes silently', async () => {
    await owner.open('/people?q=custom');
    await owner.choose('Cleo Acme', 'Change role…');
    await owner.dialog.getByLabel('Role').selectOption({ label: 'Admin' });
    await owner.button('Save').click();
    await owner.page.getByText('Cleo Acme is Admin now.').waitFor();
    await expect(found('custom@acme.test')).resolves.toMatchObject({ role: 'admin' });
    await owner.choose('Cleo Acme', 'Remove…');
    await expect(owner.text()).resolves.toContain('Nobody is told.');
    await owner.button('Remove Cleo').click();
    await owner.page.getByText('Nobody matches').waitFor();
  });

  it('row 17: deactivates, finds the person among the deactivated, and activates again', async () => {
    await owner.open('/people?q=member@acme');
    await owner.choose('Max Acme', /Deactivate/);
    await owner.button('Deactivate').last().click();
    await owner.row('Deactivated').waitFor();
    await owner.open('/people');
    await owner.link(/^Deactivated/).click();
    await owner.row('member@acme.test').waitFor();
    await owner.choose('Max Acme', /Activate/);
    await owner.button('Activate').last().click();
    await owner.page.getByText('Nobody is deactivated').waitFor();
    await expect(found('member@acme.test')).resolves.toMatchObject({ status: 'active' });
  });

  it('row 13: has somebody to review from the beginning', async () => {
    await owner.open('/people?tab=review');
    for (const email of ['groups@hooli.test', 'bound@umbrella.test'])
      await owner.row(email).waitFor();
    await expect(owner.text()).resolves.toMatch(/To review 2/);
  });

  it('row 13: lists who has been away for 90 days, and takes out who is still needed', async () => {
    await app.advance('P91D');
    await owner.logIn('owner@agency.test');
    await owner.open('/people');
    await owner.link(/^To review/).click();
    await owner.row('member@acme.test').waitFor();
    await owner.choose('Max Acme', /Mark as reviewed/);
    await owner.button('Still needed').click();
    await owner.row('member@acme.test').waitFor({ state: 'detached' });
    const reviewed = { reviewedAt: expect.any(String) as string };
    await expect(found('member@acme.test')).resolves.toMatchObject(reviewed);
    for (const name of ['Ada Acme', 'Greta Globex']) await owner.field(`Select ${name}`).check();
    await owner.button(/^Mark as reviewed/).click();
    await owner.button('2 still needed').click();
    await owner.page.getByText('2 done').waitFor();
    await owner.dialog.getByRole('button', { name: 'Close' }).last().click();
    await owner.row('admin@globex.test').waitFor({ state: 'detached' });
    await expect(found('admin@acme.test')).resolves.toMatchObject(reviewed);
  });

  it('does things to several at once, each with the number it fits, and says what came of each', async () => {
    await owner.open('/people?q=keller');
    for (const name of ['paula', 'rosa', 'vera'])
      await owner.field(`Select ${name} Keller`).check();
    const bar = owner.page.getByRole('region', { name: 'Actions for the 3 selected' });
    await expect(bar.innerText()).resolves.toMatch(/3 selected[^]*Remove…\s*3/);
    await bar.getByRole('button', { name: /Remove/ }).click();
    await assertAccessible(owner);
    await owner.button('Remove 3').click();
    await owner.page.getByText('3 done').waitFor();
    await owner.dialog.getByRole('button', { name: 'Close' }).last().click();
    await owner.page.getByText('Nobody matches').waitFor();
  });
});
