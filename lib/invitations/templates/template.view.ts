import type { InvitationTemplateEntity } from '../../schema/invitation-template.entity.js';
import type { PortalEntity } from '../../schema/portal.entity.js';

/** An invitation template as answers show it. */
export interface InvitationTemplateView {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  /** Null: it is made from the text. */
  readonly html: string | null;
  /** Whether invitations without a template of their own use it. */
  readonly isDefault: boolean;
  readonly version: number;
}

/** What answers show of a template's row. */
export function templateView(
  { id, name, parts: { subject, text, html }, version }: InvitationTemplateEntity,
  { defaultTemplateId }: Pick<PortalEntity, 'defaultTemplateId'>,
): InvitationTemplateView {
  return { id, name, subject, text, html, isDefault: id === defaultTemplateId, version };
}
