import type { ClienteleSettings } from '../config/settings.js';
import type { Requirement } from '../domain/access/requirement.js';
import { areRequestable, type AskingFacts } from '../domain/requests/asking-refusal.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** What a requirement lacks. */
export interface Unmet extends Pick<Requirement, 'need'> {
  readonly missing: readonly string[];
}

/** The refusal of a member that does not meet a requirement: what is missing, and whether asking for it can help. */
export function denialOf(
  { denials, permissions }: Pick<ClienteleSettings, 'denials' | 'permissions'>,
  { missing, need }: Unmet,
  asking: AskingFacts,
): ClienteleError {
  if (!denials.listMissing) return new ClienteleError('PERMISSION_DENIED');
  const requestable = areRequestable(permissions, missing, need, asking);
  return new ClienteleError('PERMISSION_DENIED', { details: { missing, requestable } });
}
