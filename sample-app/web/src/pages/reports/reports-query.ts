import { allOf } from '../../api/lists.js';
import type { Report } from '../../api/shapes.js';

/** The reports that somebody sees, the newest first. */
export const reportsQuery = {
  ...allOf<Report>('/reports'),
  select: (reports: readonly Report[]) => reports.toReversed(),
};
