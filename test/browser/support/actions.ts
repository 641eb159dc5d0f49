import type { ElementHandle, Locator } from 'playwright-core';
import { kindOf } from './pages-of.js';
import type { Visitor } from './visitor.js';

/** What somebody does on a page: the names of what is clicked, one after the other. */
export interface Action {
  readonly at: string;
  readonly path: readonly string[];
}

/** Most clicks of one action: a menu, its entry, the dialog that it opens. */
const DEPTH = 3;

/** Of buttons that begin alike, as those of the rows of a list, so many are tried on one page. */
const ALIKE = 2;

/** What changes nothing but how the page looks, what closes a dialog again, and what leads elsewhere, as the crawl does. */
const LEFT_OUT =
  /^(Cancel|Close|Stay|More$|Light|Dark|As the system|Theme|English|Deutsch|Sign out|Load more|Clear|Skip)/;

/** What of the browser's elements is read. */
interface Element {
  readonly textContent: string;
  readonly ariaLabel: string | null;
  readonly ariaDisabled: string | null;
  readonly disabled?: boolean;
  readonly tagName: string;
  readonly type?: string;
  readonly value?: string;
  checkVisibility(): boolean;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** Runs in the page: what can be clicked within an element, or only what has this name, each with its name. */
const clickable = (within: unknown, wanted: string | null) =>
  [...(within as Element).querySelectorAll('button, [role="menuitem"]')]
    .filter((each) => each.checkVisibility() && !each.disabled && each.ariaDisabled !== 'true')
    .map((each) => ({
      each,
      name: (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ name }) => wanted === null || name === wanted);

/** What can be clicked on the page as it was opened. */
export async function actionsOn(visitor: Visitor, at: string): Promise<Action[]> {
  return (await names(await layer(visitor))).map((name) => ({ at, path: [name] }));
}

/** Does it on the page, which was opened; gives what can be done then, within a menu or a dialog that has opened. */
export async function perform(visitor: Visitor, { at, path }: Action): Promise<Action[]> {
  for (const name of path) {
    const place = await layer(visitor);
    await fill(visitor);
    const found = await place.evaluateHandle(clickable, name);
    const button = await found.evaluateHandle(([first]) => first?.each);
    const element = button.asElement() as ElementHandle | null;
    if (!element) throw new Error('It is not there any more.');
    await element.click();
    await visitor.settled();
  }
  if (path.length >= DEPTH || (await layers(visitor).count()) === 0) return [];
  return (await names(await layer(visitor))).map((name) => ({ at, path: [...path, name] }));
}

/** An action as it is told: `/people/person/:id: Actions for Ada Acme > Remove…`. */
export function told({ at, path }: Action): string {
  return `${kindOf(at)}: ${path.join(' > ')}`;
}

/** Menus and dialogs that are open; messages that come and go are none. */
function layers({ page }: Visitor): Locator {
  return page.locator(
    ':is([role="menu"], [role="dialog"], [role="alertdialog"]):not(.toast):visible',
  );
}

/** The one on top, else the page. */
async function layer(visitor: Visitor): Promise<Locator> {
  const open = layers(visitor);
  return (await open.count()) > 0 ? open.last() : visitor.page.locator('body');
}

async function names(within: Locator): Promise<string[]> {
  const found = await within.evaluateHandle(clickable, null);
  const all = await found.evaluate((each) => each.map(({ name }) => name));
  const alike = new Map<string, number>();
  return [...new Set(all)].filter((name) => {
    const beginning = name.split(' ').slice(0, 2).join(' ');
    const before = alike.get(beginning) ?? 0;
    alike.set(beginning, before + 1);
    return name !== '' && !LEFT_OUT.test(name) && before < ALIKE;
  });
}

/** Types something that passes into whatever is empty: in a dialog everywhere, on a page into what it asks for. */
async function fill(visitor: Visitor): Promise<void> {
  const isPage = (await layers(visitor).count()) === 0;
  const kinds = isPage ? 'input[required], input[type="email"]' : 'input, textarea, select';
  const fields = (await layer(visitor)).locator(`:is(${kinds}):visible`);
  for (const field of await fields.elementHandles()) {
    const { tag, type, isEmpty } = await field.evaluate((element) => {
      const { tagName, type: kind = '', value } = element as unknown as Element;
      return { tag: tagName, type: kind, isEmpty: value === '' };
    });
    if (!isEmpty || !(await field.isEditable())) continue;
    if (tag === 'SELECT') await field.selectOption({ index: 1 });
    else if (type in TYPED) await field.fill(TYPED[type] ?? '');
  }
}

/** What is typed into a field of a type. */
const TYPED: Readonly<Record<string, string>> = {
  email: 'somebody@acme.test',
  date: '2027-01-31',
  number: '3',
  text: 'Something',
  textarea: 'Something',
};
