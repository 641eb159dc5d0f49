/** What an invitation template is made from. */
export interface NewInvitationTemplate {
  readonly name: string;
  /** A Liquid template of up to 255 characters. */
  readonly subject: string;
  /** A Liquid template of up to 65,536 characters that shows `{{ url }}`. */
  readonly text: string;
  /** Like `text`; its values are escaped. Left out, it is made from the text. */
  readonly html?: string | null | undefined;
  /** Whether invitations without a template of their own use it. @default false */
  readonly isDefault?: boolean | undefined;
}

/** What of an invitation template can be changed. */
export interface UpdateInvitationTemplate {
  readonly name?: string | undefined;
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  /** Null: it is made from the text. */
  readonly html?: string | null | undefined;
  /** True makes it the default one; false, of the default one, brings the built-in text back. */
  readonly isDefault?: boolean | undefined;
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}

/** How an invitation template is removed. */
export interface RemoveInvitationTemplate {
  /** The template that takes its place for open invitations, and as the default one if it was that. */
  readonly replaceWith?: string | undefined;
}

/** Which page of invitation templates to list. */
export interface InvitationTemplateListRequest {
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}
