import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { csvRows } from '../support/csv-rows.js';
import { assertAccessible } from './support/assert-accessible.js';
import { Visitor } from './support/visitor.js';

const ROOT = path.resolve(__dirname, '../..');

/** What the host tells: where it is and the password of its one person, then the link of each letter. */
interface Told {
  readonly url?: string;
  readonly password?: string;
  readonly link?: string;
}

/** Resolves with the next thing the host tells. */
async function told(child: ChildProcess): Promise<Told> {
  const [message] = (await once(child, 'message')) as [Told];
  return message;
}

describe('the pages in a host of somebody else: Fastify, a prefix, bearer tokens, paths and words of its own', () => {
  let child: ChildProcess;
  let url: string;
  let password: string;
  let fay: Visitor;

  beforeAll(async () => {
    child = fork(path.join(__dirname, 'foreign-host/main.ts'), {
      cwd: ROOT,
      execArgv: ['--require', './test/cli/support/register.cjs'],
      env: { ...process.env, TEST_BUILT: '1' },
    });
    const first = await told(child);
    [url, password] = [first.url ?? '', first.password ?? ''];
    fay = await Visitor.come(url);
  });

  afterAll(async () => {
    await fay.go();
    child.kill();
  });

  it('send who is not logged in to its login, and take the person back from there', async () => {
    await fay.open('/portal/users?tab=staff');
    await fay.page.waitForURL(/\/v1\/log-in\?next=%2Fportal%2Fusers%3Ftab%3Dstaff$/);
    await fay.field('Email').fill('fay@foreign.test');
    await fay.field('Password').fill(password);
    await fay.button('Log in').click();
    await fay.page.waitForURL(`${url}/portal/users?tab=staff`);
    await fay.row('fay@foreign.test').waitFor();
    await expect(fay.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(
      'People of the portal',
    );
    await assertAccessible(fay);
  });

  it('let in whoever has an invitation, at the path of its own', async () => {
    const letter = told(child);
    const token = String(await fay.page.evaluate('localStorage.getItem("token")'));
    const made = await fay.page.request.post(`${url}/v1/clientele/members`, {
      headers: { Authorization: `Bearer ${token}` },
      data: { email: 'guest@client.test', name: 'Gus Guest' },
    });
    expect(made.status()).toBe(201);
    const { link = '' } = await letter;
    const guest = await Visitor.come(url);
    await guest.open(link);
    await guest.page.waitForURL(`${url}/portal/welcome`);
    await guest.page.getByText('guest@client.test').waitFor();
    await guest.go();
  });

  it('row 18: fetch a file with the bearer token, which no link can carry', async () => {
    await fay.open('/portal/users/exports');
    await fay.button('New export').first().click();
    await fay.dialog.getByRole('button', { name: 'Export' }).click();
    const download = fay.button(/^Download/);
    await download.waitFor();
    const { name, file } = await fay.saved(() => download.click());
    expect(name).toMatch(/\.csv$/);
    expect(csvRows(file, true).map(({ email }) => email)).toEqual(['guest@client.test']);
  });
});
