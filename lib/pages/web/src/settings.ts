import type { PageHead } from '../../page-writer.js';

const meta = document.querySelector<HTMLMetaElement>('meta[name="clientele-pages"]');

/** The settings of this page. */
export const settings = JSON.parse(meta?.content ?? '{}') as PageHead;

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
