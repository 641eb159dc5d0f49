import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRouter,
  type ErrorComponentProps,
  Outlet,
  useRouter,
} from '@tanstack/react-router';
import type { ClienteleClient } from '../../../client/index.js';
import { accountRoutes } from './account/routes.js';
import { customerArea } from './customer/routes.js';
import { isSignedOut, isViewOver } from './problems.js';
import { basePath } from './settings.js';
import { staffArea } from './staff/routes.js';
import { Failed, Loading, NotFound } from './ui/states.js';
import { Toasts } from './ui/toasts.js';

/** What routes ask before they show. */
export interface PageContext {
  readonly api: ClienteleClient;
  readonly queries: QueryClient;
}

/** All pages at their addresses. */
export function createPages(context: PageContext) {
  const root = createRootRouteWithContext<PageContext>()({ component: Pages });
  return createRouter({
    routeTree: root.addChildren([staffArea(root), customerArea(root), ...accountRoutes(root)]),
    context,
    basepath: basePath || '/',
    defaultPendingComponent: Loading,
    defaultPendingMs: 150,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

/** In place of a page that could not be shown. */
function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  // The host's login, or the pages of the staff, are on their way.
  if (isSignedOut(error) || isViewOver(error)) return <Loading />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <main className="main">
      <Failed error={error} onRetry={retry} />
    </main>
  );
}

/** The page of the moment, and what passes over it. */
function Pages() {
  return (
    <>
      <Outlet />
      <Toasts />
    </>
  );
}
