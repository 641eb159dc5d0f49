import type { AnyRoute } from '@tanstack/react-router';
import { pageRoutes, type PageRoute, pathTo } from '../areas.js';

/** Pages that stand by themselves, in the portal's branding: some of them for people who are not logged in. */
const PAGES: readonly PageRoute[] = [
  {
    path: pathTo('accept'),
    load: () => import('./accept/accept-page.js'),
    name: 'AcceptPage',
    words: ['account'],
  },
  {
    path: pathTo('join'),
    load: () => import('./join-page.js'),
    name: 'JoinPage',
    words: ['account'],
  },
  {
    path: pathTo('account'),
    load: () => import('./switch-page.js'),
    name: 'SwitchPage',
    words: ['account'],
  },
];

/** Set-up from a link, joining, and the choice of an account. */
export function accountRoutes(root: AnyRoute): AnyRoute[] {
  return pageRoutes(root, PAGES);
}
