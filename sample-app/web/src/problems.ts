import { useCallback } from 'react';
import { codeOf, waitOf } from './api/refusal.js';
import { clockTime } from './format.js';
import { useWords } from './words/index.js';

/** Says in the reader's words what went wrong, and what to do. */
export function useProblemText(): (error: unknown) => string {
  const t = useWords();
  return useCallback(
    (error) => {
      const code = codeOf(error);
      if (code === undefined) return t('problems.connection');
      const wait = waitOf(error);
      return t(`problems.${code}` as 'problems.NOT_FOUND', {
        defaultValue: error instanceof Error ? error.message : code,
        when: wait === undefined ? undefined : clockTime(Date.now() + wait * 1000),
      });
    },
    [t],
  );
}
