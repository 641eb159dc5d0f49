import type { MemberFilter } from '../members/member-filter.js';
import type { MemberKind } from '../members/member-role.js';

/** What an export makes: one file of the portal's members, or a zip with a file for each project. */
export type ExportKind = 'portal' | 'project';

/** Both kinds, as fields take them. */
export const EXPORT_KINDS = ['portal', 'project'] as const satisfies readonly ExportKind[];

/** How the rows are written: as CSV, or as a workbook of spreadsheets (Office Open XML). */
export type ExportFormat = 'csv' | 'xlsx';

/** Both formats, as fields take them. */
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const satisfies readonly ExportFormat[];

/** Which members are exported. @default those of kind `client` */
export type ExportFilter = Omit<MemberFilter, 'onProjectId'>;

/** Which members an export has, its kind among it. */
export type ChosenExportFilter = ExportFilter & { readonly kind: MemberKind };

/** The filter as it is kept once the export is over: without the text that was looked for, which can be a person's name or email. */
export function withoutText({ q: _q, ...filter }: ChosenExportFilter): ChosenExportFilter {
  return filter;
}
