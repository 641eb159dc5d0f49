import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { groupBy } from '../database/group-by.js';
import { isMySql } from '../database/is-my-sql.js';
import { Statement } from '../database/statement.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { type KnownLists, knownParameter } from './assigned-lists.js';
import type { RawMembership } from './raw-membership.js';
import type { MembershipSelect, Reach } from './membership-select.js';

/** Whose memberships are asked about, on which domain. */
export interface AskedIdentity {
  /** Null for a text that no database can hold: nobody has it. */
  readonly identityId: string | null;
  readonly domain: string | null;
  /** The project that is asked about. */
  readonly projectId: string | null;
  /** The same as the host's column holds it. */
  readonly heldId: string | null;
  /** When it is asked, in epoch milliseconds. */
  readonly now: number;
}

/** Reads the memberships of several people by one statement; each one's oldest first. */
export interface IdentityMemberships {
  /**
   * The rows of each question, in its place. The lists of clients in `known` do not come along. `before` is SQL to put in
   * front of the statement.
   */
  read(
    questions: readonly AskedIdentity[],
    known: KnownLists,
    before?: string,
  ): Promise<RawMembership[][]>;
}

/** Reads this far, by the form that the database has for a list of questions. */
export function identityMemberships(
  dataSource: DataSource,
  select: MembershipSelect,
  reach: Reach,
): IdentityMemberships {
  return isMySql(dataSource.options)
    ? new GroupedMemberships(dataSource, select, reach)
    : new ListedMemberships(dataSource, select, reach);
}

/**
 * A condition for members, whose alias is `m`, that exist on a domain: on one that is nobody's all of them do. It looks up
 * whose the domain is; as NOT EXISTS, PostgreSQL would read every portal.
 */
export function isOnDomain<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  domain: string,
): string {
  const owner = query
    .subQuery()
    .select('own.id')
    .from(PortalEntity, 'own')
    .where(`own.domain = ${domain}`)
    .getQuery();
  return `COALESCE(${owner}, m.portalId) = m.portalId`;
}

/** Those who ask together ask at one moment. */
function latest(questions: readonly AskedIdentity[]): number {
  return Math.max(0, ...questions.map(({ now }) => now));
}

function oldestFirst<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
  return query.orderBy('m.createdAt').addOrderBy('m.id');
}

/**
 * PostgreSQL takes an array whose length it does not know for ten elements, and keeps no plan for a list that would be
 * cheaper planned for itself: a shorter one is filled up.
 */
const PLANNED_FOR = 10;

const POSTGRES_LIST = (names: readonly string[]): string => {
  const arrays = names.map((name) => `CAST(:${name} AS text[])`).join(', ');
  return `(SELECT * FROM unnest(${arrays}) WITH ORDINALITY AS list (${names.join(', ')}, n))`;
};

const SQLITE_LIST = (names: readonly string[]): string => {
  const columns = names.map((name, at) => `json_extract(value, '$[${at}]') AS ${name}`);
  return `(SELECT key + 1 AS n, ${columns.join(', ')} FROM json_each(:list))`;
};

/** The questions' values under the names they have in the statement. */
const LISTED = {
  who: ({ identityId }: AskedIdentity) => identityId,
  host: ({ domain }: AskedIdentity) => domain,
  project: ({ projectId }: AskedIdentity) => projectId,
  held: ({ heldId }: AskedIdentity) => heldId,
} as const;

type Listed = keyof typeof LISTED;

/** The questions are a list in the statement, and each row says which of them it answers. */
class ListedMemberships implements IdentityMemberships {
  private readonly statement: Statement<Record<string, unknown>>;
  private readonly names: readonly Listed[];
  private readonly isPostgres: boolean;

