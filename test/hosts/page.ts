import path from 'node:path';
import { ROOT } from './homes.js';
import { STEPS } from './host/step-names.js';
import type { Result } from './outcome.js';

/** Where the results of the cells are kept. */
export const RESULTS = path.join(__dirname, 'results.json');

/** The page that shows them. */
export const PAGE = path.join(ROOT, 'docs/hosts.md');

/** What the last runs of the cells have shown. */
export interface Results {
  /** When the last of them ran, as in `2026-11-29`. */
  readonly day: string;
  readonly cells: readonly Result[];
}

export function pageOf({ day, cells }: Results): string {
  return `${day} ${cells.length} ${STEPS.length}`;
}
