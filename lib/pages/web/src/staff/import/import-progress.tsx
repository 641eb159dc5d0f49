import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useProblemText } from '../../problems.js';
import { day, moment } from '../../times.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { toast } from '../../ui/toasts.js';
import { locale, useWords } from '../../words/index.js';
import { useApply } from './apply-bar.js';

type Import = Shape<'ImportWithResults'>;

interface ImportProgressProps {
  readonly item: Import;
  readonly counts: Import['counts'];
}

/** How far an import is, what it waits for, and what has come of it. */
export function ImportProgress({ item, counts }: ImportProgressProps) {
  const { status } = item;
  if (status === 'done') return <Result item={item} counts={counts} />;
  return status === 'failed' ? <Broken item={item} /> : <Running item={item} />;
}

function Running({ item }: { readonly item: Import }) {
  const t = useWords();
  const { status, progress, waitsUntil } = item;
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' }).format(progress);
  return (
    <section className="card pad stack tight" aria-label={t('imports.progress')}>
      <div className="row">
        <b role="status">{t(`imports.status.${status}`)}</b>
        <span className="end muted small num">{percent}</span>
      </div>
      <progress
        aria-label={t('imports.progress')}
        value={status === 'queued' ? undefined : progress}
      />
      <p className="muted small">
        {waitsUntil
          ? t('imports.waitingUntil', { until: moment(waitsUntil) })
          : t('imports.running')}
      </p>
    </section>
  );
}

function Broken({ item }: { readonly item: Import }) {
  const t = useWords();
  const problemText = useProblemText();
  const apply = useApply(item.importId);
  const [isBusy, setBusy] = useState(false);
  const { failure, invite, update } = item;
  const goOn = async () => {
    setBusy(true);
    try {
      await apply({ invite, update });
    } catch (error) {
      toast(problemText(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Note tone="bad" role="alert">
      <div className="row wrap">
        <span className="grow">
          <b>{t('imports.status.failed')}.</b>{' '}
          {t('imports.failed', { why: failure ? t(`imports.failure.${failure}`) : '' })}
        </span>
        <Button busy={isBusy} onClick={() => void goOn()}>
          {t('imports.goOn')}
        </Button>
      </div>
    </Note>
  );
}

function Result({ item, counts }: ImportProgressProps) {
  const t = useWords();
  const outcomes = (['create', 'update', 'unchanged', 'error'] as const).filter(
    (outcome) => counts[outcome] > 0,
  );
  const told =
    counts.create > 0 && t(item.invite ? 'imports.done.invited' : 'imports.done.notInvited');
  return (
    <Note tone={counts.error > 0 ? 'warn' : 'ok'} role="status">
      <p>
        <b>{t('imports.status.done')}:</b>{' '}
        {outcomes
          .map((outcome) => t(`imports.done.${outcome}`, { count: counts[outcome] }))
          .join(', ')}
        . {told}
      </p>
      <p>
        {t('imports.done.erased', { day: day(item.expiresAt) })}{' '}
        <Link to={pathTo('staff')} search={{ sort: '-createdAt' }}>
          {t('imports.done.users')}
        </Link>
      </p>
    </Note>
  );
}
