import { VisibilityQuery } from '../../../lib/index.js';
import { race, type RaceTimes } from '../support/race.js';
import { median } from '../support/statistics.js';
import { appliedPage } from './applied.js';
import { FORMS, lookUp, type Statement } from './handwritten.js';
import { applied, casl, handWritten, type PageCandidate, rowsOf } from './page-candidates.js';
import { assertSameRows } from './rows.js';
import type { Case, Question } from './scenario.js';
import type { Setting } from './setting.js';

/** What was measured of one page. */
export interface Measured {
  readonly question: Question;
  readonly page: 'first' | 'deep';
  /** How many rows the client sees on all pages. */
  readonly visible: number;
  /** Every hand-written form, a few runs of each. */
  readonly trial: RaceTimes;
  /** The fastest forms, what the module does, and casl. */
  readonly final: RaceTimes;
  readonly candidates: readonly PageCandidate[];
  /** How PostgreSQL runs the statement of each candidate in the final. */
  readonly plans: ReadonlyMap<string, string>;
}

const SIEVE = { samples: 1, rounds: 2 };
const TRIAL = { samples: 5, rounds: 5 };
const FINAL = { samples: 9, rounds: 20 };
const FINALISTS = 3;

/** The form that won the trial runs under a second name: what its two times differ by is noise. */
export const AGAIN = 'A/A: the winner of the trial again';

/** Who takes more than this many times the fastest one's time in the sieve is out of the trial. */
const OUT = 3;

/** Measures each page of a case. */
export async function measure(setting: Setting, asked: Case): Promise<Measured[]> {
  const scope = await (await setting.scopeOf(asked))();
  const workers = await idsOf(setting, lookUp({ ...asked, workers: [], before: null }));
  const all = { ...asked, workers, before: null };
  const reached = await idsOf(setting, reachOf(all));
  const visible = await idsOf(setting, unlimited(all));
  const measured: Measured[] = [];
  for (const page of asked.pages) {
    const before = page === 'deep' ? String(visible[visible.length >> 1]) : null;
    const question = { ...all, before };
    const visibility = setting.host.app.get(VisibilityQuery);
    const query = (portal: boolean) =>
      appliedPage(setting.host.dataSource, visibility, scope, question, portal);
    const rivals = [...applied(setting, question, query), ...casl(setting, question, reached)];
    const result = await measurePage(setting, handWritten(setting, question), rivals);
    measured.push({ question, page, visible: visible.length, ...result });
  }
  return measured;
}

/** Holds all candidates to the same rows, lets the forms compete, and the best of them meet the rivals. */
async function measurePage(
  { client }: Setting,
  forms: readonly PageCandidate[],
  rivals: readonly PageCandidate[],
): Promise<Pick<Measured, 'trial' | 'final' | 'candidates' | 'plans'>> {
  const expected = await forms[0]?.run();
  for (const each of [...forms, ...rivals]) assertSameRows(each.name, expected, await each.run());
  const trial = await tryOut([...forms, ...rivals]);
  const time = ({ name }: PageCandidate) => median(trial.get(name) ?? []);
  const byTime = (list: readonly PageCandidate[]) => [...list].sort((a, b) => time(a) - time(b));
  const plain = byTime(forms.filter(({ form }) => form?.steered === false));
  const steered = byTime(forms.filter(({ form }) => form?.steered === true));
  const ofCasl = byTime(rivals.filter(({ name }) => name.startsWith('casl')));
  const candidates = [
    ...plain.slice(0, FINALISTS),
    ...steered.slice(0, 1),
    ...plain.slice(0, 1).map(({ statement, run }) => ({ name: AGAIN, statement, run })),
    ...rivals.filter(({ name }) => name.startsWith('apply')),
    ...ofCasl.slice(0, 1),
  ];
  const final = await race(candidates, FINAL);
  const plans = new Map<string, string>();
  for (const { name, statement } of candidates) plans.set(name, await explain(client, statement));
  return { trial, final, candidates, plans };
}

/** Times of all, with more care for those that could win. */
async function tryOut(candidates: readonly PageCandidate[]): Promise<RaceTimes> {
  const sieve = await race(candidates, SIEVE);
  const time = ({ name }: PageCandidate) => median(sieve.get(name) ?? []);
  const fastest = Math.min(...candidates.map(time));
  const left = candidates.filter((each) => time(each) <= OUT * fastest);
  return new Map([...sieve, ...(await race(left, TRIAL))]);
}

async function explain(client: Setting['client'], { sql, parameters }: Statement): Promise<string> {
  const rows = await rowsOf<{ 'QUERY PLAN': string }>(client, {
    sql: `EXPLAIN (ANALYZE, BUFFERS) ${sql}`,
    parameters,
  });
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** The existing campaigns on which the workers have worked. */
function reachOf({ portalId, workers }: Question): Statement {
  return {
    sql: `SELECT id FROM campaigns WHERE portal_id = $1 AND deleted_at IS NULL
      AND id IN (SELECT campaign_id FROM work_entries WHERE worker_id = ANY($2))`,
    parameters: [portalId, workers],
  };
}

/** All pages at once. */
function unlimited(question: Question): Statement {
  const written = FORMS[question.state][0]?.write(question);
  if (!written) throw new Error('There is no form of this question.');
  return { ...written, sql: written.sql.replace(/LIMIT \d+/, '') };
}

async function idsOf({ client }: Setting, statement: Statement): Promise<number[]> {
  return (await rowsOf<{ id: number | string }>(client, statement)).map(({ id }) => Number(id));
}
