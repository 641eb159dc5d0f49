import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from './support/launch-browser.js';
import { SampleApp } from './support/sample-app.js';
import { type Looks, Visitor } from './support/visitor.js';

const IMAGES = path.resolve(__dirname, '../../docs/images');

/** A picture of a page, as somebody sees it. */
interface Picture {
  readonly name: string;
  readonly who: string;
  readonly at: string;
  readonly looks?: Looks;
  /** Done on the page before the picture is taken. */
  readonly before?: (visitor: Visitor) => Promise<void>;
}

const OWNER = 'owner@agency.test';
const NARROW: Looks = { width: 380 };

/** What the pictures show; `{name}` in an address is the member found by it. */
const PICTURES: readonly Picture[] = [
  { name: 'users', who: OWNER, at: '/people' },
  { name: 'users-dark', who: OWNER, at: '/people', looks: { colorScheme: 'dark' } },
  {
    name: 'permissions',
    who: OWNER,
    at: '/people/person/{custom@acme.test}/permissions',
    before: moveSwitches,
  },
  {
    name: 'permissions-dark',
    who: OWNER,
    at: '/people/person/{custom@acme.test}/permissions',
    looks: { colorScheme: 'dark' },
    before: moveSwitches,
  },
  { name: 'person', who: OWNER, at: '/people/person/{member@acme.test}' },
  { name: 'create', who: OWNER, at: '/people/new', before: toProjects },
  { name: 'audit', who: OWNER, at: '/people/audit' },
  { name: 'portal', who: OWNER, at: '/people/portal' },
  { name: 'team-narrow', who: 'admin@acme.test', at: '/team', looks: NARROW },
  { name: 'access-narrow', who: 'member@acme.test', at: '/team/access', looks: NARROW },
];

/** Takes the pictures of `docs/images` anew, of the sample app with its demo data: `npm run docs:images`. */
async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clientele-pictures-'));
  const browser = await launchBrowser();
  process.env['BROWSER_ENDPOINT'] = browser.wsEndpoint();
  const app = await SampleApp.start({ database: path.join(folder, 'pictures.sqlite') });
  try {
    await live(app);
    for (const picture of PICTURES) await take(app, picture);
  } finally {
    await app.stop();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How far the app's clock is moved on: `P2D` and `PT3H`. */
const LATER = (2 * 24 + 3) * 3_600_000;

/** What a portal looks like on an ordinary day: people have been there, some are invited, one is out. */
async function live(app: SampleApp): Promise<void> {
  for (const login of ['admin@acme.test', 'custom@acme.test', 'admin@globex.test'])
    await app.call(login, 'GET', '/api/clientele/me');
  await app.advance('P2D');
  for (const login of ['member@acme.test', 'staff@agency.test'])
    await app.call(login, 'GET', '/api/clientele/me');
  await app.advance('PT3H');
  const { clientId } = await found(app, 'admin@acme.test');
  for (const name of ['Nora', 'Jonas']) {
    const email = `${name.toLowerCase()}@acme.test`;
    await app.call(OWNER, 'POST', '/api/clientele/members', { clientId, name, email });
  }
  const { id: out } = await found(app, 'groups@hooli.test');
  await app.call(OWNER, 'POST', `/api/clientele/members/${out}/deactivate`);
}

async function take(app: SampleApp, { name, who, at, looks, before }: Picture): Promise<void> {
  const visitor = await Visitor.come(app, who, looks);
  // The browser reads the clock that the app has.
  await visitor.page.clock.setFixedTime(Date.now() + LATER);
  const email = /\{(.+)\}/.exec(at)?.[1];
  await visitor.open(email ? at.replace(`{${email}}`, (await found(app, email)).id) : at);
  await before?.(visitor);
  await visitor.page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
  await visitor.go();
}

interface Found {
  readonly id: string;
  readonly clientId: string | null;
}

async function found(app: SampleApp, email: string): Promise<Found> {
  const member = await app.found<Found>(email);
  if (!member) throw new Error(`${email} is not in the demo data.`);
  return member;
}

/** Something to save, so that the picture shows what saving would do. */
async function moveSwitches(visitor: Visitor): Promise<void> {
  await visitor
    .button(/^Integrations/)
    .first()
    .click();
  const switches = visitor.page.getByRole('switch', { name: /^Google/ });
  for (const at of [0, 1]) await switches.nth(at).click();
  await visitor.page.getByRole('heading', { name: 'Lost' }).waitFor();
}

async function toProjects(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole('textbox', { name: /^Email/ }).fill('nora@keller.example');
  await visitor.page.getByText('Individual').click();
  await visitor.button('Continue to what they see').click();
  await visitor.settled();
  for (const at of [0, 2, 3]) await visitor.page.getByRole('option').nth(at).click();
}

void main();
