import type { TemplateKind } from '../../domain/templates/template-kind.js';

/** The texts of a template in another language. */
export interface TranslatedTexts {
  readonly subject: string;
  readonly text: string;
  /** Left out or null: it is made from the text. */
  readonly html?: string | null | undefined;
}

/** What an invitation template is made from. */
export interface NewInvitationTemplate {
  readonly name: string;
  /** What it is the text of. @default 'invitation' */
  readonly kind?: TemplateKind | undefined;
  /** A Liquid template of up to 255 characters. */
  readonly subject: string;
  /** A Liquid template of up to 65,536 characters that shows `{{ url }}`. */
  readonly text: string;
  /** Like `text`; its values are escaped. Left out, it is made from the text. */
  readonly html?: string | null | undefined;
  /** The same texts in other languages, up to 20, by BCP 47 tags. @default {} */
  readonly translations?: Readonly<Record<string, TranslatedTexts>> | undefined;
  /** Whether letters of its kind are made from it, and so invitations without a template of their own. @default false */
  readonly isDefault?: boolean | undefined;
}

/** What of an invitation template can be changed. */
export interface UpdateInvitationTemplate {
  readonly name?: string | undefined;
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  /** Null: it is made from the text. */
  readonly html?: string | null | undefined;
  /** In place of all those before. */
  readonly translations?: Readonly<Record<string, TranslatedTexts>> | undefined;
  /** True makes it the default one; false, of the default one, brings the built-in text back. */
  readonly isDefault?: boolean | undefined;
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}

/** How an invitation template is previewed. */
export interface PreviewInvitationTemplate {
  /** The language, as a BCP 47 tag. @default its own */
  readonly locale?: string | undefined;
  /** The words that go with an invitation, at most 1,000 characters. @default sample words */
  readonly message?: string | undefined;
  /** Whom an invitation goes to. @default somebody made up */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** Who invites. @default somebody made up */
  readonly inviterName?: string | undefined;
  /** The client an invitation is for, empty for staff. @default one made up */
  readonly clientName?: string | undefined;
  /** When the access ends that an invitation opens: a day, which ends in the portal's time zone, or a time with its zone. @default never */
  readonly accessUntil?: string | undefined;
}

/** How an invitation template is removed. */
export interface RemoveInvitationTemplate {
  /** The template that takes its place for open invitations, and as the default one if it was that. */
  readonly replaceWith?: string | undefined;
}

/** Which page of invitation templates to list. */
export interface InvitationTemplateListRequest {
  /** Only templates of this kind. */
  readonly kind?: TemplateKind | undefined;
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}
