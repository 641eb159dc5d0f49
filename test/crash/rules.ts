import type { Client } from 'pg';
import { deliveryRules } from './delivery.rules.js';
import { fileRules } from './file.rules.js';
import { joiningRules } from './joining.rules.js';
import { lifeRules } from './life.rules.js';
import { stateRules } from './state.rules.js';

/** Something that holds after all crashes. */
export interface Rule {
  readonly title: string;
  /** A query for what breaks it. */
  readonly violations: string;
}

/** A rule, and what was found to break it. */
export interface Verdict {
  readonly title: string;
  readonly violations: readonly object[];
}

/** Looks at the database for whatever breaks a rule. */
export async function judge(client: Client): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { title, violations } of [
    ...deliveryRules,
    ...stateRules,
    ...lifeRules,
    ...joiningRules,
    ...fileRules,
  ]) {
    const { rows } = await client.query<Record<string, unknown>>(violations);
    verdicts.push({ title, violations: rows });
  }
  return verdicts;
}
