import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** More presses of Tab than any way takes. */
const PRESSES = 60;

describe('the wizard by keyboard alone', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, 'owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  const press = (...keys: readonly string[]) =>
    keys.reduce(
      (before, key) => before.then(() => owner.page.keyboard.press(key)),
      Promise.resolve(),
    );
  const type = (text: string) => owner.page.keyboard.type(text);
  /** What `document.activeElement` is to a screen reader, as `textbox "Email"`. */
  const focused = async () => {
    const active = owner.page.locator(':focus');
    if ((await active.count()) === 0) return 'nothing';
    const [line = ''] = (await active.ariaSnapshot()).split('\n');
    return /^- '?(.+?["\]])'?(:.*)?$/.exec(line)?.[1] ?? line;
  };
  /** Goes on by Tab until this has the focus. */
  const tabTo = async (what: RegExp) => {
    const met: string[] = [];
    for (let presses = 0; presses < PRESSES; presses += 1) {
      await press('Tab');
      met.push(await focused());
      if (what.test(met.at(-1) ?? '')) return;
    }
    throw new Error(`Tab never came to ${what}, but to:\n${met.join('\n')}`);
  };
  /** Waits until this has got the focus by itself. */
  const focusOn = async (role: 'heading' | 'button' | 'combobox', name: string | RegExp) => {
    const wanted = owner.page.locator(':focus').and(owner.page.getByRole(role, { name }));
    await wanted.waitFor({ state: 'attached' });
  };

  it('row 1: makes a client user from the list to the letter with Tab, arrows, Space and Return only', async () => {
    await owner.open('/people');
    await tabTo(/^link "Create user"/);
    await press('Enter');
    await owner.page.getByRole('heading', { name: 'Who is it?' }).waitFor();

    await tabTo(/^radio "Client user" \[checked\]/);
    await press('ArrowRight');
    await expect(focused()).resolves.toBe('radio "Staff" [checked]');
    await press('ArrowLeft');
    await expect(focused()).resolves.toBe('radio "Client user" [checked]');
    await tabTo(/^textbox "Email"/);
    await type('kay@acme.test');
    await tabTo(/^textbox "Name/);
    await type('Kay Keys');
    await tabTo(/^button "Which client: Choose a client"/);
    await press('Enter');
    await focusOn('combobox', 'Which client');
    await type('Acme');
    await owner.page.getByRole('option', { name: 'Acme' }).waitFor();
    await press('ArrowDown', 'Enter');
    await focusOn('button', 'Which client: Acme');
    await tabTo(/^button "Continue to what they see"/);
    await press('Enter');

    await focusOn('heading', 'What may they see?');
    await owner.page.getByText('0/54').waitFor();
    await tabTo(/^searchbox "Search projects"/);
    await type('sale');
    await owner.page
      .getByRole('option', { name: 'Anniversary blog' })
      .waitFor({ state: 'detached' });
    await tabTo(/^option "Anniversary sale"/);
    await press('Space', 'ArrowDown', 'Space');
    await owner.page.getByText('2/54').waitFor();
    await expect(focused()).resolves.toBe('option "Autumn sale" [selected]');
    await tabTo(/^button "Continue to permissions"/);
    await press('Enter');

    await focusOn('heading', 'What may they do?');
    await owner.page.getByText('On: everything but').waitFor();
    await tabTo(/^radio "Default" \[checked\]/);
    await press('ArrowDown', 'ArrowDown');
    await expect(focused()).resolves.toBe('radio "Customize" [checked]');
    await tabTo(/^button "Reports/);
    await press('Enter');
    await tabTo(/^switch "Reports: Edit reports"/);
    await press('Space');
    await expect(focused()).resolves.toBe('switch "Reports: Edit reports" [checked]');
    await tabTo(/^button "Continue to the letter"/);
    await press('Enter');

    await focusOn('heading', 'How do they hear of it?');
    await tabTo(/^checkbox "Invite by email" \[checked\]/);
    await tabTo(/^textbox "Personal message/);
    await type('Welcome, Kay!');
    await tabTo(/^button "Create and send the letter"/);
    await press('Enter');

    await focusOn('heading', 'Kay Keys');
    const route = '/api/clientele/members?q=kay@acme.test';
    await expect(app.call('owner@agency.test', 'GET', route)).resolves.toMatchObject({
      items: [
        {
          clientName: 'Acme',
          name: 'Kay Keys',
          projects: [{ id: 'campaign-03' }, { id: 'campaign-06' }],
          permissions: { mode: 'custom' },
        },
      ],
    });
    await expect(app.mailTo('kay@acme.test')).resolves.toMatchObject({
      text: expect.stringContaining('Welcome, Kay!') as string,
    });
  });
});
