import { csvRows } from '../support/csv-rows.js';
import { until } from '../support/until.js';
import { unzip } from '../support/unzip.js';
import { workbook } from '../support/workbook.js';
import { assertAccessible } from './support/assert-accessible.js';
import { createPerson, type Person, readPerson } from './support/create-person.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

const OWNER = 'owner@agency.test';

describe('files of people, several at once, and the trail', () => {
  let app: SampleApp;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    owner = await Visitor.come(app, OWNER);
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  /** Has an export made on its page, and gives the file that the browser then saves. */
  async function exported(what: string, format: string): Promise<{ name: string; file: Buffer }> {
    await owner.open('/people/exports');
    await owner.button('New export').first().click();
    await owner.field('What is made').selectOption({ label: what });
    await owner.field('Format').selectOption({ label: format });
    await owner.dialog.getByRole('button', { name: 'Export' }).click();
    const made = owner.page.getByRole('row').nth(1);
    const link = made.getByRole('link', { name: /^Download/ });
    await link.waitFor();
    return owner.saved(() => link.click());
  }

  describe('row 18: exports', () => {
    it('row 18: makes a CSV of the portal, fetched when it is ready; a letter leads to it, too', async () => {
      const { name, file } = await exported('One file for the portal', 'CSV');
      expect(name).toMatch(/\.csv$/);
      const rows = csvRows(file, true);
      expect(rows.find(({ email }) => email === 'custom@acme.test')).toMatchObject({
        name: 'Cleo Acme',
        client: 'Acme',
        role: 'member',
        status: 'active',
      });
      expect(rows.map(({ email }) => email)).not.toContain(OWNER);
      await assertAccessible(owner);
      const mail = await app.mailTo(OWNER);
      expect(mail.subject).toBe('Your export is ready');
      expect(mail.links).toEqual([`${app.url}/people/exports`]);
      await owner.open(mail.links[0] ?? '');
      const ready = owner.page
        .getByRole('row')
        .nth(1)
        .getByRole('link', { name: /^Download/ });
      const again = await owner.saved(() => ready.click());
      expect(Buffer.compare(again.file, file)).toBe(0);
    });

    it('row 18: makes a zip with a CSV for each project', async () => {
      const { name, file } = await exported('A zip with a file for each project', 'CSV');
      expect(name).toMatch(/\.zip$/);
      const files = await unzip(file);
      const spring = [...files].find(([each]) => each.includes('Spring sale'));
      const emails = csvRows(spring?.[1] ?? '', true).map(({ email }) => email);
      expect(emails).toEqual(
        expect.arrayContaining(['admin@acme.test', 'both@clients.test', 'member@acme.test']),
      );
      expect(emails).not.toContain('admin@globex.test');
    });

    it('row 18: makes a workbook, and removes what is not needed any more', async () => {
      const { name, file } = await exported('One file for the portal', 'Excel (xlsx)');
      expect(name).toMatch(/\.xlsx$/);
      const { rows, frozen } = await workbook(file);
      expect(frozen).toBe(1);
      const at = rows[0]?.indexOf('email') ?? -1;
      expect(rows.map((row) => row[at])).toContain('custom@acme.test');
      await owner.page.getByRole('row').nth(1).getByRole('button', { name: 'Delete…' }).click();
      await assertAccessible(owner);
      await owner.dialog.getByRole('button', { name: 'Delete' }).click();
      await owner.page.getByText('The export is deleted.').waitFor();
      await owner.row('Excel (xlsx)').waitFor({ state: 'detached' });
    });
  });

  describe('feature 9: import', () => {
    /** Drops a file on the page, as somebody does from the desktop. */
    async function drop(name: string, bytes: Buffer): Promise<void> {
      await owner.open('/people/import');
      const transfer = await owner.page.evaluateHandle(`(() => {
        const content = Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([content], '${name}', { type: 'text/csv' }));
        return data;
      })()`);
      const zone = owner.page.locator('.drop-zone');
      await zone.dispatchEvent('dragover', { dataTransfer: transfer });
      await owner.page.getByText('Let go to upload it').waitFor();
      await zone.dispatchEvent('drop', { dataTransfer: transfer });
    }

    it('feature 9: shows what would come of each row, and imports those without an error, with invitations', async () => {
      const lines = [
        'email;name;client;projects',
        'juergen@groesse.test;Jürgen Groß;Größe & Söhne;Spring sale',
        'anna@groesse.test;Anna Groß;Größe & Söhne;',
        'no address;Nobody;Acme;',
        'lost@acme.test;Lost;Acme;No such project',
        'member@acme.test;Max Acme;Acme;Winter sale',
      ];
      await drop('people.csv', Buffer.from(lines.join('\r\n'), 'latin1'));
      await owner.page.getByText('semicolons · read as Windows-1252').waitFor();
      await owner.row('member@acme.test').getByText('brought up to date').waitFor();
      await owner.page.getByText('1 client is not known and would be made: “Größe').waitFor();
      await owner.row('juergen').getByText('new client').waitFor();
      await assertAccessible(owner);
      await owner.link(/^Errors 2/).click();
      await owner.row('juergen').waitFor({ state: 'detached' });
      await expect(owner.row('no address').innerText()).resolves.toContain(
        'Write an email address',
      );
      await expect(owner.row('lost@acme.test').innerText()).resolves.toContain(
        'There is no “No such project”.',
      );
      const errors = await owner.saved(() => owner.button('The 2 rows with errors as CSV').click());
      expect(csvRows(errors.file, true).map(({ row }) => row)).toEqual(['4', '5']);
      await owner.field('Invite 2 new people by email').check();
      await owner.button('Import 3 rows').click();
      await expect(owner.dialog.innerText()).resolves.toMatch(
        /2 users are created[^]*2 letters go out[^]*1 user is updated[^]*2 rows with errors are skipped/,
      );
      await assertAccessible(owner);
      await owner.dialog.getByRole('button', { name: 'Import 3 rows' }).click();
      await owner.page.getByText('2 created, 1 updated, 2 refused').waitFor();
      await assertAccessible(owner);
      const { text, links } = await app.mailTo('juergen@groesse.test');
      expect(text).toContain('Hello Jürgen Groß');
      const visitor = await Visitor.come(app);
      await visitor.open(links[0] ?? '');
      await visitor.page.getByText('Größe & Söhne').first().waitFor();
      await visitor.go();
      await owner.open('/people?q=member@acme');
      await expect(owner.row('member@acme.test').innerText()).resolves.toMatch(/Active\s+3/);
    });

    it('feature 9: takes columns of other names, once somebody has said what they hold', async () => {
      const lines = ['Kontakt,Wer', 'mapped@acme.test,Mara Mapped'];
      await drop('other.csv', Buffer.from(lines.join('\n')));
      await owner.dialog.getByText('Say which column holds the email.').waitFor();
      await owner.dialog.getByLabel('Kontakt').selectOption({ label: 'Email' });
      await owner.dialog.getByLabel('Wer').selectOption({ label: 'Name' });
      await assertAccessible(owner);
      await owner.button('Read anew').click();
      await owner.row('mapped@acme.test').getByText('a new user').waitFor();
      await owner.button('Import 1 row').click();
      await owner.dialog.getByText('Nobody is told.').waitFor();
      await owner.dialog.getByRole('button', { name: 'Import 1 row' }).click();
      await owner.page.getByText('1 created').waitFor();
      await owner.link('Mara Mapped').first().click();
      await owner.page.getByRole('heading', { name: 'Mara Mapped' }).waitFor();
      await expect(app.mailsTo('mapped@acme.test')).resolves.toEqual([]);
    });
  });

  it('feature 9: gives several an end or a role, and says per row what was refused', async () => {
    const people: Person[] = [];
    for (const name of ['Abel Berg', 'Cora Berg'])
      people.push(await createPerson(app, { name, client: 'Berg' }));
    await owner.open('/people?q=berg');
    await owner.field('Select Abel Berg').check();
    await owner.field('Select Cora Berg').check();
    const bar = owner.page.getByRole('region', { name: 'Actions for the 2 selected' });
    await bar.getByRole('button', { name: /End of access/ }).click();
    await owner.field('Access ends').fill('2031-05-06');
    await assertAccessible(owner);
    await owner.button('Save for 2').click();
    await owner.page.getByText('2 done').waitFor();
    await owner.dialog.getByRole('button', { name: 'Close' }).last().click();
    for (const one of people)
      await expect(readPerson(app, one)).resolves.toMatchObject({
        accessUntil: '2031-05-06T23:59:59.999Z',
      });
    // A staff member among them has other roles.
    await owner.open('/people');
    await owner.field('Select Cora Berg').check();
    await owner.field('Select Stefan Staff').check();
    await owner.button(/^Role/).click();
    await owner.dialog.getByLabel('Role').selectOption({ label: 'Staff' });
    await owner.button('Save for 2').click();
    await owner.dialog.getByText('1 done').waitFor();
    await expect(owner.dialog.innerText()).resolves.toMatch(
      /Cora Berg\s+The role does not fit a client user/,
    );
    await owner.dialog.getByRole('button', { name: 'Close' }).last().click();
    await owner.field('Select Abel Berg').check();
    await owner.button(/^Role/).click();
    // Where all are client users, nothing else is offered.
    await expect(owner.dialog.getByRole('option').allInnerTexts()).resolves.toEqual([
      'Member',
      'Admin',
    ]);
  });

  it('row 13: keeps what was before and what is after, found by filters that stand in the address', async () => {
    const gisa = await createPerson(app, { name: 'Gisa Hahn', client: 'Hahn', role: 'member' });
    await app.call(OWNER, 'PATCH', `/api/clientele/members/${gisa.id}`, { role: 'admin' });
    await app.call(OWNER, 'PATCH', `/api/clientele/members/${gisa.id}`, { portalRate: '70' });
    await owner.open('/people/audit');
    await owner.button('About anything').click();
    await owner.page.getByRole('combobox', { name: 'About anything' }).fill('gisa');
    await owner.page.getByRole('option', { name: /Gisa Hahn/ }).click();
    await owner.page.waitForURL(/subject=/);
    await owner.field('What happened').selectOption({ label: 'Role changed' });
    await owner.page.waitForURL(/type=member.role_changed/);
    const trail = owner.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: 'Gisa Hahn' });
    await until(async () => (await trail.count()) === 1);
    await owner.page.reload();
    await trail.getByText('changed the role of').waitFor();
    await expect(trail.count()).resolves.toBe(1);
    await expect(trail.innerText()).resolves.toMatch(/before:\s*Member\s*now:\s*Admin/);
    await assertAccessible(owner);
    await owner.page.goBack();
    await owner.page.getByText('Portal rate').waitFor();
  });
});
