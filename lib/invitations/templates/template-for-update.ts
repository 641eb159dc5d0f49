import type { EntityManager } from 'typeorm';
import { isId } from '../../database/ids.js';
import { readForUpdate } from '../../database/read-for-update.js';
import type { TemplateKind } from '../../domain/templates/template-kind.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { InvitationTemplateEntity } from '../../schema/invitation-template.entity.js';

/** Where a template is looked for. */
export interface TemplateRef {
  readonly id: string;
  readonly portalId: string;
  /** What it has to be for. @default any */
  readonly kind?: TemplateKind;
}

/**
 * The template, kept from changing until the transaction ends. Throws `NOT_FOUND`, naming the field
 * of the request it was named in, if it was one.
 */
export async function templateForUpdate(
  manager: EntityManager,
  { id, portalId, kind }: TemplateRef,
  field?: string,
): Promise<InvitationTemplateEntity> {
  const [template] = isId(id)
    ? await readForUpdate(manager, InvitationTemplateEntity, {
        ...{ id, portalId },
        ...(kind !== undefined && { kind }),
      })
    : [];
  if (template) return template;
  throw new ClienteleError('NOT_FOUND', field === undefined ? {} : { details: { field } });
}
