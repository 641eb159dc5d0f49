import { RotateCw } from 'lucide-react';
import { memo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { type Shape, useApi } from '../../api.js';
import { standing, useMe } from '../../me.js';
import { useProblemText } from '../../problems.js';
import { moment } from '../../times.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { clockTime } from './days.js';
import { EventLine } from './event-line.js';
import type { EventNames } from './event-names.js';
import { eventText } from './event-text.js';

type Item = Shape<'AuditItem'>;

interface RowProps {
  readonly item: Item;
  readonly names: EventNames;
}

/** One thing that happened, and whether those who listen have heard of it. */
export const AuditRow = memo(function AuditRow({ item, names }: RowProps) {
  const t = useWords();
  return (
    <li>
      <time dateTime={item.occurredAt} title={moment(item.occurredAt)}>
        {clockTime(item.occurredAt)}
      </time>
      <div className="what">
        <EventLine item={item} names={names} />
        {item.notify && <p className="muted tiny">{t('audit.asked')}</p>}
      </div>
      <Delivery item={item} names={names} />
    </li>
  );
});

function Delivery({ item, names }: RowProps) {
  const t = useWords();
  const { isStaffAdmin } = standing(useMe());
  const { status, attempts } = item.delivery;
  if (status === 'delivered') return null;
  return (
    <div className="delivery">
      <Badge
        tone={status === 'failed' ? 'bad' : 'warn'}
        detail={attempts > 0 && t('audit.attempts', { count: attempts })}
      >
        {t(`audit.deliveries.${status}`)}
      </Badge>
      {status === 'failed' && isStaffAdmin && (
        <Replay item={item} what={eventText(item, t, names).text} />
      )}
    </div>
  );
}

function Replay({ item, what }: { readonly item: Item; readonly what: string }) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const replay = async () => {
    setBusy(true);
    try {
      await api.POST('/audit/{id}/replay', { path: { id: item.id } });
      toast(t('audit.replayed'));
    } catch (error) {
      toast(problemText(error), 'bad');
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: ['/audit'] });
    }
  };
  return (
    <Button
      icon={RotateCw}
      busy={isBusy}
      aria-label={t('audit.replayName', { what })}
      onClick={() => void replay()}
    >
      {t('audit.replay')}
    </Button>
  );
}
