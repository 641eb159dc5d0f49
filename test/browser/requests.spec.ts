import { assertAccessible } from './support/assert-accessible.js';
import { giveSwitches, type OwnClient, ownClient } from './support/own-client.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

interface Selected {
  readonly items: readonly { readonly id: string; readonly until: string | null }[];
}

interface Me {
  readonly permissions: readonly string[];
}

describe('requests for access', () => {
  let app: SampleApp;
  let harbor: OwnClient;
  let nia: Visitor;
  let staff: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    harbor = await ownClient(app, 'Harbor', {
      'otis@harbor.test': { name: 'Otis Harbor', role: 'admin' },
      'nia@harbor.test': { name: 'Nia Harbor' },
    });
    nia = await Visitor.come(app, 'nia@harbor.test');
    staff = await Visitor.come(app, 'staff@agency.test');
  });

  afterAll(async () => {
    await nia.go();
    await staff.go();
    await app.stop();
  });

  const mayNow = async () =>
    (await app.call<Me>('nia@harbor.test', 'GET', '/api/clientele/me')).permissions;

  /** Asks for a permission where the page says that it is off. */
  const ask = async (permission: string, note: string) => {
    await nia.open('/team/access');
    await nia.button(`Ask for it: ${permission}`).click();
    await nia.field('What do you need it for?').fill(note);
    await nia.dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await asked(nia, permission).getByText('Waits for an answer').waitFor();
  };

  /** What has been asked for, with its answer. */
  const asked = (who: Visitor, what: string) =>
    who.page
      .getByRole('region', { name: 'What I have asked for' })
      .getByRole('listitem')
      .filter({ hasText: what });

  it('feature 4: staff approve a permission that a client user sees refused and asks for', async () => {
    await nia.open('/reports');
    await expect(nia.button('Create').count()).resolves.toBe(0);
    await ask('Create reports', 'For the board, each month');
    await staff.open('/people/requests');
    await expect(staff.row('Nia Harbor').innerText()).resolves.toMatch(
      /Harbor\s+Create reports \(Reports\)\s+For the board, each month/,
    );
    await assertAccessible(staff);
    await staff.row('Nia Harbor').getByRole('button', { name: 'Approve' }).click();
    await staff.dialog.getByText('Nia Harbor gets “Create reports (Reports)”').waitFor();
    await staff.field('Your message').fill('Gladly');
    await assertAccessible(staff);
    await staff.dialog.getByRole('button', { name: 'Approve' }).click();
    await staff.row('Nia Harbor').waitFor({ state: 'detached' });
    await nia.open('/team/access');
    await expect(asked(nia, 'Create reports').innerText()).resolves.toMatch(
      /Approved[^]*answered by Stefan Staff[^]*Gladly/,
    );
    await expect(mayNow()).resolves.toContain('reports.create');
    expect((await app.mailTo('nia@harbor.test')).text).toContain('Gladly');
  });

  it('feature 4: staff decline with a reason, which the client user reads', async () => {
    await ask('Watch screencasts', '');
    await staff.open('/people/requests');
    await staff.row('Nia Harbor').getByRole('button', { name: 'Decline' }).click();
    await staff.field('Why not').fill('Not before June');
    await staff.dialog.getByRole('button', { name: 'Decline' }).click();
    await staff.row('Nia Harbor').waitFor({ state: 'detached' });
    await nia.open('/team/access');
    await expect(asked(nia, 'Watch screencasts').innerText()).resolves.toMatch(
      /Declined[^]*Not before June/,
    );
    await expect(mayNow()).resolves.not.toContain('screencasts.view');
  });

  it('feature 4: who has asked takes it back, and nobody has to answer it any more', async () => {
    await ask('Send messages', 'Sometimes');
    await asked(nia, 'Send messages').getByRole('button', { name: 'Withdraw' }).click();
    await nia.dialog.getByRole('button', { name: 'Withdraw' }).click();
    await asked(nia, 'Send messages').getByText('Withdrawn', { exact: true }).waitFor();
    await staff.open('/people/requests');
    await staff.page.getByText('Nothing waits for an answer').waitFor();
    await staff.link('Withdrawn').click();
    await staff.row('Nia Harbor').waitFor();
    await expect(mayNow()).resolves.not.toContain('messages.send');
  });

  it('feature 4: an admin of the client answers what a colleague asks for, as far as it has that itself', async () => {
    const otisId = harbor.people['otis@harbor.test'] ?? '';
    await giveSwitches(app, otisId, {
      'users.edit': true,
      'reports.edit': true,
    });
    await ask('Edit reports', 'Typos');
    await ask('Set tasks', '');
    const otis = await Visitor.come(app, 'otis@harbor.test');
    await otis.open('/team');
    // What staff gave before is more than it has: that it could not save, so it is not offered.
    await otis.page.getByText('Has more than you (Create reports)').waitFor();
    await expect(otis.button('Approve').count()).resolves.toBe(0);
    await giveSwitches(app, otisId, { 'reports.create': true });
    await otis.open('/team');
    const card = otis.page.getByRole('region', { name: 'Colleagues ask for' });
    await card.getByText('Edit reports').waitFor();
    await expect(card.innerText()).resolves.toMatch(/Nia Harbor asks for Edit reports[^]*Typos/);
    // It cannot set tasks, so it is not asked to give that.
    await expect(card.getByRole('listitem').count()).resolves.toBe(1);
    await card.getByRole('button', { name: 'Approve' }).click();
    await assertAccessible(otis);
    await otis.dialog.getByRole('button', { name: 'Approve' }).click();
    await card.waitFor({ state: 'detached' });
    await otis.go();
    await nia.open('/team/access');
    await expect(asked(nia, 'Edit reports').innerText()).resolves.toMatch(
      /Approved[^]*answered by Otis Harbor/,
    );
    await expect(mayNow()).resolves.toContain('reports.edit');
  });

  it('feature 4: who sees nothing asks for more to see, and staff choose what that is', async () => {
    const noah = await Visitor.come(app, 'noscope@globex.test');
    await noah.open('/');
    await noah.link('Ask for access').first().click();
    await noah.field('What do you need?').fill('The spring campaigns');
    await noah.button('Ask for access').click();
    await noah.page.getByRole('heading', { name: 'You asked for access' }).waitFor();
    await staff.open('/people/requests');
    await staff.row('Noah Globex').getByRole('button', { name: 'Approve' }).click();
    await staff.dialog.getByRole('option').first().waitFor();
    await staff.dialog.getByRole('option').first().click();
    await staff.dialog.getByRole('button', { name: 'Approve' }).click();
    await staff.row('Noah Globex').waitFor({ state: 'detached' });
    await noah.open('/team');
    await noah.page.waitForURL(/\/team\/access$/);
    await noah.page.getByText('Anniversary blog').waitFor();
    await expect(noah.text()).resolves.not.toContain('Anniversary fair');
    await noah.go();
  });

  it('feature 4: a project is asked for by its link, and given until a day', async () => {
    const { id, people } = await ownClient(app, 'Isle', { 'pia@isle.test': { name: 'Pia Isle' } });
    await app.call('owner@agency.test', 'PATCH', `/api/clientele/clients/${id}`, {
      projects: ['campaign-01', 'campaign-02'],
    });
    const pia = await Visitor.come(app, 'pia@isle.test');
    await pia.open('/team/access?project=campaign-02');
    await pia.dialog.waitFor();
    await pia.dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await pia.dialog.waitFor({ state: 'detached' });
    await staff.open('/people/requests');
    await staff.row('Pia Isle').getByRole('button', { name: 'Approve' }).click();
    await staff.field('Until the end of').fill('2031-03-31');
    await staff.dialog.getByRole('button', { name: 'Approve' }).click();
    await staff.row('Pia Isle').waitFor({ state: 'detached' });
    await pia.open('/team/access');
    await pia.page.getByRole('listitem').getByText('Summer sale', { exact: true }).waitFor();
    await expect(asked(pia, 'A project: Summer sale').innerText()).resolves.toMatch(/Approved/);
    const { items } = await app.call<Selected>(
      'owner@agency.test',
      'GET',
      `/api/clientele/members/${people['pia@isle.test']}/projects`,
    );
    expect(items.find(({ id: project }) => project === 'campaign-02')?.until).toMatch(
      /^2031-0[34]-/,
    );
    await pia.go();
  });
});
