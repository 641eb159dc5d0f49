import type { Shape } from '../../api.js';
import { faultText } from '../../field-faults.js';
import { refusalText } from '../../problems.js';
import type { T } from '../../words/index.js';
import type { ImportField } from './import-fields.js';

type Result = Shape<'ImportResult'>;

/** What a field is called in the file at hand. */
export type ColumnName = (field: string) => string;

interface Details {
  readonly fields?: Readonly<Record<string, string>> | readonly string[];
  readonly field?: string;
  readonly name?: string;
  readonly ids?: readonly string[];
  readonly nearest?: readonly string[];
  readonly row?: number;
  readonly domain?: string;
}

/** Codes by which a row is not refused but waits. */
const LIMITS = ['INVITATION_RATE_LIMIT', 'RESEND_TOO_SOON', 'PENDING_LIMIT', 'SEAT_LIMIT'];

/** Whether a row waits until a limit lets it through. */
export function waitsForLimit({ code, outcome }: Result): boolean {
  return outcome !== 'error' && code !== undefined && LIMITS.includes(code);
}

/** What is wrong with a row, in words, with the columns' names. */
export function rowProblems(
  { code, message, details = {} }: Result,
  t: T,
  nameOf: ColumnName,
): readonly string[] {
  if (code === undefined) return [];
  const { fields, field, name, ids, nearest = [], row, domain } = details as Details;
  const inColumn = (of: string, problem: string) =>
    t('imports.problem.inColumn', { column: nameOf(of), problem });
  const meant = (problem: string) =>
    nearest.length === 0
      ? problem
      : `${problem} ${t('imports.problem.meant', { names: quoted(nearest, t) })}`;
  switch (code as string) {
    case 'VALIDATION_FAILED':
      return Object.entries(fields ?? {}).map(([of, said]) => inColumn(of, faultText(t, said)));
    case 'UNKNOWN_PROJECT':
    case 'UNKNOWN_GROUP': {
      const of = code === 'UNKNOWN_PROJECT' ? 'projects' : 'groups';
      return [
        inColumn(
          of,
          meant(
            ids
              ? t('imports.problem.unknown', { names: quoted(ids, t) })
              : t('imports.problem.unknownSome'),
          ),
        ),
      ];
    }
    case 'NOT_FOUND':
      return field
        ? [inColumn(field, meant(t('imports.problem.unknownName')))]
        : [refusalText(t, { code, message })];
    case 'RATE_NOT_APPLICABLE':
      return [inColumn('rate', refusalText(t, { code, message }))];
    case 'IMPORT_AMBIGUOUS':
      if (name) return [inColumn(field ?? '', t('imports.problem.ambiguous', { name }))];
      return [t('imports.problem.severalClients')];
    case 'IMPORT_CONTRADICTION': {
      const names = Array.isArray(fields) ? fields.map(nameOf).join(', ') : '';
      return [
        row === undefined
          ? t('imports.problem.contradiction', { fields: names })
          : t('imports.problem.contradictionRow', { row, fields: names }),
      ];
    }
    case 'EMAIL_DOMAIN_NOT_ALLOWED':
      return [domain ? t('imports.problem.domain', { domain }) : refusalText(t, { code, message })];
    case 'DIFFERS':
      return [t('imports.problem.differs')];
    default:
      return [refusalText(t, { code, message })];
  }
}

function quoted(names: readonly string[], t: T): string {
  return names.map((name) => t('imports.problem.quoted', { name })).join(', ');
}

/** What the fields of a file are called: as somebody has said, as the file has them, else in the reader's words. */
export function columnNames(
  columns: readonly { readonly heading: string; readonly field: ImportField | null }[],
  t: T,
): ColumnName {
  const headings = new Map(columns.map(({ heading, field }) => [field as string, heading]));
  return (field) =>
    headings.get(field) ?? t(`imports.field.${field as 'email'}`, { defaultValue: field });
}
