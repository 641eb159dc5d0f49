import type { MemberFilter } from '../members/member-filter.js';

/** What an export makes: one CSV of the portal's members, or a zip with a CSV for each project. */
export type ExportKind = 'portal' | 'project';

/** Both kinds, as fields take them. */
export const EXPORT_KINDS = ['portal', 'project'] as const satisfies readonly ExportKind[];

/** Which members are exported. @default those of kind `client` */
export type ExportFilter = Omit<MemberFilter, 'onProjectId'>;

/** The filter as it is kept once the export is over: without the text that was looked for, which can be a person's name or email. */
export function withoutText({ q: _q, ...filter }: ExportFilter): ExportFilter {
  return filter;
}
