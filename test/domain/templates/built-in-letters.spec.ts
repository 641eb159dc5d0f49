import { builtInTexts, ownTexts } from '../../../lib/domain/templates/built-in-template.js';
import { TEMPLATE_KINDS } from '../../../lib/domain/templates/template-kind.js';
import { assertWorks } from '../../../lib/invitations/templates/assert-works.js';
import { TemplateEngine } from '../../../lib/invitations/templates/template-engine.js';

const texts = (subject: string) => ({ subject, text: '', html: null });

describe('built-in letters', () => {
  it.each(TEMPLATE_KINDS.flatMap((kind) => ['en', 'de'].map((locale) => [kind, locale] as const)))(
    'of the kind %s work in %s, whatever is missing',
    (kind, locale) => {
      const { parts } = builtInTexts(kind, locale);
      expect(() => assertWorks(new TemplateEngine(), parts, { kind, now: () => 0 })).not.toThrow();
    },
  );

  it('are in the language that is asked for, or the one it is part of, else in English', () => {
    const subject = (locale: string) => builtInTexts('export.ready', locale).parts.subject;
    expect(subject('de-AT')).toBe('Ihr Export ist fertig');
    expect([subject('fr'), subject('en-US')]).toEqual(Array(2).fill('Your export is ready'));
    expect(builtInTexts('export.ready', 'fr').locale).toBe('en');
    expect(builtInTexts('export.ready', 'de-AT').locale).toBe('de-AT');
  });

  it('give way to the portal’s own text in the language, else in its own', () => {
    const own = { parts: texts('own'), translations: { de: texts('deutsch') } };
    expect(ownTexts(own, 'de-CH', 'fr')).toEqual({ parts: texts('deutsch'), locale: 'de-CH' });
    expect(ownTexts(own, 'it', 'fr')).toEqual({ parts: texts('own'), locale: 'fr' });
    // Names of what every object has are languages, too.
    expect(ownTexts(own, 'tostring', 'fr').parts.subject).toBe('own');
  });
});
