import { PAGE, type Question, type StateName } from './scenario.js';

/** SQL with its parameters, as a driver takes them. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** One way to write a question in SQL. */
export interface Form {
  readonly name: string;
  /** Written to keep the planner from what it would choose: fast where its author knows the data, and only there. */
  readonly steered: boolean;
  /** Whether the workers of the groups are read by a statement before. */
  readonly looksUp: boolean;
  write(question: Question): Statement;
}

/** Every column of a row of work. */
export const COLUMNS =
  'work.id, work.portal_id, work.campaign_id, work.worker_id, work.started_at, work.minutes, work.note';

/** Who is in the client's groups. */
const TEAM = 'SELECT member.worker_id FROM team_members member WHERE member.team_id = ANY($groups)';

/** What makes a campaign exist in the portal. */
const EXISTS = 'campaign.portal_id = $portal AND campaign.deleted_at IS NULL';
const ON_CAMPAIGN = `EXISTS (SELECT FROM campaigns campaign WHERE campaign.id = work.campaign_id AND ${EXISTS})`;
const IN_CAMPAIGNS = `work.campaign_id IN (SELECT campaign.id FROM campaigns campaign WHERE ${EXISTS})`;
const JOIN_CAMPAIGNS = `JOIN campaigns campaign ON campaign.id = work.campaign_id AND ${EXISTS}`;
const BY_TEAM = `work.worker_id IN (${TEAM})`;
const BY_TEAM_ARRAY = `work.worker_id = ANY(ARRAY(${TEAM}))`;
const BY_TEAM_EXISTS = `EXISTS (SELECT FROM team_members member WHERE member.team_id = ANY($groups) AND member.worker_id = work.worker_id)`;
const JOIN_TEAM = `JOIN (SELECT DISTINCT member.worker_id FROM team_members member WHERE member.team_id = ANY($groups)) seen ON seen.worker_id = work.worker_id`;
const JOIN_PROJECTS = 'JOIN unnest($projects) AS selected (id) ON selected.id = work.campaign_id';
const ANY_WORKER = 'work.worker_id = ANY($workers)';
const ANY_PROJECT = 'work.campaign_id = ANY($projects)';

/** Who is in the client's groups, as a statement of its own. */
export function lookUp({ groups }: Question): Statement {
  return {
    sql: 'SELECT DISTINCT member.worker_id AS id FROM team_members member WHERE member.team_id = ANY($1::int[])',
    parameters: [groups],
  };
}

/** What a developer might write for each state, from the plain to the cunning. */
export const FORMS: Readonly<Record<StateName, readonly Form[]>> = {
  projects: [
    page('= ANY(array)', { where: [ANY_PROJECT] }),
    page('IN (list)', { where: ['work.campaign_id IN ($projects…)'] }),
    page('JOIN unnest(array)', { joins: [JOIN_PROJECTS] }),
    page('IN (SELECT … campaigns)', {
      where: [
        `work.campaign_id IN (SELECT campaign.id FROM campaigns campaign WHERE campaign.id = ANY($projects) AND ${EXISTS})`,
      ],
    }),
    page('EXISTS (campaigns)', { where: [ANY_PROJECT, ON_CAMPAIGN] }),
    page('= ANY(array), no portal', { where: [ANY_PROJECT], portal: false }),
    page('IN (list), no portal', { where: ['work.campaign_id IN ($projects…)'], portal: false }),
    eachOf('LATERAL per project', 'unnest($projects)', 'work.campaign_id = each.id', []),
    page('(IN (list)) IS TRUE', {
      where: ['(work.campaign_id IN ($projects…)) IS TRUE'],
      steered: true,
    }),
  ],
  groups: [
    page('IN (SELECT), EXISTS', { where: [BY_TEAM, ON_CAMPAIGN] }),
    page('look-up, then = ANY(array), EXISTS', {
      where: [ANY_WORKER, ON_CAMPAIGN],
      looksUp: true,
    }),
    page('IN (SELECT), IN (SELECT)', { where: [BY_TEAM, IN_CAMPAIGNS] }),
    page('= ANY(ARRAY(SELECT)), EXISTS', { where: [BY_TEAM_ARRAY, ON_CAMPAIGN] }),
    page('= ANY(ARRAY(SELECT)), JOIN', { joins: [JOIN_CAMPAIGNS], where: [BY_TEAM_ARRAY] }),
    page('EXISTS, EXISTS', { where: [BY_TEAM_EXISTS, ON_CAMPAIGN] }),
    page('JOIN, JOIN', { joins: [JOIN_TEAM, JOIN_CAMPAIGNS] }),
    page('IN (SELECT), EXISTS, no portal', { where: [BY_TEAM, ON_CAMPAIGN], portal: false }),
    page('= ANY(ARRAY(SELECT)), EXISTS, no portal', {
      where: [BY_TEAM_ARRAY, ON_CAMPAIGN],
      portal: false,
    }),
    page('= ANY(ARRAY(SELECT)), IN (SELECT)', { where: [BY_TEAM_ARRAY, IN_CAMPAIGNS] }),
    eachOf(
      'LATERAL per worker',
      `(SELECT DISTINCT member.worker_id AS id FROM team_members member WHERE member.team_id = ANY($groups))`,
      'work.worker_id = each.id',
      [ON_CAMPAIGN],
    ),
    page('(IN (SELECT)) IS TRUE, EXISTS', {
      where: [`(${BY_TEAM}) IS TRUE`, ON_CAMPAIGN],
      steered: true,
    }),
    page('(IN (SELECT)) IS TRUE, EXISTS, no portal', {
      where: [`(${BY_TEAM}) IS TRUE`, ON_CAMPAIGN],
      portal: false,
      steered: true,
    }),
  ],
  both: [
    page('= ANY(array), IN (SELECT)', { where: [ANY_PROJECT, BY_TEAM] }),
    page('look-up, then = ANY(array), = ANY(array)', {
      where: [ANY_PROJECT, ANY_WORKER],
      looksUp: true,
    }),
    page('IN (list), IN (SELECT)', { where: ['work.campaign_id IN ($projects…)', BY_TEAM] }),
    page('= ANY(array), = ANY(ARRAY(SELECT))', { where: [ANY_PROJECT, BY_TEAM_ARRAY] }),
    page('IN (list), = ANY(ARRAY(SELECT))', {
      where: ['work.campaign_id IN ($projects…)', BY_TEAM_ARRAY],
    }),
    page('= ANY(array), EXISTS', { where: [ANY_PROJECT, BY_TEAM_EXISTS] }),
    page('JOIN, JOIN', { joins: [JOIN_PROJECTS, JOIN_TEAM] }),
    page('= ANY(array), IN (SELECT), no portal', {
      where: [ANY_PROJECT, BY_TEAM],
      portal: false,
    }),
    page('= ANY(array), = ANY(ARRAY(SELECT)), no portal', {
      where: [ANY_PROJECT, BY_TEAM_ARRAY],
      portal: false,
    }),
    eachOf('LATERAL per project', 'unnest($projects)', 'work.campaign_id = each.id', [
      BY_TEAM_ARRAY,
    ]),
    page('= ANY(array), (IN (SELECT)) IS TRUE', {
      where: [ANY_PROJECT, `(${BY_TEAM}) IS TRUE`],
      steered: true,
    }),
    page('= ANY(array), (= ANY(ARRAY(SELECT))) IS TRUE', {
      where: [ANY_PROJECT, `(${BY_TEAM_ARRAY}) IS TRUE`],
      steered: true,
    }),
  ],
};

