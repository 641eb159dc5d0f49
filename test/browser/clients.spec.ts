import { assertAccessible } from './support/assert-accessible.js';
import { ownClient } from './support/own-client.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

interface Found {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

interface Ceiling {
  readonly permissions: Readonly<Record<string, boolean>>;
}

interface Client {
  readonly type: string;
  readonly webAddress: string | null;
  readonly projects: readonly string[] | null;
  readonly address: object | null;
}

describe('clients', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, 'owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  const clientOf = async (name: string, as = 'owner@agency.test') => {
    const { items } = await app.call<Found>(as, 'GET', `/api/clientele/clients?q=${name}`);
    return items[0]?.id ?? '';
  };

  const save = async () => {
    await owner.button(/^Save/).click();
    const said = owner.page.getByRole('alertdialog').filter({ hasText: 'Saved' });
    await said.getByRole('button', { name: 'Close' }).click();
    await said.waitFor({ state: 'detached' });
  };

  it('row 14: a customer is created, edited with its contact, web and postal address, and bound to projects', async () => {
    await owner.open('/people/clients');
    await owner.button('Create client').click();
    await owner.dialog.getByLabel('Name of the company').fill('Lagoon');
    await owner.dialog.getByLabel('Contact email').fill('office@lagoon.test');
    await assertAccessible(owner);
    await owner.dialog.getByRole('button', { name: 'Create client' }).click();
    await owner.page.getByRole('heading', { name: 'Lagoon' }).waitFor();
    await owner.page.getByText('Individual', { exact: true }).click();
    await owner.field('Name of the person').fill('Lina Lagoon');
    await owner.field('Website').fill('lagoon.test');
    await owner.field('Street').fill('Pier 7\nGate 2');
    await owner.field('Postal code').fill('20457');
    await owner.field('City').fill('Hamburg');
    await owner.field('Country').selectOption({ label: 'Germany' });
    await assertAccessible(owner);
    await save();
    await owner.page.getByText('Individual · office@lagoon.test · Hamburg, Germany').waitFor();
    await owner.link('Projects').click();
    await owner.page.getByText('Only these projects').click();
    await owner.button('Choose projects…').first().click();
    await owner.dialog.getByRole('searchbox').first().fill('Spring sale');
    await owner.dialog.getByRole('option', { name: 'Spring sale' }).click();
    await owner.dialog.getByRole('button').last().click();
    await save();
    const id = await clientOf('Lina');
    await expect(
      app.call<Client>('owner@agency.test', 'GET', `/api/clientele/clients/${id}`),
    ).resolves.toMatchObject({
      type: 'individual',
      projects: ['campaign-01'],
      address: {
        street: ['Pier 7', 'Gate 2'],
        postalCode: '20457',
        city: 'Hamburg',
        country: 'DE',
      },
    });
    await owner.open('/people/clients?q=lina');
    await expect(owner.row('Lina Lagoon').innerText()).resolves.toMatch(
      /Individual\s+0 active\s+Hamburg, Germany\s+Bound to 1/,
    );
  });

  it('row 14: deleting a customer says first who goes with it, and takes it and its people away', async () => {
    const { id } = await ownClient(app, 'Marsh', { 'sue@marsh.test': { name: 'Sue Marsh' } });
    await app.call('owner@agency.test', 'POST', '/api/clientele/members', {
      email: 'tom@marsh.test',
      clientId: id,
    });
    const sue = await Visitor.come(app, 'sue@marsh.test');
    await sue.open('/team/access');
    await owner.open('/people/clients?q=marsh');
    await owner
      .row('Marsh')
      .getByRole('link', { name: /^1 active\s+1 pending$/ })
      .click();
    await owner.row('Sue Marsh').waitFor();
    await owner.open('/people/clients?q=marsh');
    await owner.choose('Marsh', /Delete client/);
    const act = owner.dialog.getByRole('button', { name: 'Delete Marsh' });
    await owner.dialog.getByText('Marsh and its 2 users are deleted').waitFor();
    await expect(owner.dialog.innerText()).resolves.toMatch(
      /One of them has an open invitation[^]*This cannot be undone\.[^]*Nobody is told\./,
    );
    await expect(act.isDisabled()).resolves.toBe(true);
    await owner.dialog.getByLabel('Delete its 2 users, too').check();
    await assertAccessible(owner);
    await act.click();
    await owner.page.getByText('No client matches').waitFor();
    await owner.open(`/people/clients/${id}`);
    await owner.page.getByRole('heading', { name: /There is nothing here/ }).waitFor();
    await sue.open('/team/access');
    await sue.page.getByRole('heading', { name: 'No access here' }).waitFor();
    await sue.go();
  });

