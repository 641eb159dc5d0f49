import { until } from '../support/until.js';
import { assertAccessible } from './support/assert-accessible.js';
import { giveSwitches, ownClient } from './support/own-client.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** A phone. */
const PHONE = { width: 380 };

const DAY = 86_400_000;

interface Members {
  readonly items: readonly { readonly id: string; readonly email: string }[];
}

interface Inbox {
  readonly items: readonly unknown[];
}

describe('the team of a client, on a phone', () => {
  let app: SampleApp;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    app = await SampleApp.start();
  });

  afterAll(async () => {
    for (const visitor of visitors) await visitor.go();
    await app.stop();
  });

  const come = async (email: string | null = null) => {
    const visitor = await Visitor.come(app, email, PHONE);
    visitors.push(visitor);
    return visitor;
  };

  const fits = (visitor: Visitor) =>
    expect(
      visitor.page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
    ).resolves.toBe(true);

  /** Opens a page, which is to be no wider than the phone. */
  const open = async (visitor: Visitor, path: string) => {
    await visitor.open(path);
    await fits(visitor);
  };

  const members = async (as: string) =>
    (await app.call<Members>(as, 'GET', '/api/clientele/members?sort=name')).items;

  const inbox = async (address: string) =>
    (await app.call<Inbox>('owner@agency.test', 'GET', `/api/dev/inbox?to=${address}`)).items;

  it('row 9: an admin invites and removes people of its own client, and finds nobody else', async () => {
    await ownClient(app, 'Orchard', {
      'ann@orchard.test': { name: 'Ann Orchard', role: 'admin' },
      'ben@orchard.test': { name: 'Ben Orchard' },
    });
    const ann = await come('ann@orchard.test');
    await open(ann, '/team');
    await expect(ann.row('ben@orchard.test').innerText()).resolves.toMatch(/Member\s+Active/);
    await expect(ann.page.getByRole('row').count()).resolves.toBe(2);
    await ann.field('Email').fill('cora@orchard.test');
    await ann.button('Send invitation').click();
    await ann.row('cora@orchard.test').waitFor();
    await fits(ann);
    await expect(ann.row('cora@orchard.test').innerText()).resolves.toMatch(/Member\s+Pending/);
    expect((await app.mailTo('cora@orchard.test')).text).toContain('Ann Orchard');
    await ann.choose('Ben Orchard', 'Remove…');
    await expect(ann.dialog.innerText()).resolves.toContain('Nobody is told.');
    await assertAccessible(ann);
    await ann.button('Remove Ben').click();
    await ann.row('ben@orchard.test').waitFor({ state: 'detached' });
    await expect(members('ann@orchard.test')).resolves.toMatchObject([
      { email: 'ann@orchard.test', status: 'active' },
      { email: 'cora@orchard.test', status: 'pending' },
    ]);
    // Somebody of another client is not there at all, and without the right to edit nobody's permissions are.
    const [greta] = await members('admin@globex.test');
    await open(ann, `/team/person/${greta?.id}`);
    await ann.page.waitForURL(/\/team$/);
    await expect(
      app.call('ann@orchard.test', 'DELETE', `/api/clientele/members/${greta?.id}`),
    ).rejects.toThrow(/404/);
  });

  it('row 9: billing is for an admin whose client has it, for no member, and for nobody where the ceiling has it off', async () => {
    const why = async (visitor: Visitor) => {
      await open(visitor, '/team/access');
      await visitor.page.locator('summary').filter({ hasText: 'Billing' }).click();
      return visitor.page.locator('details').filter({ hasText: 'Billing' });
    };
    const ada = await come('admin@acme.test');
    await open(ada, '/billing');
    await ada.page.getByRole('row').nth(1).waitFor();
    await expect((await why(ada)).innerText()).resolves.toMatch(/1 of 1/);
    const max = await come('member@acme.test');
    await open(max, '/');
    await max.button('Menu').click();
    await max.link('Reports').first().waitFor();
    await expect(max.link('Billing').count()).resolves.toBe(0);
    await (await why(max)).getByText('Only admins of Acme have this.').waitFor();
    const greta = await come('admin@globex.test');
    await (await why(greta)).getByText('Northwind Agency has not opened this to Globex.').waitFor();
    for (const email of ['member@acme.test', 'admin@globex.test'])
      await expect(app.call(email, 'GET', '/api/billing')).rejects.toThrow(/403/);
  });

  it('row 11: a role that is changed counts at the next page, and who is removed is out at once, without a word', async () => {
    const { people } = await ownClient(app, 'Meadow', {
      'eve@meadow.test': { name: 'Eve Meadow', role: 'admin' },
      'fay@meadow.test': { name: 'Fay Meadow' },
    });
    await giveSwitches(app, people['eve@meadow.test'] ?? '', { 'users.edit': true });
    const [eve, fay] = [await come('eve@meadow.test'), await come('fay@meadow.test')];
    await open(fay, '/team');
    await fay.page.waitForURL(/\/team\/access$/);
    await open(eve, '/team');
    await eve.field('Role of Fay Meadow').selectOption('Admin');
    await eve.dialog.getByRole('button', { name: 'Save' }).click();
    await eve.page.getByText('Fay Meadow is Admin now.').waitFor();
    await open(fay, '/team');
    await fay.row('eve@meadow.test').waitFor();
    await eve.choose('Fay Meadow', 'Remove…');
    await eve.button('Remove Fay').click();
    await eve.row('fay@meadow.test').waitFor({ state: 'detached' });
    await open(fay, '/team');
    await fay.page.getByRole('heading', { name: 'No access here' }).waitFor();
    await expect(inbox('fay@meadow.test')).resolves.toEqual([]);
  });

  it('row 11: an invitation is resent once that is possible, which is said before; cancelling takes it out of the list', async () => {
    await ownClient(app, 'Brook', { 'gus@brook.test': { name: 'Gus Brook', role: 'admin' } });
    const gus = await come('gus@brook.test');
    await app.call('gus@brook.test', 'POST', '/api/clientele/members', { email: 'hal@brook.test' });
    const first = await app.mailTo('hal@brook.test');
    await open(gus, '/team');
    await gus.button('Actions for hal@brook.test').click();
    const resend = gus.page.getByRole('menuitem', { name: /Resend invitation/ });
    await expect(resend.getAttribute('aria-disabled')).resolves.toBe('true');
    await expect(resend.innerText()).resolves.toMatch(/possible again from \d/);
    await fits(gus);
    await app.advance('P1D');
    await gus.page.clock.setFixedTime(Date.now() + DAY);
    await gus.logIn('gus@brook.test');
    await open(gus, '/team');
    await gus.choose('hal@brook.test', /Resend invitation/);
    await gus.button('Resend').click();
    await gus.page.getByText('A new letter goes to hal@brook.test.').waitFor();
    await until(async () => (await app.mailTo('hal@brook.test')).links[0] !== first.links[0]);
    const hal = await come();
    await open(hal, first.links[0] ?? '');
    await hal.page.getByText('There is a newer link').waitFor();
    await gus.choose('hal@brook.test', /Cancel invitation/);
    await gus.button('Cancel the invitation').click();
    await gus.row('hal@brook.test').waitFor({ state: 'detached' });
    await open(hal, (await app.mailTo('hal@brook.test')).links[0] ?? '');
    await hal.page.getByText('This invitation was cancelled').waitFor();
  });

  it('feature 2: an admin whose own access ends gives no later end', async () => {
    const { people } = await ownClient(app, 'Cliff', {
      'ida@cliff.test': { name: 'Ida Cliff', role: 'admin', accessUntil: '2031-05-31T10:00:00Z' },
      'jan@cliff.test': { name: 'Jan Cliff', accessUntil: '2031-05-01T10:00:00Z' },
    });
    await giveSwitches(app, people['ida@cliff.test'] ?? '', { 'users.edit': true });
    const ida = await come('ida@cliff.test');
    await open(ida, '/team');
    await ida.button('Message, end of access, permissions').click();
    await fits(ida);
    await expect(ida.text()).resolves.toContain(
      'not later than your own access: 31 May 2031, 12:00',
    );
    await ida.field('Email').fill('kim@cliff.test');
    const end = ida.field('Access ends');
    await end.fill('2031-06-02');
    await ida.button('Send invitation').click();
    // The browser itself says at what is too late; nobody is invited.
    await expect(ida.page.locator('input:out-of-range').count()).resolves.toBe(1);
    await expect(ida.row('kim@cliff.test').count()).resolves.toBe(0);
    await end.fill('');
    await ida.button('Send invitation').click();
    await ida.row('kim@cliff.test').waitFor();
    await ida.choose('Jan Cliff', /End of access/);
    await ida.dialog.getByText('31 May 2031, 12:00 at the latest').waitFor();
    await fits(ida);
    await ida.dialog.getByLabel('Access ends').fill('2031-05-20');
    await ida.dialog.getByRole('button', { name: 'Save' }).click();
    await ida.row(/Jan Cliff[^]*until 20 May 2031/).waitFor();
    await expect(members('ida@cliff.test')).resolves.toMatchObject([
      { email: 'ida@cliff.test' },
      { email: 'jan@cliff.test', accessUntil: '2031-05-20T23:59:59.999Z' },
      { email: 'kim@cliff.test', accessUntil: '2031-05-31T10:00:00.000Z' },
    ]);
    // Whatever a page might send, the module refuses.
    await expect(
      app.call('ida@cliff.test', 'PATCH', `/api/clientele/members/${people['jan@cliff.test']}`, {
        accessUntil: '2031-06-02T10:00:00Z',
      }),
    ).rejects.toThrow(/403 .*PERMISSION_ESCALATION.*2031-05-31T10:00/);
  });

  it('My access says what one may, and why not what one may not; leaving closes it', async () => {
    await ownClient(app, 'Dune', {
      'lea@dune.test': { name: 'Lea Dune', role: 'admin' },
      'mo@dune.test': { name: 'Mo Dune' },
    });
    const [lea, mo] = [await come('lea@dune.test'), await come('mo@dune.test')];
    await open(mo, '/team/access');
    const part = mo.page.locator('details').filter({ hasText: 'Reports' });
    await part.locator('summary').click();
    await part.getByRole('button', { name: 'Ask for it' }).last().waitFor();
    await fits(mo);
    await expect(part.innerText()).resolves.toMatch(
      /1 of 3\s+You may:\s+Read reports\s+You may not:\s+Create reports\s+It is not switched on for you\.\s+Ask for it/,
    );
    await expect(mo.text()).resolves.toMatch(
      /Role Member .* All work on these projects.* Spring sale/,
    );
    await assertAccessible(mo);
    // The only admin stays, and learns who can change that.
    await open(lea, '/team/access');
    await lea.page.getByText('Northwind Agency can make a colleague admin first.').waitFor();
    await expect(lea.button(/Leave Dune/).count()).resolves.toBe(0);
    await mo.button('Leave Dune…').click();
    await expect(mo.dialog.innerText()).resolves.toContain(
      'Only a new invitation brings you back.',
    );
    await mo.dialog.getByRole('button', { name: 'Leave Dune' }).click();
    await mo.page.waitForURL(/\/account/);
    await mo.page.getByRole('heading', { name: 'No access here' }).waitFor();
    await fits(mo);
    await expect(members('lea@dune.test')).resolves.toMatchObject([{ email: 'lea@dune.test' }]);
  });

  it('row 4: somebody with whom nothing is shared is told so, asks, and is in once something is', async () => {
    const { people } = await ownClient(app, 'Moor', {
      'rob@moor.test': { name: 'Rob Moor', projects: [] },
    });
    const rob = await come('rob@moor.test');
    await open(rob, '/team');
    await rob.page.getByRole('heading', { name: 'No project yet' }).waitFor();
    await rob.field('What do you need?').fill('The spring campaigns');
    await rob.button('Ask for access').click();
    await rob.page.getByRole('heading', { name: 'You asked for access' }).waitFor();
    await fits(rob);
    await expect(rob.text()).resolves.toContain('The spring campaigns');
    await app.call(
      'owner@agency.test',
      'PATCH',
      `/api/clientele/members/${people['rob@moor.test']}`,
      {
        projects: [{ id: 'campaign-01' }],
      },
    );
    await open(rob, '/team');
    await rob.page.waitForURL(/\/team\/access$/);
    await rob.page.getByText('Spring sale').waitFor();
  });
});