  constructor(
    private readonly dataSource: DataSource,
    select: MembershipSelect,
    reach: Reach,
  ) {
    this.isPostgres = dataSource.options.type === 'postgres';
    this.names = reach === 'portal' ? ['who', 'host'] : ['who', 'host', 'project', 'held'];
    const list = (this.isPostgres ? POSTGRES_LIST : SQLITE_LIST)(this.names);
    const query = dataSource
      .createQueryBuilder()
      .select('CAST(asked.n AS INTEGER)', 'asked')
      .from<ObjectLiteral>(list, 'asked')
      .innerJoin(MemberEntity, 'm', 'm.identityId = asked.who');
    select.apply(query, reach, { project: 'asked.project', held: 'asked.held', now: ':now' });
    select.applyLists(query);
    this.statement = new Statement(oldestFirst(query.andWhere(isOnDomain(query, 'asked.host'))), [
      ...(this.isPostgres ? this.names : ['list']),
      'known',
      'now',
    ]);
  }

  async read(questions: readonly AskedIdentity[], known: KnownLists): Promise<RawMembership[][]> {
    const answers: RawMembership[][] = questions.map(() => []);
    const parameters = {
      known: knownParameter(this.dataSource.options, known),
      ...this.parameters(questions),
    };
    for (const row of await this.statement.all(this.dataSource, parameters)) {
      answers[Number(row['asked']) - 1]?.push(row);
    }
    return answers;
  }

  private parameters(questions: readonly AskedIdentity[]): Record<string, unknown> {
    const now = latest(questions);
    if (!this.isPostgres) {
      return {
        now,
        list: JSON.stringify(questions.map((each) => this.names.map((n) => LISTED[n](each)))),
      };
    }
    const filling = new Array<null>(Math.max(0, PLANNED_FOR - questions.length)).fill(null);
    return {
      now,
      ...Object.fromEntries(
        this.names.map((name) => [name, [...questions.map(LISTED[name]), ...filling]]),
      ),
    };
  }
}

/**
 * MySQL and MariaDB: their lists of texts have collations that columns cannot be compared with. The identities of one
 * domain and project are asked for at once, and each gets its rows by its id.
 */
class GroupedMemberships implements IdentityMemberships {
  private readonly statement: Statement<Record<string, unknown>>;

  constructor(
    private readonly dataSource: DataSource,
    select: MembershipSelect,
    reach: Reach,
  ) {
    const query = dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .select([])
      .where('m.identityId IN (:identityIds)');
    select.apply(query, reach, { project: ':projectId', held: ':projectId', now: ':now' });
    select.applyLists(query);
    const ofProject = reach === 'portal' ? [] : ['projectId', 'now'];
    const names = ['identityIds', 'domain', 'known', ...ofProject];
    this.statement = new Statement(
      oldestFirst(query.andWhere(isOnDomain(query, ':domain'))),
      names,
    );
  }

  async read(
    questions: readonly AskedIdentity[],
    known: KnownLists,
    before = '',
  ): Promise<RawMembership[][]> {
    const groups = groupBy(questions, ({ domain, projectId }) =>
      JSON.stringify([domain, projectId]),
    );
    const found = new Map<AskedIdentity, RawMembership[]>();
    const answer = async (asked: readonly AskedIdentity[]): Promise<void> => {
      const rows = await this.rowsOf(asked, known, before);
      for (const each of asked) {
        const own = rows.filter(({ identityId }) => identityId === each.identityId);
        // Rows of their own: the same person may ask twice.
        found.set(
          each,
          own.map((row) => ({ ...row })),
        );
      }
    };
    // All at once, as if each had come alone: one after another they would keep those who come next waiting.
    await Promise.all([...groups.values()].map(answer));
    return questions.map((each) => found.get(each) ?? []);
  }

  private rowsOf(
    asked: readonly AskedIdentity[],
    lists: KnownLists,
    before: string,
  ): Promise<RawMembership[]> {
    const { domain = null, projectId = null } = asked[0] ?? {};
    const identityIds = [...new Set(asked.map(({ identityId }) => identityId))];
    const known = knownParameter(this.dataSource.options, lists);
    const asking = { identityIds, domain, projectId, now: latest(asked), known };
    return this.statement.all(this.dataSource, asking, { before });
  }
}
