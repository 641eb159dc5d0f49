import type { BuiltFile } from './site.js';

/** The files of the pages as `npm run build` makes them; this file stands for them where the library runs from its sources. */
export const BUILT_SITE: readonly BuiltFile[] = [];
