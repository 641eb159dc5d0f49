import type { Exception } from './unseen.js';

/** What the contract says and no test can show. What does occur may not stand here. */
export const EXCEPTIONS: readonly Exception[] = [];
