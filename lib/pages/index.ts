/**
 * Pages for staff and client users, served by the host's own app.
 *
 * @module nest-clientele/pages
 */

export { ClientelePagesModule } from './clientele-pages.module.js';
export { letterPage } from './letter-page.js';
export type { ClientelePagesOptions, HostLink, PagesPaths } from './pages-options.js';
