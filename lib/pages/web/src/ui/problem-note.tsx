import { isApiError, isCode } from '../../../../client/index.js';
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
  const fields = isApiError(error) ? error.details?.['fields'] : undefined;
  return (
    <Note tone="bad" role="alert">
      <p>{problemText(error)}</p>
      {typeof fields === 'object' && fields !== null && (
        <ul>
          {Object.entries(fields).map(([field, text]) => (
            <li key={field}>
              {field} {String(text)}
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
