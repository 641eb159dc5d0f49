import { INVITATION_KIND, type TemplateKind } from '../../domain/templates/template-kind.js';
import type { TemplateParts } from '../../domain/templates/template-parts.js';
import type { InvitationTemplateEntity } from '../../schema/invitation-template.entity.js';
import type { PortalEntity } from '../../schema/portal.entity.js';

/** An invitation template as answers show it. */
export interface InvitationTemplateView {
  readonly id: string;
  readonly name: string;
  /** What it is the text of: `invitation`, or the event that a letter tells of. */
  readonly kind: TemplateKind;
  readonly subject: string;
  readonly text: string;
  /** Null: it is made from the text. */
  readonly html: string | null;
  /** The same texts in other languages, by BCP 47 tags. A language that is missing has the texts above. */
  readonly translations: Readonly<Record<string, TemplateParts>>;
  /** Whether letters of its kind are made from it, and so invitations without a template of their own. */
  readonly isDefault: boolean;
  readonly version: number;
}

/** What answers show of a template's row. */
export function templateView(
  {
    id,
    name,
    kind,
    parts: { subject, text, html },
    translations,
    version,
  }: InvitationTemplateEntity,
  portal: DefaultTemplates,
): InvitationTemplateView {
  const isDefault = id === defaultTemplateOf(portal, kind);
  return { id, name, kind, subject, text, html, translations, isDefault, version };
}

/** Which templates letters are made from. */
export type DefaultTemplates = Pick<PortalEntity, 'defaultTemplateId' | 'letterTemplates'>;

/** The id of the template that letters of the kind are made from; null for the built-in text. */
export function defaultTemplateOf(
  { defaultTemplateId, letterTemplates }: DefaultTemplates,
  kind: TemplateKind,
): string | null {
  return kind === INVITATION_KIND ? defaultTemplateId : (letterTemplates[kind] ?? null);
}

/** The same with another one, or with null the built-in text, for letters of the kind. */
export function withDefaultTemplate(
  { letterTemplates }: DefaultTemplates,
  kind: TemplateKind,
  id: string | null,
): Partial<DefaultTemplates> {
  if (kind === INVITATION_KIND) return { defaultTemplateId: id };
  const others = Object.entries(letterTemplates).filter(([each]) => each !== kind);
  return { letterTemplates: Object.fromEntries(id === null ? others : [...others, [kind, id]]) };
}
