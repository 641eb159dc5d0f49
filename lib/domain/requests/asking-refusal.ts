import { type AccessFacts, allows, type Layer } from '../access/decision.js';
import type { Catalogue } from '../permissions/catalogue.js';

/** What decides whether a permission can be asked for. */
export interface AskingFacts extends AccessFacts {
  /** Whether the portal's plan lets members have permissions of their own: approving takes that. */
  readonly mayCustomize: boolean;
}

/** `held`: there is nothing to ask for. Otherwise the first layer that refuses whatever a member's set holds. */
export type AskingRefusal = 'held' | Layer;

/**
 * Why the permission of this index cannot be asked for; null when giving it would be enough. Layers are asked in the order
 * of a decision; -1 stands for an unknown key, which the layer `set` refuses, as it does there.
 */
export function askingRefusal(facts: AskingFacts, index: number): AskingRefusal | null {
  if (allows(facts, index)) return 'held';
  const { active, plan, ceiling, role, set, scope, mayCustomize } = facts;
  if (!active) return 'active';
  if (index < 0 || index >= set.size) return 'set';
  if (!mayCustomize || !plan.has(index)) return 'plan';
  if (!ceiling.has(index)) return 'ceiling';
  if (!role.has(index)) return 'role';
  return scope === 'outside' || scope === 'unknown' ? 'scope' : null;
}

/**
 * Whether asking for the keys that a denial names can help: of alternatives one is enough; of several that are all needed,
 * one that nobody can give is one too many.
 */
export function areRequestable(
  catalogue: Catalogue,
  missing: readonly string[],
  need: 'any' | 'all',
  facts: AskingFacts,
): boolean {
  const isOpen = (key: string): boolean => askingRefusal(facts, catalogue.indexOf(key)) === null;
  return need === 'any' ? missing.some(isOpen) : missing.every(isOpen);
}

/** Where a project stands for one who asks for it. */
export interface AskedProjectFacts {
  /** The projects its client is bound to; null when it is bound to none. */
  readonly boundTo: readonly string[] | null;
  /** Whether the portal has the project. */
  readonly isKnown: boolean;
  /** Whether the member sees it already. */
  readonly isInside: boolean;
  /** Whether it is selected for the member, though it is gone for good: selecting it again gives nothing. */
  readonly isGone: boolean;
}

/**
 * Why a project cannot be asked for; null when selecting it would be enough. Only where a client is bound to projects do
 * its users know which there are: elsewhere they ask for a scope. `unknown` is a project that does not exist for them.
 */
export function projectAskingRefusal(
  { boundTo, isKnown, isInside, isGone }: AskedProjectFacts,
  projectId: string,
): 'held' | 'scope' | 'unknown' | null {
  if (boundTo === null) return 'scope';
  if (!boundTo.includes(projectId) || !isKnown) return 'unknown';
  if (isInside) return 'held';
  return isGone ? 'scope' : null;
}
