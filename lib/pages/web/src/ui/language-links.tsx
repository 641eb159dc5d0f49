import { chooseLanguage, languages, locale, useWords } from '../words/index.js';

/** Which language a page is in, and the others, for pages without a menu. */
export function LanguageLinks({ name }: { readonly name?: string | undefined }) {
  const t = useWords();
  const all = languages();
  return (
    <p className="foot" aria-label={t('common.language')} role="group">
      {name}
      {all.length > 1 &&
        all.map((each) => (
          <span key={each}>
            {' · '}
            {locale().startsWith(each) ? (
              called(each)
            ) : (
              <button
                type="button"
                className="link"
                lang={each}
                onClick={() => chooseLanguage(each)}
              >
                {called(each)}
              </button>
            )}
          </span>
        ))}
    </p>
  );
}

/** A language by its own name. */
function called(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
