import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isCode } from '../../../../../client/index.js';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { ago } from '../../times.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { useWords } from '../../words/index.js';
import { forgetFile, knownFiles } from './known-files.js';

const TONES: Readonly<Record<Shape<'ImportStatus'>, Tone>> = {
  previewed: 'idle',
  queued: 'warn',
  running: 'warn',
  waiting: 'warn',
  done: 'ok',
  failed: 'bad',
};

/** The files that were handed in from this browser and are still there, so that one comes back to them. */
export function RecentFiles() {
  const t = useWords();
  const api = useApi();
  const files = knownFiles();
  const answers = useQueries({
    queries: files.map(({ id }) => reading(api, '/imports/{id}', importPath(id))),
  });
  const shown = files.flatMap((file, index) => {
    const { data, error } = answers[index] ?? {};
    return isCode(error, 'NOT_FOUND') || !data ? [] : [{ file, data }];
  });
  useEffect(() => {
    for (const [index, { id }] of files.entries())
      if (isCode(answers[index]?.error, 'NOT_FOUND')) forgetFile(id);
  });
  if (shown.length === 0) return null;
  return (
    <section className="card" aria-labelledby="recent-files">
      <header>
        <div>
          <h2 id="recent-files">{t('imports.recent')}</h2>
          <p className="muted small">{t('imports.recentLead')}</p>
        </div>
      </header>
      <ul className="list">
        {shown.map(({ file, data }) => (
          <li key={file.id} className="wrap">
            <Link to={pathTo('staff', 'import', file.id)}>{file.name}</Link>
            <span className="muted small num">
              {t('imports.facts.rows', { count: data.counts.rows })}
            </span>
            <span className="end row">
              <Badge tone={TONES[data.status]}>{t(`imports.status.${data.status}`)}</Badge>
              <span className="muted small">{ago(data.createdAt)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How an import is asked for where its rows are of no interest. */
export function importPath(id: string) {
  return { path: { id }, query: { limit: 1 } };
}
