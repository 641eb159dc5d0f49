import { assertAccessible } from './support/assert-accessible.js';
import { CreateWizard } from './support/create-wizard.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** What a member may do, as the module answers it. */
interface Permissions {
  readonly mode: string;
  readonly stored: Readonly<Record<string, boolean>> | null;
  readonly effective: Readonly<Record<string, boolean>>;
}

const PASSWORD = 'harbour crane at dawn';

describe('the permissions of whoever is created', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, 'owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  const idOf = async (email: string) => (await app.found<{ id: string }>(email))?.id ?? '';
  const permissionsOf = async (email: string) =>
    app.call<Permissions>(
      'owner@agency.test',
      'GET',
      `/api/clientele/members/${await idOf(email)}/permissions`,
    );
  /** The wizard at its permissions, for a new member of Acme who sees one project. */
  const wizardFor = async (email: string, name: string, staff = owner) => {
    const wizard = await CreateWizard.open(staff);
    await wizard.who({ email, name, client: 'Acme' });
    await wizard.take('Projects', 'Spring sale');
    await wizard.goOn('What may they do?');
    return wizard;
  };

  it('row 5: says what Default is, and whoever is made with it may do just that', async () => {
    const wizard = await wizardFor('dora@acme.test', 'Dora Default');
    const said =
      'On: everything but Create reports, Edit reports, Send messages, Set tasks, Watch screencasts.';
    await owner.page.getByText(said).waitFor();
    await wizard.toTheEnd();
    await wizard.createWithPassword(PASSWORD);
    const { mode, effective } = await permissionsOf('dora@acme.test');
    expect(mode).toBe('default');
    expect(offIn(effective)).toEqual([
      'billing.manage',
      'messages.send',
      'reports.create',
      'reports.edit',
      'screencasts.view',
      'tasks.set',
    ]);
    const dora = await Visitor.come(app);
    await dora.logIn('dora@acme.test', PASSWORD);
    await dora.open('/team/access');
    await dora.says(/You may not.*Create reports/);
    await dora.go();
    const area = (path: string) => app.call('dora@acme.test', 'GET', `/api/${path}`);
    await expect(area('reports')).resolves.toBeDefined();
    await expect(area('screencasts')).rejects.toThrow(/403/);
  });

  it('row 6: switches single permissions: a section, down to one metric, and General', async () => {
    const wizard = await wizardFor('sigrid@acme.test', 'Sigrid Switches');
    await wizard.choose('Customize');
    const tree = owner.page.getByRole('region', { name: 'Permissions' });
    await tree.getByRole('button', { name: /^Reports/ }).click();
    await tree.getByRole('switch', { name: 'Reports: Edit reports' }).check();
    await tree.getByRole('button', { name: /^Integrations/ }).click();
    await tree.getByRole('switch', { name: 'Google Ads: Cost' }).uncheck();
    await tree.getByRole('button', { name: /^General/ }).click();
    await tree.getByRole('switch', { name: 'General: Export as PDF' }).uncheck();
    await assertAccessible(owner);
    // What the role or the client's ceiling holds can be seen, and not be moved.
    await tree.getByRole('button', { name: /^Billing/ }).click();
    const billing = tree.getByRole('switch', { name: 'Billing: Manage billing' });
    await expect(billing.getAttribute('aria-disabled')).resolves.toBe('true');
    await expect(tree.innerText()).resolves.toContain('Admins only');
    await wizard.toTheEnd();
    await expect(wizard.summary.innerText()).resolves.toMatch(/May\s+Customized/);
    await owner.button('Create and send the letter').click();
    await owner.page.getByText('Sigrid Switches is created.').waitFor();
    const { mode, effective } = await permissionsOf('sigrid@acme.test');
    expect({ mode, ...effective }).toMatchObject({
      mode: 'custom',
      'reports.edit': true,
      'reports.create': false,
      'integrations.google-ads.clicks': true,
      'integrations.google-ads.cost': false,
      'general.export-pdf': false,
      'general.goals': true,
      'billing.manage': false,
    });
  });

  it('row 7: copies the setting of another client user, chosen from a list; later changes do not follow', async () => {
    const wizard = await wizardFor('clara@acme.test', 'Clara Clone');
    await wizard.choose('Clone');
    await wizard.pick('Clone from', 'Cleo Acme');
    await owner.page.getByText('What is cloned: customized permissions.').waitFor();
    await owner.page
      .getByText('On: everything but Create reports, Send messages, Set tasks, Watch screencasts.')
      .waitFor();
    await wizard.toTheEnd();
    await expect(wizard.summary.innerText()).resolves.toMatch(/May\s+As Cleo Acme/);
    await owner.button('Create and send the letter').click();
    await owner.page.getByText('Clara Clone is created.').waitFor();
    const cleo = await permissionsOf('custom@acme.test');
    expect(cleo.stored).toMatchObject({ 'reports.edit': true });
    await expect(permissionsOf('clara@acme.test')).resolves.toMatchObject({
      mode: 'custom',
      stored: cleo.stored,
    });
    const body = { mode: 'custom', permissions: { ...cleo.stored, 'reports.edit': false } };
    const route = `/api/clientele/members/${await idOf('custom@acme.test')}/permissions`;
    await app.call('owner@agency.test', 'PUT', route, body);
    await expect(permissionsOf('clara@acme.test')).resolves.toMatchObject({ stored: cleo.stored });
    await app.call('owner@agency.test', 'PUT', route, { ...body, permissions: cleo.stored });
  });

  describe('on a plan without customization', () => {
    beforeAll(() => app.plan('freelancer'));
    afterAll(() => app.plan('agency'));

    it('row 8: offers no switches and copies none, and says why; Default, profiles and their copies stay', async () => {
      const admin = await Visitor.come(app, 'owner@agency.test');
      const wizard = await wizardFor('fritz@acme.test', 'Fritz Freelance', admin);
      await admin.page.getByText('Your plan, freelancer, does not include').waitFor();
      await expect(wizard.way('Customize').isDisabled()).resolves.toBe(true);
      await wizard.choose('Clone');
      await wizard.pick('Clone from', 'Cleo Acme');
      await admin.page.getByText('which your plan does not include any more').waitFor();
      await admin.button(/^Continue/).click();
      await admin.page.getByText('Choose somebody else').last().waitFor();
      await expect(wizard.way('Clone').isVisible()).resolves.toBe(true);
      await wizard.pick('Clone from', 'Max Acme');
      await admin.page.getByText('What is cloned: Default.').waitFor();
      await wizard.toTheEnd();
      await admin.button('Create and send the letter').click();
      await admin.page.getByText('Fritz Freelance is created.').waitFor();
      await expect(permissionsOf('fritz@acme.test')).resolves.toMatchObject({ mode: 'default' });
      await admin.go();
      // What was customized before stays in force.
      await expect(permissionsOf('custom@acme.test')).resolves.toMatchObject({
        mode: 'custom',
        effective: { 'reports.edit': true },
      });
    });
  });

  it('row 8: offers the switches again on the next larger plan', async () => {
    const wizard = await wizardFor('fred@acme.test', 'Fred Later');
    await expect(wizard.way('Customize').isEnabled()).resolves.toBe(true);
  });
});

/** The keys that are off, but those of the module's own, which only admins have. */
function offIn(effective: Permissions['effective']): string[] {
  return Object.keys(effective)
    .filter((key) => !effective[key] && !/^users(\.|$)/.test(key))
    .sort();
}