  it('row 21: a ceiling leaves a client project and task reports, and says why in the editor of its people', async () => {
    const { id, people } = await ownClient(app, 'Oasis', {
      'una@oasis.test': { name: 'Una Oasis', role: 'admin' },
    });
    const una = await Visitor.come(app, 'una@oasis.test');
    await una.open('/');
    await una.link('Integrations').first().waitFor();
    await owner.open(`/people/clients/${id}?tab=ceiling`);
    for (const name of ['Integrations', 'Screencasts', 'Work', 'Timesheets', 'Messages'])
      await owner.page.getByRole('switch', { name, exact: true }).click();
    await owner.page.getByText('1 user has or sees something else.').waitFor();
    await assertAccessible(owner);
    await save();
    await una.open('/');
    await una.link('Reports').first().waitFor();
    await una.link('Tasks').first().waitFor();
    for (const name of ['Integrations', 'Work', 'Messages'])
      await expect(una.link(name).count()).resolves.toBe(0);
    await expect(app.call('una@oasis.test', 'GET', '/api/work')).rejects.toThrow(/403/);
    // The editor of its people keeps the switches and says what holds them.
    await owner.open(`/people/person/${people['una@oasis.test']}/permissions`);
    const held = owner.page.getByRole('switch', { name: 'Work', exact: true });
    await expect(held.getAttribute('aria-disabled')).resolves.toBe('true');
    await owner.button(/^Work/).click();
    await owner.page.getByText('Off for Oasis as a whole.').first().waitFor();
    await owner.link('Ceiling of Oasis').first().click();
    await owner.page.waitForURL(new RegExp(`clients/${id}\\?tab=ceiling`));
    await owner.page.getByRole('switch', { name: 'Screencasts', exact: true }).click();
    await save();
    // Recordings can be given again, one client at a time.
    await expect(
      app.call<Ceiling>('owner@agency.test', 'GET', `/api/clientele/clients/${id}/permissions`),
    ).resolves.toMatchObject({ permissions: { screencasts: true, work: false } });
    await una.go();
  });

  it('feature 6: staff assigned to one client find nothing of the others, nor their addresses', async () => {
    const globex = await clientOf('Globex');
    const [greta] = (
      await app.call<Found>(
        'owner@agency.test',
        'GET',
        '/api/clientele/members?q=admin@globex.test',
      )
    ).items;
    await app.call('noscope@globex.test', 'POST', '/api/clientele/requests', { kind: 'scope' });
    const astrid = await Visitor.come(app, 'assigned@agency.test');
    await astrid.open('/people/clients');
    await astrid.row('Acme').waitFor();
    await expect(astrid.text()).resolves.not.toMatch(/globex|hooli|umbrella/i);
    await astrid.open('/people');
    await astrid.row('admin@acme.test').waitFor();
    await expect(astrid.text()).resolves.not.toMatch(/globex|hooli|umbrella/i);
    await astrid.open('/people/requests');
    await astrid.page.getByText('Nothing waits for an answer').waitFor();
    for (const path of [`clients/${globex}`, `person/${greta?.id}`]) {
      await astrid.open(`/people/${path}`);
      await astrid.page.getByRole('heading', { name: /There is nothing here/ }).waitFor();
      await expect(astrid.text()).resolves.not.toMatch(/globex/i);
    }
    await astrid.go();
  });

  it('feature 6: the owner assigns clients to staff on the person’s page, which counts at the next page', async () => {
    await owner.open('/people?q=staff@agency');
    await owner.link('Stefan Staff').click();
    await owner.link('Details').click();
    await owner.field('Only these').check();
    await owner.page.getByRole('option', { name: 'Hooli' }).click();
    await owner.page.getByText('Stefan sees the chosen clients, and no others').waitFor();
    await assertAccessible(owner);
    await owner.button('Save').click();
    await owner.page.getByText('Stefan Staff is saved.').waitFor();
    const stefan = await Visitor.come(app, 'staff@agency.test');
    await stefan.open('/people/clients');
    await stefan.row('Hooli').waitFor();
    await expect(stefan.text()).resolves.not.toMatch(/acme|globex|umbrella/i);
    await expect(clientOf('Acme', 'staff@agency.test')).resolves.toBe('');
    await stefan.go();
  });
});
