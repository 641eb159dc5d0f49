import type { Client } from 'pg';
import type { SelectQueryBuilder } from 'typeorm';
import type { Candidate } from '../support/race.js';
import { statementOf } from './applied.js';
import { abilityOf, caslPage, unfiltered } from './casl.js';
import { type Form, FORMS, lookUp, type Statement } from './handwritten.js';
import type { WorkEntry } from './host.js';
import { PAGE, type Question } from './scenario.js';
import type { Setting } from './setting.js';

/** A way to get a page, and its last statement, which the report explains. */
export interface PageCandidate extends Candidate {
  readonly statement: Statement;
  readonly form?: Form;
}

/** Runs a statement on the connection outside of TypeORM. */
export async function rowsOf<Row extends object>(
  client: Client,
  { sql, parameters }: Statement,
): Promise<Row[]> {
  return (await client.query<Row>(sql, [...parameters])).rows;
}

/** Every hand-written form of this question. */
export function handWritten({ client }: Setting, question: Question): PageCandidate[] {
  return FORMS[question.state].map((form) => {
    const statement = form.write(question);
    return { ...candidate(client, form.name, statement, form.looksUp && lookUp(question)), form };
  });
}

/** The page with the module: its SQL by the same path as the hand-written one, and whole. */
export function applied(
  { client }: Setting,
  question: Question,
  page: (portal: boolean) => SelectQueryBuilder<WorkEntry>,
): PageCandidate[] {
  const statement = statementOf(page(true));
  const workers = question.state !== 'projects' && lookUp(question);
  return [
    candidate(client, 'apply: SQL', statement, workers),
    candidate(client, 'apply: SQL, no portal', statementOf(page(false)), workers),
    ...(workers ? [candidate(client, 'apply: SQL, workers known', statement, false)] : []),
    { name: 'apply: getRawMany()', statement, run: () => page(true).getRawMany() },
    { name: 'apply: getMany()', statement, run: () => page(true).getMany() },
  ];
}

/** The page by rules of casl that were given every id they need. */
export function casl(
  { client }: Setting,
  question: Question,
  reached: readonly number[],
): PageCandidate[] {
  const ability = abilityOf(question, reached);
  const statement = caslPage(ability, question);
  const all = (before: string | null) => unfiltered(question.portalId, before, 20 * PAGE);
  async function filtered(): Promise<object[]> {
    const seen: object[] = [];
    let { before } = question;
    for (;;) {
      const rows = await rowsOf<{ id: string }>(client, all(before));
      for (const row of rows) {
        if (seen.length < PAGE && ability.can('read', row as never)) seen.push(row);
      }
      before = rows.at(-1)?.id ?? null;
      if (seen.length === PAGE || before === null) return seen;
    }
  }
  return [
    candidate(client, 'casl: SQL', statement, false),
    { name: 'casl: in memory', statement: all(question.before), run: filtered },
  ];
}

function candidate(
  client: Client,
  name: string,
  statement: Statement,
  first: Statement | false,
): PageCandidate {
  return {
    name,
    statement,
    async run() {
      if (first) await rowsOf(client, first);
      return rowsOf(client, statement);
    },
  };
}
