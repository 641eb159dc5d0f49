import type { RefusalTable } from './start-refusal.js';

/** What is refused about the pages. */
export const PAGES_REFUSALS = {
  pagesWithoutModule: () => ({
    found: '`ClientelePagesModule` is imported, `ClienteleModule` is not.',
    why: 'The pages would have no routes to call.',
    cure: 'Add `ClienteleModule.forRoot` or `forRootAsync` to the imports of the app.',
  }),

  pagesPath: (path: string) => ({
    found: `\`paths\` of the pages has \`${path}\`, which is not a plain path, or lies within another one.`,
    why: 'An address would have two answers.',
    cure: 'Give each area a path of its own, as in `people` or `app/people`.',
  }),
} satisfies RefusalTable;
