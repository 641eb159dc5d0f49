import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Problem } from '../edit-form.js';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import { LeaveGuard } from './leave-guard.js';
import { Note } from './note.js';

interface SaveBarProps {
  /** The form, as `useEditForm` gives it. */
  readonly editing: {
    readonly isDirty: boolean;
    readonly isBusy: boolean;
    readonly problem: Problem | null;
    readonly loadAgain: () => Promise<void>;
    readonly discard: () => void;
  };
  /** What comes of saving, and whether anybody is told. */
  readonly children: ReactNode;
}

/** The foot of a form: what stood against saving, what comes of it, and the buttons. It stays in view once something is typed. */
export function SaveBar({ editing, children }: SaveBarProps) {
  const t = useWords();
  const { isDirty, isBusy, problem, loadAgain, discard } = editing;
  return (
    <div className={classNames('card', isDirty && 'save-bar')}>
      <LeaveGuard wouldLose={() => isDirty && !isBusy} />
      {problem?.text && (
        <div className="pad">
          <Note tone={problem.isStale ? 'warn' : 'bad'} role="alert">
            <p>{problem.text}</p>
            {problem.isStale && (
              <Button icon={RefreshCw} onClick={() => void loadAgain()}>
                {t('common.reload')}
              </Button>
            )}
          </Note>
        </div>
      )}
      <footer>
        <span className="grow muted small">{children}</span>
        {isDirty && <Button onClick={discard}>{t('common.discard')}</Button>}
        <Button look="primary" type="submit" busy={isBusy} disabled={!isDirty}>
          {t('common.save')}
        </Button>
      </footer>
    </div>
  );
}
