import type { Shape } from '../../api.js';
import { moment } from '../../times.js';
import { Badge } from '../../ui/badge.js';
import { useWords } from '../../words/index.js';
import { exportName } from './export-words.js';

type Export = Shape<'Export'>;

/** Whether an export is still being made, or waits to be. */
export function isUnderWay({ status }: Export): boolean {
  return status === 'queued' || status === 'running';
}

/** Whether the file of an export is there to be fetched. */
export function hasFile({ status, expiresAt }: Export): boolean {
  return status === 'ready' && (expiresAt === null || Date.parse(expiresAt) > Date.now());
}

/** How far an export is, until when its file is kept, or why there is none. */
export function ExportState({ item }: { readonly item: Export }) {
  const t = useWords();
  const { status, progress, rows, expiresAt, failure } = item;
  const written = t('exports.rows', { count: rows });
  if (isUnderWay(item))
    return (
      <>
        <Badge tone="warn" detail={rows > 0 && written}>
          {t(`exports.state.${status}`)}
        </Badge>
        <progress
          className="slim"
          aria-label={t('exports.progress', { name: exportName(item, t) })}
          value={status === 'queued' ? undefined : progress}
        />
      </>
    );
  if (failure !== null)
    return (
      <Badge tone="bad" detail={t(`exports.failure.${failure}`)}>
        {t('exports.state.failed')}
      </Badge>
    );
  if (!hasFile(item))
    return (
      <Badge tone="idle" detail={expiresAt && t('exports.since', { moment: moment(expiresAt) })}>
        {t('exports.state.expired')}
      </Badge>
    );
  const until = expiresAt && t('exports.until', { moment: moment(expiresAt) });
  return (
    <Badge tone="ok" detail={[written, until].filter(Boolean).join(', ')}>
      {t('exports.state.ready')}
    </Badge>
  );
}
