/** The pages' areas, each by the path it lives at. */
export interface PagePaths {
  readonly staff: string;
  readonly team: string;
  readonly accept: string;
  readonly join: string;
  readonly account: string;
}

/** What the server says of itself in the page's head. */
export interface PageSettings {
  /** From the page's own address to where the host's app begins, as `../`: a proxy may have put it anywhere. */
  readonly root: string;
  /** Where the module's routes are, from there. */
  readonly api: string;
  readonly paths: PagePaths;
  /** The host's page for logging in, and where somebody comes back to from it. */
  readonly signIn: string;
  /** The host's address that ends a session; left out, the pages have no way out. */
  readonly signOut?: string;
  /** The host's own first page; left out, the pages link to none. */
  readonly home?: string;
  /** Where the host keeps a bearer token; left out, a cookie is sent. */
  readonly authorization?: {
    readonly storage: 'localStorage' | 'sessionStorage';
    readonly key: string;
  };
  /** The host's words in place of the pages', by language and key. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Languages that the pages may speak, the first one where the reader's is not among them. */
  readonly languages?: readonly string[];
}

const meta = document.querySelector<HTMLMetaElement>('meta[name="clientele-pages"]');

/** The settings of this page. */
export const settings = JSON.parse(meta?.content ?? '{}') as PageSettings;

/** Where the host's app begins, as an absolute address that ends in a slash. It stays, wherever the page goes. */
const ROOT = new URL(settings.root, document.baseURI);

/** The path before all others, without its last slash: empty unless a proxy has put the app below one. */
export const basePath = ROOT.pathname.replace(/\/$/, '');

/** The host's address as the browser sees it: a path from the app's beginning, or one that is absolute already. */
export function hostAddress(path: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? path : new URL(path.replace(/^\//, ''), ROOT).href;
}

/** Where the module's routes are. */
export const apiAddress = hostAddress(settings.api).replace(/\/$/, '');
