/** The addresses of the front's pages; those of the staff and of client users belong to `ClientelePagesModule`. */
export const FRONT_ADDRESSES: readonly string[] = [
  '/',
  '/login',
  '/forgot',
  '/reset',
  '/projects',
  '/work',
  '/timesheets',
  '/reports',
  '/screencasts',
  '/tasks',
  '/messages',
  '/billing',
  '/integrations',
  '/integrations/:name',
];
