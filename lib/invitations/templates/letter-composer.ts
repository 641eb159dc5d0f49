import { Injectable, Logger } from '@nestjs/common';
import { builtInTexts, ownTexts } from '../../domain/templates/built-in-template.js';
import { INVITATION_KIND, type TemplateKind } from '../../domain/templates/template-kind.js';
import type { LetterValues, TemplateValues } from '../../domain/templates/template-values.js';
import { DEFAULT_LOCALE } from '../../domain/text/locale.js';
import type { InvitationTemplateEntity } from '../../schema/invitation-template.entity.js';
import type { PortalEntity } from '../../schema/portal.entity.js';
import { FillingTime } from './filling-time.js';
import type { FilledTemplate } from './template-engine.js';
import { TemplateEngineLoader } from './template-engine-loader.js';

/** What a letter is made of. */
export interface LetterParts {
  readonly kind: TemplateKind;
  readonly portal: Pick<PortalEntity, 'locale' | 'timeZone'>;
  /** Null: the built-in text. */
  readonly template: InvitationTemplateEntity | null;
  /** The languages that are asked for, the nearest first; null where nobody has said any. */
  readonly locales: readonly (string | null)[];
  readonly values: TemplateValues | LetterValues;
}

/** A letter, and the language it is in. */
export interface ComposedLetter extends FilledTemplate {
  readonly locale: string;
}

/** Fills letters in: the portal's own text in the first language that somebody asks for, or the built-in one. */
@Injectable()
export class LetterComposer {
  private readonly logger = new Logger(LetterComposer.name);

  constructor(private readonly engines: TemplateEngineLoader) {}

  /** The letter. None fails for its template: what cannot be filled in, or shows no link, gives way to the built-in text. */
  async compose({ kind, portal, template, locales, values }: LetterParts): Promise<ComposedLetter> {
    const engine = await this.engines.load();
    const asked = locales.find((locale) => locale !== null);
    const locale = asked ?? portal.locale ?? DEFAULT_LOCALE;
    const { timeZone } = portal;
    if (template) {
      const own = ownTexts(template, locale, portal.locale ?? DEFAULT_LOCALE);
      const filling = { ...values, dates: { locale: own.locale, timeZone } };
      try {
        const compiled = engine.compile(own.parts, kind);
        const letter =
          kind === INVITATION_KIND
            ? engine.fillWithLink(compiled, filling)
            : engine.fill(compiled, filling);
        return { ...letter, locale: own.locale };
      } catch (error) {
        this.logger.warn(`Template ${template.id} gave way to the built-in one: ${String(error)}`);
      }
    }
    const builtIn = builtInTexts(kind, locale);
    const filling = { ...values, dates: { locale: builtIn.locale, timeZone } };
    const noLimit = new FillingTime(Infinity);
    const letter = engine.fill(engine.compile(builtIn.parts, kind), filling, noLimit);
    return { ...letter, locale: builtIn.locale };
  }
}
