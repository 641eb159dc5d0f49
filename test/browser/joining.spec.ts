import { assertAccessible } from './support/assert-accessible.js';
import { People, setUp } from './support/people.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

const PASSWORD = 'harbour crane at dawn';

describe('how people come in', () => {
  let app: SampleApp;
  let people: People;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    people = new People(app);
    owner = await Visitor.come(app, 'owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  it('row 4: who has no project logs in to a page that says so, and asks there', async () => {
    const noah = await Visitor.come(app);
    await noah.open('/login');
    await noah.field('Email').fill('noscope@globex.test');
    await noah.field('Password').fill('clientele-demo');
    await noah.button('Sign in').click();
    await noah.page.getByRole('heading', { name: 'No project yet' }).waitFor();
    await noah.link('Ask for access').click();
    await noah.page.waitForURL(/no-access/);
    await noah.field('What do you need?').fill('The autumn campaign, please.');
    await noah.button('Ask for access').click();
    await noah.page.getByRole('heading', { name: 'You asked for access' }).waitFor();
    await assertAccessible(noah);
    await expect(
      app.call('owner@agency.test', 'GET', '/api/clientele/requests?status=open'),
    ).resolves.toMatchObject({ items: [{ kind: 'scope', note: 'The autumn campaign, please.' }] });
    await noah.go();
  });

  it('row 4: who is given a project then sees it at the next load', async () => {
    const noah = await Visitor.come(app, 'noscope@globex.test');
    const asked = { kind: 'scope', note: 'The autumn campaign, please.' };
    await app.call('noscope@globex.test', 'POST', '/api/clientele/requests', asked);
    await noah.open('/team');
    await noah.page.getByRole('heading', { name: 'You asked for access' }).waitFor();

    await owner.open('/people/requests');
    const request = owner.row('Noah Globex');
    await expect(request.innerText()).resolves.toMatch(/More to see[^]*The autumn campaign/);
    await request.getByRole('button', { name: 'Approve' }).click();
    await owner.dialog.getByRole('searchbox', { name: 'Search projects' }).fill('Autumn sale');
    await owner.dialog.getByRole('option', { name: 'Autumn sale' }).click();
    await assertAccessible(owner);
    await owner.dialog.getByRole('button', { name: 'Approve' }).click();
    await owner.page.getByText('The request of Noah Globex is approved.').waitFor();

    await noah.page.reload();
    await noah.page.getByRole('heading', { name: 'My access' }).waitFor();
    await noah.says(/All work on these projects.*Autumn sale/);
    await noah.open('/');
    await noah.link('Autumn sale').waitFor();
    await noah.go();
  });

  it('row 20: a client’s admin invites with a role or with permissions as a colleague has them, changes and takes them back', async () => {
    await people.allow('admin@acme.test', { 'users.edit': true, 'reports.edit': true });
    const ada = await Visitor.come(app, 'admin@acme.test');
    await ada.open('/team');
    await ada.field('Email').fill('rolf@acme.test');
    await ada.page.getByLabel('Role', { exact: true }).selectOption({ label: 'Admin' });
    await ada.button('Send invitation').click();
    await ada.page.getByText('The invitation goes to rolf@acme.test.').waitFor();
    await expect(people.member('rolf@acme.test')).resolves.toMatchObject({ role: 'admin' });

    await ada.field('Email').fill('cora@acme.test');
    await ada.button('Message, end of access, permissions').click();
    await ada.field('Permissions').selectOption({ label: 'Like a colleague' });
    await ada.page.getByRole('combobox', { name: 'Colleague' }).fill('Cleo');
    await ada.page.getByRole('option', { name: 'Cleo Acme' }).click();
    await assertAccessible(ada);
    await ada.button('Send invitation').click();
    await ada.page.getByText('The invitation goes to cora@acme.test.').waitFor();
    const { id } = await people.member('cora@acme.test');
    const permissions = () =>
      app.call('owner@agency.test', 'GET', `/api/clientele/members/${id}/permissions`);
    await expect(permissions()).resolves.toMatchObject({
      mode: 'custom',
      effective: { 'reports.edit': true },
    });

    await ada.choose('cora@acme.test', 'Permissions…');
    await ada.button(/^Reports/).click();
    await ada.page.getByRole('switch', { name: 'Reports: Edit reports' }).uncheck();
    await ada.button(/^Save/).click();
    await ada.page.getByText('saved').first().waitFor();
    await expect(permissions()).resolves.toMatchObject({ effective: { 'reports.edit': false } });

    await ada.open('/team');
    await ada.choose('cora@acme.test', /Cancel invitation/);
    await ada.button('Cancel the invitation').click();
    await ada.row('cora@acme.test').waitFor({ state: 'detached' });
    await expect(people.member('cora@acme.test')).rejects.toThrow('Nobody is listed');
    await ada.go();
  });

  it('row 20: who has several accounts chooses one, and changes to the other', async () => {
    const bo = await Visitor.come(app, 'both@clients.test');
    await bo.open('/team');
    await bo.page.getByRole('heading', { name: 'Choose an account' }).waitFor();
    await assertAccessible(bo);
    await bo.button(/^Acme/).click();
    await bo.page.getByRole('heading', { name: 'My access' }).waitFor();
    await bo.says(/as Member of Acme.*Spring sale/);
    await bo.button(/^Account/).click();
    await bo.page.getByRole('menuitem', { name: 'Switch account' }).click();
    await bo.button(/^Globex/).click();
    // Home of the app, where the new account begins.
    await bo.page.waitForURL(`${app.url}/`);
    await bo.says(/Globex/);
    await bo.open('/team/access');
    await bo.says(/as Member of Globex.*Autumn sale/);
    await bo.go();
  });

  it('row 22: sets up an account from the link, by name and password; the token leaves the address bar', async () => {
    const link = await people.invite('lea@acme.test', 'Acme', {
      projects: [{ id: 'campaign-01' }],
      message: 'Good to have you here.',
    });
    const lea = await Visitor.come(app);
    await lea.open(link);
    expect(lea.page.url()).toBe(`${app.url}/accept`);
    await lea.says(
      /Olivia Owner invites you to join Acme in the portal of Northwind Agency\..*Good to have you here\..*Spring sale/,
    );
    await assertAccessible(lea);
    await setUp(lea, 'Lea Link', 'short');
    await lea.page.getByText('Too short: it takes at least 12 characters.').waitFor();
    await setUp(lea, 'Lea Link', PASSWORD);
    await lea.page.waitForURL(`${app.url}/`);
    await lea.link('Spring sale').waitFor();
    await expect(people.member('lea@acme.test')).resolves.toMatchObject({ status: 'active' });
    await lea.open(link);
    await lea.page.getByRole('heading', { name: 'This invitation was used' }).waitFor();
    await lea.go();
  });

  it('row 22: says of a link that is void, cancelled, superseded or expired what it is and what to do next', async () => {
    const links = {
      void: await people.invite('vera@acme.test', 'Acme', {}, 'admin@acme.test'),
      cancelled: await people.invite('carl@globex.test', 'Globex'),
      superseded: await people.invite('sue@globex.test', 'Globex'),
    };
    const guest = await Visitor.come(app);
    const told = async (link: string, title: string, cure: RegExp) => {
      await guest.open(link);
      await guest.page.getByRole('heading', { name: title }).waitFor();
      await guest.says(cure);
    };
    await people.act('admin@acme.test', 'deactivate');
    await told(
      links.void,
      'This invitation no longer holds',
      /may not do so any more\. Answer the email it came with/,
    );
    await assertAccessible(guest);
    await people.act('admin@acme.test', 'activate');
    await guest.page.reload();
    await guest.page.getByRole('heading', { name: 'Set up your account' }).waitFor();

    const cancelled = await people.member('carl@globex.test');
    await app.call(
      'owner@agency.test',
      'DELETE',
      `/api/clientele/invitations/${cancelled.invitation?.id}`,
    );
    await told(
      links.cancelled,
      'This invitation was cancelled',
      /has cancelled it.*answer the email it came with/,
    );

    await app.advance('P1D');
    const { invitation } = await people.member('sue@globex.test');
    await app.call(
      'owner@agency.test',
      'POST',
      `/api/clientele/invitations/${invitation?.id}/resend`,
    );
    await told(links.superseded, 'There is a newer link', /Use the link in the latest email/);
    await app.advance('P7D');
    await told(
      links.void,
      'This link has expired',
      /Answer the email it came with and ask for a new one/,
    );
    await guest.go();
  });

  it('row 10: lists who is invited with name, email, role, status and last sign of life; the link works for seven days', async () => {
    const link = await people.invite('lena@globex.test', 'Globex', { name: 'Lena Globex' });
    await owner.logIn('owner@agency.test');
    await owner.open('/people?q=lena');
    await owner.row('lena@globex.test').waitFor();
    await expect(owner.page.getByRole('columnheader').allInnerTexts()).resolves.toEqual(
      expect.arrayContaining(['Name', 'Client', 'Role', 'Status', 'Last active']),
    );
    await expect(owner.row('lena@globex.test').innerText()).resolves.toMatch(
      /Lena Globex\s+lena@globex.test\s+Globex\s+Member\s+Pending[^]*Never/,
    );
    const lena = await Visitor.come(app);
    await app.advance('P6D');
    await lena.open(link);
    await lena.page.getByRole('heading', { name: 'Set up your account' }).waitFor();
    await app.advance('P2D');
    await lena.page.reload();
    await lena.page.getByRole('heading', { name: 'This link has expired' }).waitFor();
    await lena.says(/ask for a new one.*your access stays prepared/);
    await assertAccessible(lena);
    await owner.page.reload();
    await owner.row(/Link expired/).waitFor();
    await lena.go();
  });
});
