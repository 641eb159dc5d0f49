import { RefreshCw } from 'lucide-react';
import { isCode } from '../../../../client/index.js';
import { useProblemText, wrongFields } from '../problems.js';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { Note } from './note.js';

/** What stood against a change, and for a lost race the way on: what others did is loaded, what was typed stays. */
export function Problem({
  error,
  fields = [],
  onReload,
}: {
  readonly error: unknown;
  /** Fields that say by themselves what is wrong with them. */
  readonly fields?: readonly string[];
  readonly onReload?: () => void;
}) {
  const t = useWords();
  const problemText = useProblemText();
  if (error === null || error === undefined) return null;
  const isStale = onReload !== undefined && isCode(error, 'STALE_VERSION');
  const others = Object.entries(wrongFields(error)).filter(([field]) => !fields.includes(field));
  return (
    <Note tone={isStale ? 'warn' : 'bad'} role="alert">
      {problemText(error)}
      {others.length > 0 && (
        <ul>
          {others.map(([field, reason]) => (
            <li key={field}>
              {field}: {reason}
            </li>
          ))}
        </ul>
      )}
      {isStale && (
        <p className="row">
          <Button icon={RefreshCw} onClick={onReload}>
            {t('common.reload')}
          </Button>
        </p>
      )}
    </Note>
  );
}
