import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  Outlet,
  useRouter,
} from '@tanstack/react-router';
import { codeOf } from './api/refusal.js';
import { ForgotPage } from './entry/forgot-page.js';
import { LoginPage } from './entry/login-page.js';
import { ResetPage } from './entry/reset-page.js';
import { facts } from './facts.js';
import { Frame } from './frame/frame.js';
import { go, signIn, withNext } from './go.js';
import { HomePage } from './home/home-page.js';
import { meQuery } from './me.js';
import { BillingPage } from './pages/billing-page.js';
import { IntegrationPage } from './pages/integration-page.js';
import { IntegrationsPage } from './pages/integrations-page.js';
import { MessagesPage } from './pages/messages-page.js';
import { ProjectsPage } from './pages/projects-page.js';
import { ReportsPage } from './pages/reports-page.js';
import { ScreencastsPage } from './pages/screencasts-page.js';
import { TasksPage } from './pages/tasks-page.js';
import { TimesheetsPage } from './pages/timesheets-page.js';
import { WorkPage } from './pages/work-page.js';
import { readSearch } from './search.js';
import { Failed, Loading, NotFound } from './ui/states.js';

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet });

const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  beforeLoad: async ({ context: { queries }, location: { href } }) => {
    if (!facts.signedIn) return signIn();
    const { access } = await queries.query({ ...meQuery, staleTime: 'static' });
    return access.state === 'choose' ? go(withNext('/account', href)) : undefined;
  },
});

const entries = [
  ['/login', LoginPage],
  ['/forgot', ForgotPage],
  ['/reset', ResetPage],
] as const;

const pages = [
  ['/', HomePage],
  ['/projects', ProjectsPage],
  ['/work', WorkPage],
  ['/timesheets', TimesheetsPage],
  ['/reports', ReportsPage],
  ['/screencasts', ScreencastsPage],
  ['/tasks', TasksPage],
  ['/messages', MessagesPage],
  ['/billing', BillingPage],
  ['/integrations', IntegrationsPage],
  ['/integrations/$name', IntegrationPage],
] as const;

/** All pages at their addresses. */
export function createFront(queries: QueryClient) {
  const apart = entries.map(([path, component]) =>
    createRoute({ getParentRoute: () => root, path, component }),
  );
  const framed = pages.map(([path, component]) =>
    createRoute({ getParentRoute: () => frame, path, component, validateSearch: readSearch }),
  );
  return createRouter({
    routeTree: root.addChildren([...apart, frame.addChildren(framed)]),
    context: { queries },
    defaultPendingComponent: Pending,
    defaultPendingMs: 200,
    defaultPendingMinMs: 200,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

/** In place of a page whose reader is not known yet. */
function Pending() {
  return (
    <main className="page">
      <Loading />
    </main>
  );
}

/** In place of a page that could not be shown. */
function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  // The login is on its way.
  if (codeOf(error) === 'UNAUTHENTICATED') return <Pending />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <main className="page">
      <Failed error={error} onRetry={retry} />
    </main>
  );
}
