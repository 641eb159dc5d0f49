import { assertAccessible } from './support/assert-accessible.js';
import { CreateWizard } from './support/create-wizard.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** A client user as the module lists it. */
interface Member {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly clientName: string;
  readonly portalRate: string | null;
  readonly projects: readonly { readonly id: string; readonly rate: string | null }[];
  readonly permissions: { readonly mode: string };
  readonly invitation: { readonly status: string } | null;
}

const PASSWORD = 'harbour crane at dawn';

describe('the wizard that creates users', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, 'owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  const found = (email: string) => app.found<Member>(email);

  it('row 1: creates a client user step by step, with no project chosen by itself, and says before what comes of it', async () => {
    const wizard = await CreateWizard.open(owner);
    await expect(wizard.way('Client user').isChecked()).resolves.toBe(true);
    await expect(wizard.summary.innerText()).resolves.toContain('Say who it is');
    await wizard.who({ email: 'nora@acme.test', name: 'Nora Acme', client: 'Acme' });
    const projects = wizard.list('Projects');
    await projects.getByText('0/54').waitFor();
    await expect(projects.getByRole('option', { selected: true }).count()).resolves.toBe(0);
    await expect(wizard.summary.innerText()).resolves.toMatch(/No project yet[^]*can ask for more/);
    await wizard.take('Projects', 'Winter sale');
    await wizard.take('Projects', 'Spring newsletter');
    await projects.getByText('2/54').waitFor();
    await expect(wizard.summary.innerText()).resolves.toMatch(
      /All work on Winter sale and Spring newsletter, whoever did it/,
    );
    await assertAccessible(owner);
    await wizard.goOn('What may they do?');
    await expect(wizard.way('Default').isChecked()).resolves.toBe(true);
    await assertAccessible(owner);
    await wizard.goOn('How do they hear of it?');
    await expect(wizard.summary.innerText()).resolves.toMatch(
      /nora@acme.test gets a letter with a link[^]*Nobody else is told/,
    );
    await assertAccessible(owner);
    await owner.button('Create and send the letter').click();
    await owner.page.getByText('A letter with a link goes to nora@acme.test.').waitFor();
    await owner.page.getByRole('heading', { name: 'Nora Acme' }).waitFor();
    await expect(found('nora@acme.test')).resolves.toMatchObject({
      clientName: 'Acme',
      status: 'pending',
      projects: [{ id: 'campaign-04' }, { id: 'campaign-07' }],
      permissions: { mode: 'default' },
    });
    const { subject, links } = await app.mailTo('nora@acme.test');
    expect(subject).toBe('Olivia Owner invites you to Acme');
    expect(links[0]).toMatch(`${app.url}/accept?token=`);
  });

  it('row 2: lets only the admin create staff; a staff user goes straight to a client user', async () => {
    const wizard = await CreateWizard.open(owner);
    await wizard.choose('Staff');
    await owner.page.getByRole('heading', { name: 'Create staff' }).waitFor();
    await owner.field('Email').fill('sven@agency.test');
    await wizard.goOn('How do they hear of it?');
    await expect(wizard.summary.innerText()).resolves.toContain('All clients and their users.');
    await owner.button('Create and send the letter').click();
    await owner.page.getByText('sven@agency.test is created.').waitFor();
    await owner.open('/people?tab=staff');
    await expect(owner.row('sven@agency.test').innerText()).resolves.toMatch(/Staff[^]*Pending/);

    const staff = await Visitor.come(app, 'staff@agency.test');
    const own = await CreateWizard.open(staff);
    await staff.page.getByRole('heading', { name: 'Create client user' }).waitFor();
    await expect(staff.page.getByRole('group', { name: 'Kind' }).count()).resolves.toBe(0);
    await expect(own.way('Staff').count()).resolves.toBe(0);
    await expect(own.summary.innerText()).resolves.toContain('What they will see');
    await staff.go();
    const body = { kind: 'staff', email: 'more@agency.test' };
    await expect(
      app.call('staff@agency.test', 'POST', '/api/clientele/members', body),
    ).rejects.toThrow(/403/);
  });

  it('row 3: without the letter nobody is told; the details are typed by hand and a link is sent later', async () => {
    const wizard = await CreateWizard.open(owner);
    await wizard.who({ email: 'hans@acme.test', client: 'Acme' });
    await wizard.toTheEnd();
    await owner.field(/^Invite by email/).uncheck();
    await expect(wizard.summary.innerText()).resolves.toMatch(
      /Nobody is told\.\s*The user is pending until you send a link/,
    );
    await owner.button('Create without a letter').click();
    await owner.page.getByText('hans@acme.test is created. Nobody was told.').waitFor();
    await owner.link('Details').click();
    await owner.field('Name').fill('Hans Handmade');
    await owner.button('Save').click();
    await owner.page.getByText('Hans Handmade is saved.').waitFor();
    await expect(found('hans@acme.test')).resolves.toMatchObject({
      name: 'Hans Handmade',
      status: 'pending',
      invitation: null,
    });
    await owner.link('Overview').click();
    await owner.page.getByText('Nobody has invited Hans yet').waitFor();
    await owner.button('Send invitation').click();
    await owner.dialog.getByRole('button', { name: /^Send/ }).click();
    const { links } = await app.mailTo('hans@acme.test');
    const hans = await Visitor.come(app);
    await hans.open(links[0] ?? '');
    await expect(hans.field('Full name').inputValue()).resolves.toBe('Hans Handmade');
    await hans.go();
  });

  it('row 3: without the letter a password can be given, by which the person is in at once', async () => {
    const wizard = await CreateWizard.open(owner);
    await wizard.who({ email: 'pia@acme.test', name: 'Pia Acme', client: 'Acme' });
    await wizard.take('Projects', 'Spring sale');
    await wizard.toTheEnd();
    await wizard.createWithPassword(PASSWORD);
    await expect(found('pia@acme.test')).resolves.toMatchObject({ status: 'active' });
    const pia = await Visitor.come(app);
    await pia.open('/login');
    await pia.field('Email').fill('pia@acme.test');
    await pia.field('Password').fill(PASSWORD);
    await pia.button('Sign in').click();
    await pia.page.getByRole('heading', { name: /Pia Acme/ }).waitFor();
    await pia.link('Spring sale').waitFor();
    await pia.go();
  });

  it('row 15: invites with template, customer, profile, rate and project; invites again a day later, and the first link says so', async () => {
    await app.call('owner@agency.test', 'POST', '/api/clientele/invitation-templates', {
      name: 'Warm welcome',
      subject: 'Your place at {{portal.name}}',
      text: 'Welcome! Set up your account here: {{url}}',
    });
    const wizard = await CreateWizard.open(owner);
    await wizard.who({ email: 'wilma@hooli.test', name: 'Wilma Hooli', client: 'Hooli' });
    await wizard.take('Projects', 'New year sale');
    await owner.field('Project rate on New year sale').fill('92,50');
    await owner.field(/^Portal rate/).fill('80');
    await wizard.goOn('What may they do?');
    await wizard.choose('Profile');
    await owner.field('Profile').last().selectOption({ label: 'With screencasts' });
    await wizard.goOn('How do they hear of it?');
    await owner.field('Letter').selectOption({ label: 'Warm welcome' });
    await owner.page.getByText('Your place at Northwind Agency').waitFor();
    await owner.button('Create and send the letter').click();
    await owner.page.getByText('Wilma Hooli is created.').waitFor();
    await expect(found('wilma@hooli.test')).resolves.toMatchObject({
      clientName: 'Hooli',
      portalRate: '80.00',
      projects: [{ id: 'campaign-05', rate: '92.50' }],
      permissions: { mode: 'profile' },
    });
    const first = await app.mailTo('wilma@hooli.test');
    expect(first.subject).toBe('Your place at Northwind Agency');

    const resend = owner.button('Resend');
    await expect(resend.getAttribute('aria-disabled')).resolves.toBe('true');
    await owner.page.getByText('possible again from').waitFor();
    await app.advance('P1D');
    await owner.forward(1);
    await owner.logIn('owner@agency.test');
    await owner.page.reload();
    await resend.click();
    await owner.dialog.getByRole('button', { name: /^Resend/ }).click();
    await owner.dialog.waitFor({ state: 'detached' });
    const second = await app.mailTo('wilma@hooli.test');
    expect(second.links[0]).not.toBe(first.links[0]);
    const wilma = await Visitor.come(app);
    await wilma.open(first.links[0] ?? '');
    await wilma.says(/There is a newer link/);
    await wilma.open(second.links[0] ?? '');
    await wilma.page.getByRole('heading', { name: 'Set up your account' }).waitFor();
    await wilma.go();
  });
});