interface Parts {
  readonly joins?: readonly string[];
  readonly where?: readonly string[];
  /** False leaves out the portal's own condition, which the rest of the question may imply. */
  readonly portal?: boolean;
  readonly steered?: boolean;
  readonly looksUp?: boolean;
}

/** A page as a plain query: the newest rows that the conditions let through. */
function page(
  name: string,
  { joins = [], where = [], portal = true, steered = false, looksUp = false }: Parts,
): Form {
  return {
    name,
    steered,
    looksUp,
    write: (question) =>
      bind(
        `SELECT ${COLUMNS} FROM work_entries work ${joins.join(' ')}
         WHERE ${[...(portal ? ['work.portal_id = $portal'] : []), ...where, ...before(question)].join(' AND ')}
         ORDER BY work.id DESC LIMIT ${PAGE}`,
        question,
      ),
  };
}

/** A page as the newest of the newest of each: not a condition, so no query builder could be given it. */
function eachOf(name: string, ids: string, link: string, where: readonly string[]): Form {
  return {
    name,
    steered: false,
    looksUp: false,
    write: (question) =>
      bind(
        `SELECT work.* FROM ${ids} AS each (id) CROSS JOIN LATERAL (
           SELECT ${COLUMNS} FROM work_entries work
           WHERE ${[link, 'work.portal_id = $portal', ...where, ...before(question)].join(' AND ')}
           ORDER BY work.id DESC LIMIT ${PAGE}
         ) work ORDER BY work.id DESC LIMIT ${PAGE}`,
        question,
      ),
  };
}

function before(question: Question): string[] {
  return question.before === null ? [] : ['work.id < $before'];
}

/** Replaces names by numbered parameters; `$projects…` becomes one parameter for each project. */
function bind(sql: string, question: Question): Statement {
  const parameters: unknown[] = [];
  const numbers = new Map<string, string>();
  const text = sql.replace(
    /\$(portal|workers|projects…|projects|groups|before)/g,
    (_, name: string) => {
      const known = numbers.get(name) ?? number(name);
      numbers.set(name, known);
      return known;
    },
  );
  return { sql: text, parameters };

  function number(name: string): string {
    if (name === 'portal') return `$${parameters.push(question.portalId)}::uuid`;
    if (name === 'before') return `$${parameters.push(question.before)}::bigint`;
    if (name === 'workers') return `$${parameters.push(question.workers)}::int[]`;
    if (name === 'groups') return `$${parameters.push(question.groups)}::int[]`;
    if (name === 'projects') return `$${parameters.push(question.projects)}::int[]`;
    return question.projects.map((id) => `$${parameters.push(id)}`).join(', ');
  }
}
