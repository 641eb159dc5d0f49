import { useCallback } from 'react';
import { isApiError, isCode, isConnectionError, isForeignAnswer } from '../../../client/index.js';
import { moment } from './times.js';
import { useWords } from './words/index.js';

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
      const again =
        error.retryAfter === undefined ? undefined : moment(Date.now() + error.retryAfter * 1000);
      return t(`refusals.${error.code}` as 'refusals.NOT_FOUND', {
        defaultValue: error.message,
        again,
      });
    },
    [t],
  );
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
