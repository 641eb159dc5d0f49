import type { Catalogue } from '../permissions/catalogue.js';
import { bitsInAll, type PermissionBits } from '../permissions/permission-bits.js';

/** The layers of a decision, in the order they are asked. */
export type Layer = 'active' | 'plan' | 'ceiling' | 'role' | 'set' | 'scope';

/** What is known of a member. The sets are closed: a key is in one only with every ancestor. */
export interface KnownFacts {
  /** Whether the member is usable: active, its person known and able to log in, its access not ended. */
  readonly active: boolean;
  /** Staff passes what only limits client users. */
  readonly staff: boolean;
  readonly plan: PermissionBits;
  readonly ceiling: PermissionBits;
  readonly role: PermissionBits;
  /** The chosen set: the project's customization, else what the member's setting chooses. */
  readonly set: PermissionBits;
  /** Where the project stands: `unknown` is not in the portal at all, `unasked` when none was named. */
  readonly scope: 'unasked' | 'inside' | 'outside' | 'unknown';
}

/** All a decision depends on, by {@link accessFacts}. */
export interface AccessFacts extends KnownFacts {
  /** What plan, ceiling, role and set have in common. */
  readonly common: PermissionBits;
}

/** The facts, with what every request asks of them worked out once. */
export function accessFacts(known: KnownFacts): AccessFacts {
  const { active, staff, plan, ceiling, role, set, scope } = known;
  const common = bitsInAll([set, ceiling, role, plan]);
  return { active, staff, scope, common, plan, ceiling, role, set };
}

/** What one layer says. */
export interface Verdict {
  readonly layer: Layer;
  readonly allowed: boolean;
  /** The topmost key on the way down that the layer refuses; null where it does not look at keys. */
  readonly at: string | null;
}

/** A decision with its reasons. */
export interface Decision {
  readonly key: string;
  readonly allowed: boolean;
  /** The first layer that refuses; null when allowed. */
  readonly decidedBy: Layer | null;
  /** Every layer's verdict, in order. */
  readonly layers: readonly Verdict[];
}

interface LayerRule {
  readonly layer: Layer;
  /** The set whose keys the layer looks at, if it looks at any. */
  readonly bits?: 'plan' | 'ceiling' | 'role' | 'set';
  /** What nobody is let off, staff neither. */
  readonly demands: (facts: AccessFacts, index: number) => boolean;
  /** What limits client users only. */
  readonly admits: (facts: AccessFacts, index: number) => boolean;
}

const always = (): boolean => true;
const isKnown = ({ common }: AccessFacts, index: number): boolean =>
  index >= 0 && index < common.size;

/** The layers of a decision: whatever decides or explains reads this table. */
const LAYERS: readonly LayerRule[] = [
  { layer: 'active', demands: ({ active }) => active, admits: always },
  { layer: 'plan', bits: 'plan', demands: always, admits: within('plan') },
  { layer: 'ceiling', bits: 'ceiling', demands: always, admits: within('ceiling') },
  { layer: 'role', bits: 'role', demands: always, admits: within('role') },
  { layer: 'set', bits: 'set', demands: isKnown, admits: within('set') },
  {
    layer: 'scope',
    demands: ({ scope }) => scope !== 'unknown',
    admits: ({ scope }) => scope !== 'outside',
  },
];

/**
 * Whether every layer lets the key of this index through; -1 stands for an unknown key, which none has. It gives the
 * answer of {@link explain}, written out in one piece: every request asks it.
 */
export function allows(facts: AccessFacts, index: number): boolean {
  const { scope } = facts;
  if (!facts.active || scope === 'unknown' || !isKnown(facts, index)) return false;
  return facts.staff || (scope !== 'outside' && facts.common.has(index));
}

/** The same decision as {@link allows}, with every layer's verdict. */
export function explain(catalogue: Catalogue, facts: AccessFacts, key: string): Decision {
  const index = catalogue.indexOf(key);
  const layers = LAYERS.map((rule) => verdict(rule, catalogue, facts, index));
  const decidedBy = layers.find(({ allowed }) => !allowed)?.layer ?? null;
  return { key, allowed: decidedBy === null, decidedBy, layers };
}

function passes(rule: LayerRule, facts: AccessFacts, index: number): boolean {
  // The one bypass. `active` demands and comes first, so an inactive staff member never gets here.
  return rule.demands(facts, index) && (facts.staff || rule.admits(facts, index));
}

function verdict(
  rule: LayerRule,
  catalogue: Catalogue,
  facts: AccessFacts,
  index: number,
): Verdict {
  const allowed = passes(rule, facts, index);
  const path = allowed || rule.bits === undefined ? [] : (catalogue.nodes[index]?.path ?? []);
  const at = path.find((step) => !passes(rule, facts, step));
  return {
    layer: rule.layer,
    allowed,
    at: at === undefined ? null : (catalogue.keys[at] ?? null),
  };
}

/** An unknown key is refused once, by the layer `set`; the other sets have no opinion on it. */
function within(bits: 'plan' | 'ceiling' | 'role' | 'set'): LayerRule['admits'] {
  return (facts, index) => !isKnown(facts, index) || facts[bits].has(index);
}
