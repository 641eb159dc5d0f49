import { useWords } from '../words/index.js';
import { Check } from './field.js';

/** Whether somebody is told of a change by email; nobody is unless it is ticked, and it says so. */
export function NotifyCheck({
  name,
  notify,
  onNotify,
}: {
  /** Who; left out where it is several. */
  readonly name?: string;
  readonly notify: boolean;
  readonly onNotify: (notify: boolean) => void;
}) {
  const t = useWords();
  return (
    <Check
      label={name === undefined ? t('common.notifyAll') : t('common.notify', { name })}
      hint={notify ? undefined : t('common.nobodyTold')}
      checked={notify}
      onChange={(event) => onNotify(event.target.checked)}
    />
  );
}
