import { useBlocker } from '@tanstack/react-router';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

interface LeaveGuardProps {
  /** Whether leaving the page would lose something now. */
  readonly wouldLose: () => boolean;
  /** What is typed belongs to the whole address, as to the project that it names; left out, to the path. */
  readonly isOfAddress?: boolean;
  readonly title?: string;
  readonly text?: string;
}

/** Asks before what was typed is lost with the page. */
export function LeaveGuard({ wouldLose, isOfAddress = false, title, text }: LeaveGuardProps) {
  const t = useWords();
  const { status, reset, proceed } = useBlocker({
    // Steps and tabs of most pages keep what was typed.
    shouldBlockFn: ({ current, next }) =>
      (current.pathname !== next.pathname ||
        (isOfAddress && JSON.stringify(current.search) !== JSON.stringify(next.search))) &&
      wouldLose(),
    enableBeforeUnload: wouldLose,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Dialog
      role="alertdialog"
      title={title ?? t('common.leave.title')}
      onClose={reset}
      footer={
        <>
          <Button onClick={reset}>{t('common.leave.stay')}</Button>
          <Button look="bad" onClick={proceed}>
            {t('common.leave.leave')}
          </Button>
        </>
      }
    >
      <p>{text ?? t('common.leave.text')}</p>
    </Dialog>
  );
}
