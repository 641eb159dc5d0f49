import { buffer } from 'node:stream/consumers';
import {
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
  type Response,
} from 'playwright-core';
import { SESSION_COOKIE } from '../../../sample-app/src/auth/session-cookie.js';
import { until } from '../../support/until.js';
import type { SampleApp } from './sample-app.js';

/** How somebody looks at the pages. */
export interface Looks {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly timezone?: string;
}

/** What a browser shows that nobody should ever see. */
interface Trouble {
  readonly kind: 'console' | 'script' | 'policy' | 'answer';
  readonly text: string;
}

/** Answers of the module that a page may get and explain: somebody else was faster, or what was typed is refused. */
const EXPLAINED = [401, 404, 409, 410, 422, 429];

const DAY = 86_400_000;

/** Runs in the page before its own scripts. */
const TELL_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI))`;

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>';

/** Somebody at a browser of their own, whose console is read. */
export class Visitor {
  private readonly troubles: Trouble[] = [];
  private readonly refused: Response[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
    private readonly app: SampleApp | null,
    private readonly context: BrowserContext,
    private readonly leave: () => Promise<void>,
  ) {}

  /** A browser of one's own at a host, with nobody logged in, or with this login of the sample app. */
  static async come(
    host: SampleApp | string,
    email: string | null = null,
    looks: Looks = {},
  ): Promise<Visitor> {
    const [url, app] = typeof host === 'string' ? [host, null] : [host.url, host];
    const browser = await chromium.connect(process.env['BROWSER_ENDPOINT'] ?? '');
    const {
      width = 1280,
      colorScheme = 'light',
      locale = 'en-GB',
      timezone = 'Europe/Berlin',
    } = looks;
    const context = await browser.newContext({
      viewport: { width, height: 860 },
      colorScheme,
      locale,
      timezoneId: timezone,
      reducedMotion: 'reduce',
    });
    // Sooner than Jest gives up, so that what was waited for is told.
    context.setDefaultTimeout(12_000);
    const page = await context.newPage();
    const visitor = new Visitor(page, url, app, context, () => browser.close());
    await visitor.listen();
    if (email !== null) await visitor.logIn(email);
    return visitor;
  }

  /** Logs in as the app's own page does, without looking at it. */
  async logIn(email: string, password?: string): Promise<void> {
    if (!this.app) throw new Error('Only the sample app has logins that are known.');
    const value = await this.app.token(email, password);
    await this.context.addCookies([
      { name: SESSION_COOKIE, value, url: this.url, httpOnly: true, sameSite: 'Lax' },
    ]);
  }

  /** Opens an address of the app, and waits until nothing is on its way. */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.url).href);
    await this.settled();
  }

  /** Resolves when nothing is on its way any more, and the page says so. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    // On a busy machine half a second may pass between two requests of one page.
    await this.page.locator('main').first().waitFor();
    await this.page.locator('main .bone').first().waitFor({ state: 'detached' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label);
  }

  /** The dialog that is open; messages that come and go are none. */
  get dialog(): Locator {
    const { page } = this;
    return page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .and(page.locator(':not(.toast)'));
  }

  /** The row of a list that says this. */
  row(text: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  /** Opens the menu of somebody in a list and chooses from it. */
  async choose(who: string, entry: string | RegExp): Promise<void> {
    await this.button(`Actions for ${who}`).first().click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** All that is written on the page. */
  async text(): Promise<string> {
    return (await this.page.locator('body').innerText()).replace(/\s+/g, ' ');
  }

  /** Answers of 403 and worse, for what looks whether anything is shown that is not allowed. */
  get refusals(): readonly string[] {
    return this.refused.map(
      (answer) => `${answer.status()} ${answer.request().method()} ${answer.url()}`,
    );
  }

  /** Waits until the page says this; tells what it says instead. */
  async says(words: RegExp): Promise<void> {
    await until(async () => words.test(await this.text())).catch(async () => {
      throw new Error(`${this.page.url()} does not say ${words}, but: ${await this.text()}`);
    });
  }

  /** Moves the clock of this browser on by so many days, as `advance` moves the app's. */
  async forward(days: number): Promise<void> {
    await this.page.clock.setSystemTime(Date.now() + days * DAY);
  }

  /** Closes the browser; throws what its console, its policy or a failed answer has told. */
  async go(): Promise<void> {
    await this.leave();
    if (this.troubles.length > 0)
      throw new Error(this.troubles.map(({ kind, text }) => `${kind}: ${text}`).join('\n'));
  }

  /** Takes the answers of a status so far as meant: the page has said why. */
  forgive(status: number): void {
    const meant = ({ kind, text }: Trouble) => kind === 'answer' && text.startsWith(`${status} `);
    this.troubles.splice(0, Infinity, ...this.troubles.filter((trouble) => !meant(trouble)));
  }

  /** The file that the browser saves by this. */
  async saved(act: () => Promise<void>): Promise<{ readonly name: string; readonly file: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    const file = await buffer(await download.createReadStream());
    return { name: download.suggestedFilename(), file };
  }

  private async listen(): Promise<void> {
    const note = (kind: Trouble['kind'], text: string) => this.troubles.push({ kind, text });
    this.page.on('pageerror', (error) => note('script', error.stack ?? error.message));
    this.page.on('console', (message) => {
      const text = message.text();
      // The browser's own line on an answer that the page explains; answers are read below.
      if (
        !['error', 'warning'].includes(message.type()) ||
        text.startsWith('Failed to load resource')
      )
        return;
      note(text.includes('Content Security Policy') ? 'policy' : 'console', text);
    });
    this.page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        note('answer', `${request.url()}: ${request.failure()?.errorText}`);
    });
    this.page.on('response', (answer) => {
      const status = answer.status();
      if (status < 400) return;
      this.refused.push(answer);
      if (!EXPLAINED.includes(status))
        note('answer', `${status} ${answer.request().method()} ${answer.url()}`);
    });
    await this.page.addInitScript(TELL_VIOLATIONS);
    // The demo's other portal has its logo at a site of its own, which tests do not reach.
    await this.page.route('https://rival.example/logo.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: LOGO }),
    );
  }
}
