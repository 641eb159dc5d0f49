import { isApiError, isCode } from '../../../../client/index.js';
import { fieldFaults } from '../field-faults.js';
import { useProblemText } from '../problems.js';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { Note } from './note.js';

interface ProblemNoteProps {
  /** Null for none. */
  readonly error: unknown;
  /** Fetches anew what somebody else has changed. */
  readonly onReload: () => Promise<unknown>;
  /** Told when that is done. */
  readonly onDone: () => void;
}

/** What stood against saving; where somebody else was faster, it is fetched anew, and what was typed stays. */
export function ProblemNote({ error, onReload, onDone }: ProblemNoteProps) {
  const t = useWords();
  const problemText = useProblemText();
  if (error === null || error === undefined) return null;
  if (isCode(error, 'STALE_VERSION'))
    return (
      <Note tone="warn" role="alert">
        <p>{problemText(error)}</p>
        <Button onClick={() => void onReload().then(onDone)}>{t('common.reload')}</Button>
      </Note>
    );
  const sentence = problemText(error);
  const faults = isApiError(error) ? fieldFaults(t, error, sentence) : new Map<string, string>();
  return (
    <Note tone="bad" role="alert">
      <p>{sentence}</p>
      {[...faults]
        .filter(([, fault]) => fault !== sentence)
        .map(([field, fault]) => (
          <p key={field}>{fault}</p>
        ))}
    </Note>
  );
}
