import { useParams, useSearch } from '@tanstack/react-router';
import { FileX } from 'lucide-react';
import { isCode } from '../../../../../client/index.js';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { day } from '../../times.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Page } from '../../ui/page.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { type T, useWords } from '../../words/index.js';
import { ApplyBar } from './apply-bar.js';
import { ImportColumns } from './import-columns.js';
import { ImportProgress } from './import-progress.js';
import { ImportRows } from './import-rows.js';
import { ImportSteps } from './import-steps.js';
import { knownFile } from './known-files.js';
import { NewClientsNote } from './new-clients-note.js';
import { RemoveImport } from './remove-import.js';
import { useCounts, useImport } from './use-import.js';

const OUTCOMES = ['create', 'update', 'unchanged', 'error'] as const;

/** What would come of a file, its being applied, and what has come of it. */
export function OneImportPage() {
  const t = useWords();
  const params: { readonly id?: string } = useParams({ strict: false });
  const id = params.id ?? '';
  const { data, error, refetch } = useImport(id);
  if (data) return <OneImport key={id} item={data} />;
  const isGone = isCode(error, 'NOT_FOUND');
  return (
    <Page title={t('imports.title')} crumbs={[crumb(t)]}>
      {isGone ? (
        <div className="card">
          <Empty
            icon={FileX}
            title={t('imports.gone')}
            action={<ButtonLink to={pathTo('staff', 'import')}>{t('imports.another')}</ButtonLink>}
          >
            {t('imports.goneCure')}
          </Empty>
        </div>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading lines={10} />
      )}
    </Page>
  );
}

function crumb(t: T) {
  return { label: t('imports.title'), to: pathTo('staff', 'import') };
}

function OneImport({ item }: { readonly item: Shape<'ImportWithResults'> }) {
  const t = useWords();
  const search: { readonly outcome?: unknown } = useSearch({ strict: false });
  const outcome = OUTCOMES.find((each) => each === search.outcome);
  const counts = useCounts(item);
  const { importId, status, createdAt } = item;
  const isPreview = status === 'previewed';
  return (
    <Page
      title={knownFile(importId)?.name ?? t('imports.unnamed', { day: day(createdAt) })}
      lead={facts(item, t)}
      crumbs={[crumb(t)]}
      actions={
        <>
          <RemoveImport item={item} />
          <ButtonLink to={pathTo('staff', 'import')}>{t('imports.another')}</ButtonLink>
        </>
      }
    >
      <ImportSteps at={isPreview ? 'preview' : 'result'} />
      {isPreview ? <ImportColumns item={item} /> : <ImportProgress item={item} counts={counts} />}
      {isPreview && <NewClientsNote newClients={item.newClients} />}
      <ImportRows item={item} counts={counts} outcome={outcome} />
      {isPreview && <ApplyBar item={item} />}
    </Page>
  );
}

function facts(item: Shape<'ImportWithResults'>, t: T): string {
  const { counts, delimiter, encoding, status, expiresAt } = item;
  return [
    t('imports.facts.rows', { count: counts.rows }),
    t(`imports.facts.${delimiter}`),
    t(`imports.facts.encoding.${encoding}`),
    status === 'previewed' && t('imports.facts.unwritten'),
    t('imports.facts.kept', { day: day(expiresAt) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
