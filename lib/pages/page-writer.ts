import type { ClientelePagesOptions, FilledPaths } from './pages-options.js';

/** What every page says of the app in its head; see `web/src/settings.ts`. */
export interface PageFacts extends Omit<ClientelePagesOptions, 'paths'> {
  readonly paths: Omit<FilledPaths, 'assets'>;
  /** Where the module's routes are, from the beginning of the app. */
  readonly api: string;
}

/**
 * How a portal looks, as the page of its address says it: what anybody may read of its branding. Said here once more, for the
 * pages' own program reads this file, and cannot read the entities behind `PortalBranding`.
 */
export interface PageBrand {
  readonly name: string;
  readonly logo: string | null;
  readonly colors: Readonly<Record<string, string>>;
  readonly domain: string | null;
}

/** The facts of one page: those of the app, and how the portal looks that it was asked for at. */
export interface PageHead extends PageFacts {
  /** From the page's own address to where the host's app begins, as `../`: a proxy may have put it anywhere. */
  readonly root: string;
  /** Left out where it could not be told in time: the page asks for it then. */
  readonly brand?: PageBrand;
}

/** Fills the built page in for an address. */
export class PageWriter {
  constructor(
    private readonly page: string,
    private readonly facts: PageFacts,
    private readonly assets: string,
  ) {}

  /** The page as this path answers it, in the looks of a portal. Its addresses begin at the page's own, so a proxy may put the app anywhere. */
  write(path: string, brand: PageBrand | null = null): string {
    const root = rootFrom(path);
    const head: PageHead = { root, ...this.facts, ...(brand && { brand }) };
    const facts = JSON.stringify(head);
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
