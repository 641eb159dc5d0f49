import { X } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/index.js';
import { BulkDialog } from './bulk-dialog.js';
import { resendableFrom } from './status.js';

type Member = Shape<'Member'>;

/** What can be done about several users at once, each with the number of those it can be done about. */
export const BULK_ACTIONS = [
  'review',
  'resend',
  'deactivate',
  'activate',
  'role',
  'end',
  'remove',
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** Those among the picked that an action can be applied to. */
function fitting(
  action: BulkAction,
  members: readonly Member[],
  isReview: boolean,
): readonly Member[] {
  return members.filter(({ status, invitation }) => {
    if (action === 'review') return isReview && status === 'active';
    if (action === 'resend')
      return status === 'pending' && invitation !== null && resendableFrom(invitation) === null;
    if (action === 'deactivate') return status === 'active';
    if (action === 'activate') return status === 'deactivated';
    return true;
  });
}

/** A bar over the list while users are picked. */
export function BulkBar({
  members,
  isReview,
  onDone,
}: {
  readonly members: readonly Member[];
  /** Whether those who have been away are looked at. */
  readonly isReview: boolean;
  readonly onDone: () => void;
}) {
  const t = useWords();
  // Those that it is about stay the same while it is done, whatever becomes of the list.
  const [chosen, setChosen] = useState<{ action: BulkAction; members: readonly Member[] } | null>(
    null,
  );
  return (
    <section className="bulk" aria-label={t('users.bulk.label', { count: members.length })}>
      <b role="status">{t('common.selected', { count: members.length })}</b>
      <span className="grow" />
      {BULK_ACTIONS.map((each) => {
        const fit = fitting(each, members, isReview);
        return fit.length === 0 ? null : (
          <Button
            key={each}
            look={each === 'remove' ? 'bad' : 'plain'}
            onClick={() => setChosen({ action: each, members: fit })}
          >
            {t(`users.bulk.${each}`)} <span className="count">{fit.length}</span>
          </Button>
        );
      })}
      <Button look="quiet" icon={X} aria-label={t('common.clearSelection')} onClick={onDone} />
      {chosen && <BulkDialog {...chosen} onClose={() => setChosen(null)} onDone={onDone} />}
    </section>
  );
}
