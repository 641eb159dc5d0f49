import { Eye } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Shape, useApi } from '../api.js';
import { leaveView } from '../session.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/index.js';
import { fullName } from '../names.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Says, over every page of a view, who looks as whom and for how long, and ends it. */
export function ViewBanner({
  me,
  viewer,
}: {
  readonly me: Shape<'Me'>;
  readonly viewer: Shape<'MeViewer'>;
}) {
  const t = useWords();
  const api = useApi();
  const [isBusy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    // One that has ended by itself is over as well.
    await api.DELETE('/view').catch(() => undefined);
    leaveView();
  };
  const left = useTimeLeft(viewer.expiresAt, () => void end());
  return (
    <div className="viewing" role="region" aria-label={t('common.viewingAs')}>
      <Eye aria-hidden size={16} />
      <b>{t('common.viewingPerson', { name: fullName(me.identity) })}</b>
      <span>
        {t('common.viewingOnly')}{' '}
        {t('common.viewingLeft', { count: Math.max(1, Math.ceil(left / MINUTE)) })}
      </span>
      <Button busy={isBusy} onClick={() => void end()}>
        {t('common.endView')}
      </Button>
    </div>
  );
}

/** Milliseconds until a time, kept up to date; tells when it has come. */
function useTimeLeft(time: string, onOver: () => void): number {
  const ends = new Date(time).getTime();
  const [left, setLeft] = useState(() => ends - Date.now());
  const isOver = left <= 0;
  const tell = useEffectEvent(onOver);
  useEffect(() => {
    if (isOver) {
      tell();
      return undefined;
    }
    const timer = setInterval(() => setLeft(ends - Date.now()), 5 * SECOND);
    return () => clearInterval(timer);
  }, [isOver, ends]);
  return left;
}
