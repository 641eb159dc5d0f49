import type { Locator, Page } from 'playwright-core';
import type { Visitor } from '../../browser/support/visitor.js';

/** What a person does on a page, over and over. */
export interface Interaction {
  readonly name: string;
  readonly act: (visitor: Visitor, round: number) => Promise<void>;
  /** Puts back what it has changed, which is not measured. */
  readonly after?: (visitor: Visitor) => Promise<void>;
}

/** A page, with what is done there. */
export interface Place {
  readonly name: string;
  /** Opens it, and loads all it can show. */
  readonly open: (visitor: Visitor) => Promise<void>;
  readonly interactions: readonly Interaction[];
}

async function closeMenu({ page }: Visitor): Promise<void> {
  const menu = page.getByRole('menu');
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
}

const users: Place = {
  name: 'the users page, scrolled to its end',
  async open(visitor) {
    await visitor.open('/people');
    await scrollToEnd(visitor.page);
  },
  interactions: [
    {
      name: 'tick a user',
      act: ({ page }) => clickInView(page, page.getByRole('checkbox', { name: /^Select Person/ })),
      after: (visitor) => visitor.button('Clear selection').click(),
    },
    {
      name: 'tick all that are loaded',
      act: ({ page }) => page.getByRole('checkbox', { name: 'Select all' }).click(),
      after: (visitor) => visitor.button('Clear selection').click(),
    },
    {
      name: 'open the menu of a user',
      act: (visitor) => clickInView(visitor.page, visitor.button(/^Actions for Person/)),
      after: closeMenu,
    },
    {
      name: 'type a letter into the search',
      act: (visitor) => visitor.field('Name or email').press('p'),
      async after(visitor) {
        await visitor.field('Name or email').fill('');
        await visitor.page.waitForURL((url) => !url.searchParams.has('q'));
        await visitor.settled();
      },
    },
  ],
};

const wizard: Place = {
  name: 'the projects of the wizard, scrolled to the end',
  async open(visitor) {
    await visitor.open('/people/new');
    await visitor.page.getByRole('textbox', { name: /^Email/ }).fill('somebody@new.test');
    await visitor.page.getByText('Individual').click();
    await visitor.button('Continue to what they see').click();
    await visitor.settled();
    await scrollList(visitor.page);
  },
  interactions: [
    {
      name: 'pick a project',
      act: ({ page }, round) =>
        projects(page)
          .getByRole('option')
          .nth(round % 5)
          .click(),
      after: (visitor) => visitor.button('Clear all').first().click(),
    },
    {
      name: 'type a letter into the search for projects',
      act: (visitor) => visitor.page.getByRole('searchbox').first().press('c'),
      async after(visitor) {
        await visitor.page.getByRole('searchbox').first().fill('');
        await visitor.settled();
      },
    },
  ],
};

/** The pages that are measured. */
export const PLACES: readonly Place[] = [users, wizard];

/** Clicks the one in the middle of the window: rows are drawn above it too, and to click these would scroll the list as well. */
async function clickInView(page: Page, locator: Locator): Promise<void> {
  const middle = await page.evaluate<number>('window.innerHeight / 2');
  const boxes = await Promise.all((await locator.all()).map((one) => one.boundingBox()));
  const [nearest] = boxes
    .flatMap((box) => (box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : []))
    .sort((a, b) => Math.abs(a.y - middle) - Math.abs(b.y - middle));
  if (!nearest) throw new Error('none of them is drawn');
  await page.mouse.click(nearest.x, nearest.y);
}

function projects(page: Page) {
  return page.getByRole('listbox').first();
}

async function scrollToEnd(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Load more' });
  while ((await more.count()) > 0) {
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    await page.waitForTimeout(20);
  }
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight / 2)');
  await page.waitForLoadState('networkidle');
}

/** What of an element of the page is used here: the types of a page are not those of Node. */
interface Scrolled {
  scrollTop: number;
  readonly scrollHeight: number;
}

async function scrollList(page: Page): Promise<void> {
  const list = projects(page);
  let height = 0;
  // Rows come within a few milliseconds: a second without any is the end.
  for (let quiet = 0; quiet < 20; quiet += 1) {
    const now = await list.evaluate((element) => {
      const scrolled = element as unknown as Scrolled;
      scrolled.scrollTop = scrolled.scrollHeight;
      return scrolled.scrollHeight;
    });
    if (now !== height) quiet = 0;
    height = now;
    await page.waitForTimeout(50);
  }
  await list.evaluate((element) => {
    (element as unknown as Scrolled).scrollTop = 0;
  });
}
