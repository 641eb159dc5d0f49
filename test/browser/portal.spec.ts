import { DEMO_PASSWORD } from '../../sample-app/src/demo/demo-logins.js';
import { assertAccessible } from './support/assert-accessible.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** A yellow that nobody could read on white. */
const YELLOW = '#ffe94d';

const LOGO = 'https://polaris.example/logo.svg';

interface Found {
  readonly items: readonly { readonly id: string }[];
}

describe('the portal and its letters', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await come('owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  /** Somebody whose browser finds the portal's logo. */
  const come = async (email: string | null = null) => {
    const visitor = await Visitor.come(app, email);
    await visitor.page.route(LOGO, (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
      }),
    );
    return visitor;
  };

  /** An address of a portal's own domain. */
  const at = (domain: string, path: string) => {
    const url = new URL(path, app.url);
    url.hostname = domain;
    return url.href;
  };

  const signIn = async (visitor: Visitor, email: string) => {
    await visitor.field('Email').fill(email);
    await visitor.field('Password').fill(DEMO_PASSWORD);
    await visitor.button('Sign in').click();
    await visitor.page.waitForURL((url) => url.pathname !== '/login');
    await visitor.settled();
  };

  const invite = async (email: string, locale: string | null) => {
    const { items } = await app.call<Found>(
      'owner@agency.test',
      'GET',
      '/api/clientele/clients?q=Acme',
    );
    const body = { email, clientId: items[0]?.id, ...(locale !== null && { locale }) };
    await app.call('owner@agency.test', 'POST', '/api/clientele/members', body);
    return app.mailTo(email);
  };

  it('row 12: a portal has a name, a logo, colours that can be read, and a domain, which its pages and letters wear', async () => {
    await owner.open('/people/portal');
    await owner.field('Name').fill('Polaris');
    await owner.field('Logo').fill(LOGO);
    await owner.field('Code: Main colour').fill(YELLOW);
    await owner.page.getByText(`${YELLOW} would be hard to read`).first().waitFor();
    await owner.page.getByRole('textbox', { name: 'Domain' }).fill('polaris.localhost');
    await assertAccessible(owner);
    await owner.button('Save').click();
    await owner.page.getByText('The portal is saved.').waitFor();

    const mail = await invite('vic@acme.test', null);
    expect(mail.text).toContain('Polaris');
    expect(mail.text).not.toContain('Northwind');
    expect(mail.links[0]).toContain(at('polaris.localhost', '/accept?token='));
    const vic = await come();
    await vic.open(mail.links[0] ?? '');
    await vic.page.getByText('in the portal of Polaris.').waitFor();
    await vic.page.locator(`img[src="${LOGO}"]`).first().waitFor();
    // Links and buttons in that yellow, as far as it can be read.
    await assertAccessible(vic);
    await vic.go();

    const ada = await come();
    await ada.open(at('polaris.localhost', '/team'));
    await signIn(ada, 'admin@acme.test');
    await ada.page.getByRole('heading', { name: 'Team of Acme' }).waitFor();
    await ada.page.locator(`header img[src="${LOGO}"]`).waitFor();
    await assertAccessible(ada);
    await ada.go();
  });

  it('row 12: a domain that is not confirmed keeps nothing else from being saved, and says whom to ask', async () => {
    const portal = () =>
      app.call<{ readonly name: string; readonly domain: string | null }>(
        'owner@agency.test',
        'GET',
        '/api/clientele/portal',
      );
    const { domain } = await portal();
    await owner.open('/people/portal');
    await owner.page.getByText('How a domain becomes yours here').click();
    // The test's own address is a name for this machine only.
    await owner.says(/Ask whoever operates it for the name to point to/);
    await owner.says(/Agency.*All permissions.*Customized permissions for single users/);
    await owner.field('Name').fill('Polaris North');
    const field = owner.page.getByRole('textbox', { name: 'Domain' });
    await field.fill('polaris.example.com');
    await owner.button('Save').click();
    await owner.page.getByText('All is saved but the domain.').waitFor();
    await owner.page.getByText('It is not confirmed that this domain is yours').waitFor();
    await expect(field.inputValue()).resolves.toBe('polaris.example.com');
    await expect(portal()).resolves.toMatchObject({ name: 'Polaris North', domain });
    await owner.button('Discard').click();
    await owner.field('Name').fill('Polaris');
    await owner.button('Save').click();
    await owner.page.getByText('The portal is saved.').waitFor();
  });

  it('row 12: the brand is on the page before it asks for anything', async () => {
    const guest = await come();
    await guest.page.route('**/portal/branding', (route) => route.abort());
    await guest.open('/join#token');
    const accent = await guest.page.evaluate(
      "document.documentElement.style.getPropertyValue('--brand-mark')",
    );
    expect(accent).not.toBe('');
    await guest.go();
  });

  it('row 12: another portal shows its own at its own domain, and nothing of this one', async () => {
    const rita = await come();
    await rita.open(at('rival.localhost', '/people'));
    await rita.page.getByText('Rival Agency').first().waitFor();
    await signIn(rita, 'owner@rival.test');
    await rita.row('owner@rival.test').waitFor();
    for (const path of ['/people', '/people/clients', '/people/audit']) {
      await rita.open(at('rival.localhost', path));
      await expect(rita.text()).resolves.not.toMatch(/polaris|northwind|agency\.test|acme/i);
    }
    await rita.go();
    // Whoever has no business there finds nothing, however well known elsewhere.
    const olivia = await come();
    await olivia.open(at('rival.localhost', '/people'));
    await signIn(olivia, 'owner@agency.test');
    await expect(olivia.text()).resolves.toMatch(/No access here/);
    await expect(olivia.text()).resolves.not.toMatch(/polaris|northwind|acme/i);
    await olivia.go();
  });

  it('feature 7: the next invitation is written from a new letter, in the language of whoever is invited', async () => {
    await owner.open('/people/letters');
    await owner.link('Create letter').click();
    await owner.page.getByRole('textbox', { name: 'Name' }).fill('Warm welcome');
    const isDefault = owner.page.getByRole('checkbox', { name: 'Default for this' });
    // The first letter for invitations: none that is written from loses its place.
    await expect(isDefault.isChecked()).resolves.toBe(true);
    await owner.field('Subject').fill('Come in, {{ member.email }}');
    await owner.page.getByText('Come in, ').last().waitFor();
    await assertAccessible(owner);
    await owner.button('Add language').click();
    await owner.dialog.getByLabel('Language').selectOption({ label: 'German' });
    await owner.dialog.getByRole('button', { name: 'Add' }).click();
    await owner.field('Subject').fill('Herein, {{ member.email }}');
    await owner.page.getByLabel('Text', { exact: true }).fill('Guten Tag!\n\n{{ url }}\n');
    await owner.page.getByText('As text').click();
    await owner.page.getByText('Guten Tag!').last().waitFor();
    await owner.button('Create letter').click();
    await owner.page.getByText('Warm welcome is created.').waitFor();
    await owner.open('/people/letters/new');
    await isDefault.waitFor();
    await expect(isDefault.isChecked()).resolves.toBe(false);
    await expect(invite('wim@acme.test', 'de-AT')).resolves.toMatchObject({
      subject: 'Herein, wim@acme.test',
      text: expect.stringMatching(/^Guten Tag!/) as string,
    });
    await expect(invite('xan@acme.test', null)).resolves.toMatchObject({
      subject: 'Come in, xan@acme.test',
      text: expect.stringContaining('has invited you to Acme') as string,
    });
  });

  it.each(['owner@agency.test', 'admin@acme.test', 'custom@acme.test', 'noscope@globex.test'])(
    'is one with the front of the host: its menu leads %s to the same pages',
    async (email) => {
      const visitor = await come(email);
      await visitor.open('/');
      const own = visitor.page.locator('#places nav ul').first().getByRole('link');
      const [home, ...others] = await own.allInnerTexts();
      expect(home).toBe('Home');
      await visitor.open(email === 'owner@agency.test' ? '/people' : '/team/access');
      await visitor.button(/^More$/).click();
      await visitor.page.getByRole('menu').waitFor();
      await assertAccessible(visitor);
      await expect(visitor.page.getByRole('menuitem').allInnerTexts()).resolves.toEqual(others);
      await visitor.page.getByRole('menuitem').last().click();
      await visitor.page.getByRole('heading', { level: 1, name: others.at(-1) ?? '' }).waitFor();
      await visitor.go();
    },
  );
});
