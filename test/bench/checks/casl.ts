import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { Catalogue } from '../../../lib/domain/permissions/catalogue.js';

/** A permission as casl is asked about it: `reports.pages.view` is to view `reports.pages`. */
export interface CaslKey {
  readonly action: string;
  readonly subject: string;
}

type Rule = RawRuleOf<MongoAbility>;

/** Makes abilities of a catalogue's keys. What does not depend on a member is worked out ahead. */
export class CaslRules {
  /** By the index of the key. */
  readonly keys: readonly CaslKey[];
  private readonly known: ReadonlyMap<string, { readonly rule: Rule; readonly parent: string }>;

  constructor(catalogue: Catalogue) {
    const inner = new Set(catalogue.nodes.map(({ parent }) => parent));
    this.keys = catalogue.nodes.map(({ index, key }) =>
      inner.has(index)
        ? { action: 'enter', subject: key }
        : { action: key.slice(key.lastIndexOf('.') + 1), subject: parentOf(key) },
    );
    this.known = new Map(
      catalogue.keys.map((key, index) => {
        const { action, subject } = this.keys[index] ?? { action: '', subject: '' };
        return [key, { rule: { action, subject }, parent: parentOf(key) }];
      }),
    );
  }

  /** The ability of who may do what these keys say. */
  abilityOf(keys: Iterable<string>): MongoAbility {
    const rules: Rule[] = [];
    for (const key of keys) {
      const known = this.known.get(key);
      if (known) rules.push(known.rule);
    }
    return createMongoAbility(rules);
  }

  /** The ability of who has a stored set of switches: a key counts where all above it are on. */
  abilityOfJson(json: string): MongoAbility {
    const stored = JSON.parse(json) as Record<string, boolean>;
    const on = new Set(['']);
    const rules: Rule[] = [];
    // Stored sorted: a parent comes before its children.
    for (const key in stored) {
      const known = this.known.get(key);
      if (!known || stored[key] !== true || !on.has(known.parent)) continue;
      on.add(key);
      rules.push(known.rule);
    }
    return createMongoAbility(rules);
  }
}

function parentOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}
