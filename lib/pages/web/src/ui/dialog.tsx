import { lazy, type ReactNode, type SubmitEvent, Suspense, useId, useState } from 'react';
import { useProblemText } from '../problems.js';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { Note } from './note.js';

/** What a dialog takes. */
export interface DialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Its buttons, the one that goes on last. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

// Fetched when the first one opens.
const DialogFrame = lazy(async () => ({
  default: (await import('./dialog-frame.js')).DialogFrame,
}));

/** A dialog over the page, open as long as it is drawn: it holds the focus, and gives it back where it came from. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  );
}

interface ActionDialogProps {
  readonly title: ReactNode;
  /** What will happen, and whether anybody is told. */
  readonly children?: ReactNode;
  /** The button that does it, as `Remove Ada`. */
  readonly action: string;
  /** The button that leaves all as it is. */
  readonly dismiss?: string;
  readonly look?: 'primary' | 'bad';
  /** Does it; the dialog tells what stood against it. */
  readonly onAction: () => Promise<unknown>;
  readonly onClose: () => void;
  /** Told when it is done; left out, the dialog closes. */
  readonly onDone?: () => void;
  readonly wide?: boolean;
  /** What has to be chosen first is not. */
  readonly isIncomplete?: boolean;
}

/** Asks before something is done, with what belongs to it; does it once. */
export function ActionDialog({
  title,
  children,
  action,
  dismiss,
  look = 'primary',
  onAction,
  onClose,
  onDone = onClose,
  wide = false,
  isIncomplete = false,
}: ActionDialogProps) {
  const t = useWords();
  const form = useId();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const act = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Of a form within a form React tells both.
    event.stopPropagation();
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    try {
      await onAction();
      onDone();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  const footer = (
    <>
      <Button onClick={onClose}>{dismiss ?? t('common.cancel')}</Button>
      <Button
        look={look === 'bad' ? 'bad' : 'primary'}
        type="submit"
        form={form}
        busy={isBusy}
        disabled={isIncomplete}
      >
        {action}
      </Button>
    </>
  );
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={footer}
      wide={wide}
      role={look === 'bad' ? 'alertdialog' : 'dialog'}
    >
      <form id={form} className="stack" onSubmit={(event) => void act(event)}>
        {children}
        {problem !== null && (
          <Note tone="bad" role="alert">
            {problemText(problem)}
          </Note>
        )}
      </form>
    </Dialog>
  );
}
