import { useCallback } from 'react';
import { isApiError, isCode, isConnectionError, isForeignAnswer } from '../../../client/index.js';
import { fieldFaults } from './field-faults.js';
import { moment } from './times.js';
import { type T, useWords } from './words/index.js';

/** Says in the reader's words what went wrong, and what to do. */
export function useProblemText(): (error: unknown) => string {
  const t = useWords();
  return useCallback(
    (error) => {
      if (isConnectionError(error)) return t('common.failed.connection');
      if (isForeignAnswer(error) && error.status === 404) return t('common.failed.notFound');
      if (!isApiError(error)) {
        const message = error instanceof Error ? error.message : String(error);
        return t('common.failed.unknown', { message });
      }
      return refusalText(t, error);
    },
    [t],
  );
}

/** A refusal in the reader's words, also one that is told in a list of results. */
export function refusalText(
  t: T,
  {
    code,
    message = '',
    retryAfter,
  }: {
    readonly code: string;
    readonly message?: string | undefined;
    readonly retryAfter?: number | undefined;
  },
): string {
  const again = retryAfter === undefined ? undefined : moment(Date.now() + retryAfter * 1000);
  const keys = [...(again ? [`refusals.${code}_again`] : []), `refusals.${code}`];
  return t(keys as ['refusals.NOT_FOUND'], { defaultValue: message, again });
}

/**
 * Tells the fields of a form what a refusal says of them, as by `setError` of react-hook-form, and gives the sentence to show
 * beside the form: null where the fields say all of it. Fields are named as in the request; what is said of one within, as of
 * `projects.0.rate`, goes to the nearest that there is.
 */
export function useFieldProblems(): <Name extends string>(
  error: unknown,
  fields: readonly Name[],
  setError: (name: Name, fault: { readonly type: string; readonly message: string }) => void,
) => string | null {
  const t = useWords();
  const problemText = useProblemText();
  return useCallback(
    (error, fields, setError) => {
      const sentence = problemText(error);
      if (!isApiError(error)) return sentence;
      const faults = fieldFaults(t, error, sentence);
      let isAllTold = faults.size > 0 && error.details?.['more'] === undefined;
      for (const [path, message] of faults) {
        const name = nearest(fields, path);
        if (name === undefined) isAllTold = false;
        else setError(name, { type: error.code, message });
      }
      return isAllTold ? null : sentence;
    },
    [t, problemText],
  );
}

function nearest<Name extends string>(fields: readonly Name[], path: string): Name | undefined {
  return fields
    .filter((name) => path === name || path.startsWith(`${name}.`))
    .sort((one, other) => other.length - one.length)[0];
}

/** Whether somebody has to log in before anything else. */
export function isSignedOut(error: unknown): boolean {
  return isCode(error, 'UNAUTHENTICATED') || (isForeignAnswer(error) && error.status === 401);
}

/** Whether the caller has several memberships and has chosen none, or one that is gone or over. */
export function isUnchosen(error: unknown): boolean {
  return isCode(error, 'ACCESS_ENDED', 'MEMBERSHIP_REQUIRED', 'MEMBERSHIP_UNKNOWN');
}

/** Whether a view is over, by its time or because somebody has ended it. */
export function isViewOver(error: unknown): boolean {
  return isCode(error, 'VIEW_ENDED', 'VIEW_UNKNOWN');
}
