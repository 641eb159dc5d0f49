import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable, type TableColumn } from '../../ui/data-table.js';
import { Page } from '../../ui/page.js';
import { moment } from '../../times.js';
import { type T, useWords } from '../../words/index.js';
import type { CreatedRow } from './use-create.js';
import { refusedWords } from './wizard-refusals.js';

type Row = CreatedRow & { readonly id: string };

/** What came of each of several: created, there already, or refused and why. */
export function CreatedRows({
  rows,
  onAgain,
}: {
  readonly rows: readonly CreatedRow[];
  /** Goes back to the wizard with those that were refused. */
  readonly onAgain: (emails: readonly string[]) => void;
}) {
  const t = useWords();
  const refused = rows.filter(({ result }) => !result.ok);
  const created = rows.filter(({ result }) => result.ok && !result.code && isFirst(result));
  const columns = useColumns();
  return (
    <Page
      title={t('created.results.title')}
      lead={t('created.results.lead', { count: created.length, total: rows.length })}
      crumbs={[{ label: t('common.nav.users'), to: pathTo('staff') }]}
      actions={
        <>
          {refused.length > 0 && (
            <Button onClick={() => onAgain(refused.map(({ email }) => email))}>
              {t('created.results.again', { count: refused.length })}
            </Button>
          )}
          <ButtonLink look="primary" to={pathTo('staff')}>
            {t('created.results.done')}
          </ButtonLink>
        </>
      }
    >
      <DataTable
        caption={t('created.results.title')}
        rows={rows.map((row) => ({ ...row, id: String(row.result.index) }))}
        columns={columns}
      />
    </Page>
  );
}

function isFirst(result: Shape<'BulkResult'>): boolean {
  return result.duplicateOf === undefined;
}

function useColumns(): readonly TableColumn<Row>[] {
  const t = useWords();
  return useMemo(
    () => [
      {
        id: 'who',
        head: t('created.results.who'),
        card: 'who',
        cell: ({ email, result }) => {
          const id = memberIdOf(result);
          return (
            <span className="who">
              {id === undefined ? email : <Link to={pathTo('staff', 'person', id)}>{email}</Link>}
            </span>
          );
        },
      },
      {
        id: 'outcome',
        head: t('created.results.outcome'),
        cell: ({ result }) => {
          const { tone, word } = outcomeOf(result);
          return <Badge tone={tone}>{t(`created.outcome.${word}`)}</Badge>;
        },
      },
      {
        id: 'detail',
        head: t('created.results.detail'),
        cell: ({ result }) => detailOf(result, t),
      },
    ],
    [t],
  );
}

function memberIdOf(result: Shape<'BulkResult'>): string | undefined {
  if (result.ok) return result.member?.id;
  const id = result.details?.['memberId'];
  return typeof id === 'string' ? id : undefined;
}

function outcomeOf(result: Shape<'BulkResult'>) {
  const told = (tone: Tone, word: 'created' | 'resent' | 'present' | 'refused' | 'twice') => ({
    tone,
    word,
  });
  if (!isFirst(result)) return told('idle', 'twice');
  if (!result.ok) return told('bad', 'refused');
  if (result.code === 'RESENT') return told('ok', 'resent');
  return result.code ? told('idle', 'present') : told('ok', 'created');
}

/** What a field is called in the wizard. */
function fieldWord(name: string, t: T): string {
  return t(`created.field.${name}` as 'created.field.role', { defaultValue: name });
}

/** What follows from an outcome, or why it was refused. */
function detailOf(result: Shape<'BulkResult'>, t: T): string {
  if (result.ok) {
    if (result.code) return t(`created.there.${result.code}`);
    const { invitation, status } = result.member ?? {};
    const state = invitation ? 'letter' : status === 'active' ? 'active' : 'silent';
    const isSeeing = !result.warnings?.includes('NO_SCOPE');
    return [t(`created.there.${state}`), !isSeeing && t('created.there.noScope')]
      .filter(Boolean)
      .join(' ');
  }
  const { code, message, details, retryAfter } = result;
  if (code === 'DIFFERS') {
    const fields = details?.['fields'];
    return t('created.refused.differs', {
      fields: Array.isArray(fields)
        ? fields.map((name: string) => fieldWord(name, t)).join(', ')
        : '',
    });
  }
  const again = retryAfter === undefined ? undefined : moment(Date.now() + retryAfter * 1000);
  return (
    refusedWords({ code, details }, t) ??
    t(`refusals.${code}` as 'refusals.NOT_FOUND', { defaultValue: message, again })
  );
}
