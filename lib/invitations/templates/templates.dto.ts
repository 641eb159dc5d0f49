import { IsOptional } from 'class-validator';
import { TEMPLATE_KINDS, type TemplateKind } from '../../domain/templates/template-kind.js';
import { BODY_MOST, SUBJECT_MOST } from '../../domain/templates/template-parts.js';
import { acceptedLocale, LOCALE_MOST } from '../../domain/text/locale.js';
import {
  BooleanField,
  ChoiceField,
  CursorField,
  EndField,
  IdField,
  LimitField,
  LocaleField,
  NameField,
  OptionalField,
  TextField,
  VersionField,
  WordField,
} from '../../routes/fields.js';
import { FieldRule } from '../../routes/field-rule.js';
import { isText } from '../../routes/field-text.js';
import { TRANSLATIONS_MOST } from './accepted-translations.js';
import type { TranslatedTexts } from './template-inputs.js';

/** Query of `GET invitation-templates`. */
export class ListTemplatesDto {
  /** Only templates that are for this. */
  @ChoiceField(TEMPLATE_KINDS)
  readonly kind?: TemplateKind;

  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST invitation-templates`. */
export class CreateTemplateDto {
  @NameField()
  readonly name!: string;

  /** What it is the text of: invitations, or letters that tell of an event. Left out, invitations. */
  @OptionalField()
  @WordField(TEMPLATE_KINDS)
  readonly kind?: TemplateKind;

  @TextField(SUBJECT_MOST)
  readonly subject!: string;

  /** The mail as text, in Liquid. */
  @TextField(BODY_MOST)
  readonly text!: string;

  /** The mail as html; null has it made from the text. */
  @IsOptional()
  @TextField(BODY_MOST)
  readonly html?: string | null;

  /** The same texts in other languages, by BCP 47 tags. A language that is missing has the texts above. */
  @OptionalField()
  @TranslationsField()
  readonly translations?: Readonly<Record<string, TranslatedTexts>>;

  /** Whether letters of its kind are made from it, and so invitations without a template of their own. */
  @OptionalField()
  @BooleanField()
  readonly isDefault?: boolean;
}

/** Body of `PATCH invitation-templates/:id`. */
export class UpdateTemplateDto {
  @OptionalField()
  @NameField()
  readonly name?: string;

  @OptionalField()
  @TextField(SUBJECT_MOST)
  readonly subject?: string;

  @OptionalField()
  @TextField(BODY_MOST)
  readonly text?: string;

  /** Null has it made from the text. */
  @IsOptional()
  @TextField(BODY_MOST)
  readonly html?: string | null;

  /** Replaces all of those before. */
  @OptionalField()
  @TranslationsField()
  readonly translations?: Readonly<Record<string, TranslatedTexts>>;

  /** False brings the built-in text back. */
  @OptionalField()
  @BooleanField()
  readonly isDefault?: boolean;

  /** The version that was read; another one in the meantime is refused. Left out, the last change wins. */
  @VersionField()
  readonly version?: number;
}

/** Query of `POST invitation-templates/:id/preview`. */
export class PreviewTemplateDto {
  /** The language; left out, the template's own. */
  @OptionalField()
  @LocaleField()
  readonly locale?: string;
}

/** Body of `POST invitation-templates/:id/preview`. */
export class PreviewWordsDto {
  /** The words that go with the invitation; left out, some as a sample. */
  @OptionalField()
  @TextField(1000)
  readonly message?: string;

  /** Whom it goes to; left out, somebody made up. */
  @OptionalField()
  @TextField(200)
  readonly name?: string;

  /** The address it goes to; left out, one made up. */
  @OptionalField()
  @TextField(320)
  readonly email?: string;

  /** Who invites; left out, somebody made up. */
  @OptionalField()
  @TextField(200)
  readonly inviterName?: string;

  /** The client it is for, empty for staff; left out, one made up. */
  @OptionalField()
  @TextField(200)
  readonly clientName?: string;

  /** When the access ends that it opens: a date, or a time with its zone; left out, never. */
  @OptionalField()
  @EndField()
  readonly accessUntil?: string;
}

/** Query of `DELETE invitation-templates/:id`. */
export class RemoveTemplateDto {
  /** The id of the one that takes its place. */
  @IsOptional()
  @IdField()
  readonly replaceWith?: string;
}

/** Texts by the tags of their languages. */
function TranslationsField(): PropertyDecorator {
  const text = (maxLength: number) => ({ type: 'string', maxLength });
  return FieldRule({
    name: 'areTranslations',
    holds: areTranslations,
    takes: `must be an object of up to ${TRANSLATIONS_MOST} BCP 47 tags, each with subject, text and html`,
    schema: {
      type: 'object',
      maxProperties: TRANSLATIONS_MOST,
      propertyNames: { maxLength: LOCALE_MOST },
      additionalProperties: {
        type: 'object',
        required: ['subject', 'text'],
        properties: {
          subject: text(SUBJECT_MOST),
          text: text(BODY_MOST),
          html: { ...text(BODY_MOST), type: ['string', 'null'] },
        },
        additionalProperties: false,
      },
      examples: [{ de: { subject: 'Willkommen', text: 'Hier entlang: {{ url }}' } }],
    },
  });
}

function areTranslations(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value as Record<string, unknown>);
  return (
    entries.length <= TRANSLATIONS_MOST &&
    entries.every(([tag, texts]) => acceptedLocale(tag) !== null && areTexts(texts))
  );
}

function areTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { subject, text, html, ...others } = value as Record<string, unknown>;
  return (
    isText(subject, SUBJECT_MOST) &&
    isText(text, BODY_MOST) &&
    (html === undefined || html === null || isText(html, BODY_MOST)) &&
    Object.keys(others).length === 0
  );
}
