import type { ClientelePagesOptions, FilledPaths } from './pages-options.js';

/** What every page says of the app in its head; see `web/src/settings.ts`. */
export interface PageFacts extends Omit<ClientelePagesOptions, 'paths'> {
  readonly paths: Omit<FilledPaths, 'assets'>;
  /** Where the module's routes are, from the beginning of the app. */
  readonly api: string;
}

/** Fills the built page in for an address. */
export class PageWriter {
  constructor(
    private readonly page: string,
    private readonly facts: PageFacts,
    private readonly assets: string,
  ) {}

  /** The page as this path answers it. Its addresses begin at the page's own, so a proxy may put the app anywhere. */
  write(path: string): string {
    const root = rootFrom(path);
    const facts = JSON.stringify({ root, ...this.facts });
    return this.page
      .replaceAll(/(src|href)="\.\/assets\//g, `$1="${root}${this.assets}/`)
      .replace(
        '<meta name="clientele-pages" content="{}"',
        () => `<meta name="clientele-pages" content="${escaped(facts)}"`,
      );
  }
}

/** The way from a path to where all paths begin: from `/people/17/edit` it is `../../`. */
function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
