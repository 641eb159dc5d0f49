import type { ReactNode } from 'react';
import { useWords } from '../words/index.js';
import { Button } from './button.js';

interface SaveBarProps {
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly onDiscard: () => void;
  /** Whether anybody is told, or what else comes of it. */
  readonly children?: ReactNode;
  readonly label?: string;
}

/** The foot of a form: what comes of saving, and the buttons, which rest as long as nothing is changed. */
export function SaveBar({ isDirty, isBusy, onDiscard, children, label }: SaveBarProps) {
  const t = useWords();
  return (
    <footer>
      <span className="grow muted small">{children}</span>
      {isDirty && <Button onClick={onDiscard}>{t('common.discard')}</Button>}
      <Button look="primary" type="submit" busy={isBusy} disabled={!isDirty}>
        {label ?? t('common.save')}
      </Button>
    </footer>
  );
}
