import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { Note } from '../../ui/note.js';
import { Failed, Loading } from '../../ui/states.js';
import { useDebounced } from '../../ui/use-debounced.js';
import { useWords } from '../../words/index.js';
import type { LetterKind } from './letter-kinds.js';
import { OWN, type Parts } from './letter-values.js';
import { Mail } from './mail.js';

interface LetterPreviewProps {
  /** The letter as it is saved; null for a new one. */
  readonly saved: { readonly id: string; readonly version: number } | null;
  readonly kind: LetterKind;
  readonly portal: Shape<'Portal'>;
  /** The tag of the language, or `own`. */
  readonly tag: string;
  /** What is typed; null while that is what is saved. */
  readonly typed: Parts | null;
}

/** The letter as it arrives, with sample values: the saved one as the server writes it, one that is being typed at once. */
export function LetterPreview({ saved, kind, portal, tag, typed }: LetterPreviewProps) {
  const t = useWords();
  const api = useApi();
  const [look, setLook] = useState<'html' | 'text'>('html');
  const rested = useDebounced(typed, 250);
  const isTyped = typed !== null || saved === null;
  const locale = tag === OWN ? (portal.locale ?? 'en') : tag;
  const asSaved = useQuery({
    queryKey: ['/invitation-templates/{id}/preview', saved, tag],
    queryFn: ({ signal }) =>
      api.POST('/invitation-templates/{id}/preview', {
        path: { id: saved?.id ?? '' },
        query: tag === OWN ? {} : { locale: tag },
        signal,
      }),
    enabled: saved !== null && !isTyped,
  });
  const asTyped = useQuery({
    queryKey: ['letter', 'typed', kind, locale, portal.version, rested],
    queryFn: async () => {
      // The engine is fetched with the first letter that is changed.
      const { filledSample } = await import('./fill-sample.js');
      return rested && filledSample(rested, { kind, portal, locale });
    },
    enabled: isTyped && rested !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  const { data, error, refetch } = isTyped ? asTyped : asSaved;
  return (
    <section className="card beside" aria-labelledby="letter-preview">
      <header>
        <h2 className="grow" id="letter-preview">
          {t('letters.preview.title')}
        </h2>
        <div className="seg">
          {(['html', 'text'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="look"
                checked={look === each}
                onChange={() => setLook(each)}
              />
              {t(`letters.preview.${each}`)}
            </label>
          ))}
        </div>
      </header>
      <div className="pad stack">
        <p className="muted small" role="status">
          {t(isTyped ? 'letters.preview.typed' : 'letters.preview.saved')}
        </p>
        {error ? (
          isTyped ? (
            <Note tone="bad">{t('letters.preview.fault', { reason: error.message })}</Note>
          ) : (
            <Failed error={error} onRetry={() => void refetch()} />
          )
        ) : data ? (
          <Mail mail={data} look={look} />
        ) : (
          <Loading lines={5} />
        )}
      </div>
    </section>
  );
}
