import { type ComponentProps, lazy, Suspense } from 'react';
import type { UserDialog } from '../../staff/users/user-dialogs.js';

// Fetched when something is first done about a colleague.
const Lazy = lazy(async () => ({
  default: (await import('../../staff/users/user-dialogs.js')).UserDialog,
}));

/** Asks what belongs to an action about a colleague, and does it. */
export function ColleagueDialog(props: ComponentProps<typeof UserDialog>) {
  return (
    <Suspense>
      <Lazy {...props} />
    </Suspense>
  );
}
