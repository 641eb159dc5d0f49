import { isApiError } from '../../../../../client/index.js';
import { useWords } from '../../words/index.js';

/** Says of a letter that was refused where its mistake is; null of other refusals. */
export function useLetterProblem(): (error: unknown) => string | null {
  const t = useWords();
  return (error) => {
    if (!isApiError(error)) return null;
    const { field, line, reason } = (error.details ?? {}) as {
      readonly field?: 'subject' | 'text' | 'html';
      readonly line?: number;
      readonly reason?: string;
    };
    const name = field ? t(`letters.field.${field}`) : '';
    if (error.code === 'TEMPLATE_WITHOUT_LINK') return t('letters.noLink', { field: name });
    if (error.code !== 'TEMPLATE_INVALID') return null;
    return t('letters.fault', { field: name, line: line ?? 1, reason: reason ?? '' });
  };
}
