import type { MongoAbility } from '@casl/ability';
import { FactsFactory } from '../../../lib/access/facts-factory.js';
import type { MembershipRow } from '../../../lib/callers/membership-row.js';
import type { ClienteleSettings } from '../../../lib/config/settings.js';
import { type AccessFacts, allows } from '../../../lib/domain/access/decision.js';
import type { Catalogue } from '../../../lib/domain/permissions/catalogue.js';
import { SystemClock } from '../../../lib/ports/clock.port.js';
import { EveryPlanIncludesAll } from '../../../lib/ports/plan-policy.port.js';
import { CaslRules } from './casl.js';
import { catalogueOfHost, drawRows } from './scenario.js';

/** The same members, as each candidate keeps them. What is by member is by its place in the rows. */
export interface World {
  readonly catalogue: Catalogue;
  readonly settings: ClienteleSettings;
  readonly factory: FactsFactory;
  readonly rules: CaslRules;
  readonly rows: readonly MembershipRow[];
  readonly facts: readonly AccessFacts[];
  /** What each member has in the end, one bit a key. */
  readonly words: readonly Uint32Array[];
  readonly sets: readonly ReadonlySet<string>[];
  readonly abilities: readonly MongoAbility[];
}

/** Draws the members, and holds all candidates to the same answers. */
export function drawWorld(): World {
  const catalogue = catalogueOfHost();
  const settings = {
    permissions: catalogue,
    denials: { listMissing: true },
  } as unknown as ClienteleSettings;
  const factory = new FactsFactory(settings, new EveryPlanIncludesAll(), new SystemClock());
  const rules = new CaslRules(catalogue);
  const rows = drawRows(catalogue);
  const facts = rows.map((row) => factory.factsOf(row, 'unasked'));
  const held = facts.map((each) => catalogue.keys.filter((_, index) => allows(each, index)));
  const world: World = {
    catalogue,
    settings,
    factory,
    rules,
    rows,
    facts,
    words: held.map((keys) => wordsOf(catalogue, keys)),
    sets: held.map((keys) => new Set(keys)),
    abilities: held.map((keys) => rules.abilityOf(keys)),
  };
  assertSameAnswers(world);
  return world;
}

function wordsOf(catalogue: Catalogue, keys: readonly string[]): Uint32Array {
  const words = new Uint32Array(Math.ceil(catalogue.keys.length / 32));
  for (const index of keys.map((key) => catalogue.indexOf(key)))
    words[index >>> 5]! |= 1 << (index & 31);
  return words;
}

function assertSameAnswers({ catalogue, facts, words, sets, abilities, rules }: World): void {
  for (const [member, each] of facts.entries()) {
    for (const [index, key] of catalogue.keys.entries()) {
      const { action, subject } = rules.keys[index]!;
      const answers = new Set([
        allows(each, index),
        (words[member]![index >>> 5]! & (1 << (index & 31))) !== 0,
        sets[member]!.has(key),
        abilities[member]!.can(action, subject),
      ]);
      if (answers.size > 1) throw new Error(`Member ${member} and ${key}: the answers differ.`);
    }
  }
}
