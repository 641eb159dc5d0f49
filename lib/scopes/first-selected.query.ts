import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { inSight, type Sight } from '../callers/sight.js';
import { chunksOf } from '../database/chunks.js';
import { groupBy } from '../database/group-by.js';
import { jsonRows, wholeRows } from '../database/json-rows.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { readNumber } from '../schema/read-number.js';

/** Something selected for a member, as answers show it. Groups have neither rate, customization nor end. */
export interface SelectedThing {
  readonly id: string;
  readonly rate: string | null;
  readonly customized: boolean;
  /** When the member's access to it ends; 0 for never. */
  readonly until: number;
  /** When the host said that it is gone for good; 0 until then. */
  readonly goneAt: number;
}

/** The first things of a kind that are selected for a member, by their ids, and how many there are in all. */
export interface FirstSelected {
  readonly first: readonly SelectedThing[];
  readonly count: number;
}

/** The kinds of things: projects and groups of client users, and the clients that staff are assigned to. */
export type SelectedKind = 'projects' | 'groups' | 'clients';

interface Table {
  readonly entity:
    typeof MemberProjectEntity | typeof MemberGroupEntity | typeof MemberClientEntity;
  /** What `SelectedThing` is made of, on the alias `s`. */
  readonly columns: Readonly<Record<keyof SelectedThing, string>>;
}

interface KeyRow {
  readonly kind: SelectedKind;
  readonly memberId: string;
}

/** How many things of a kind are selected for a member. */
export type SelectedCount = KeyRow & { readonly count: number };

type ThingRow = KeyRow & { readonly [Field in keyof SelectedThing]: SelectedThing[Field] | string };

type Query = SelectQueryBuilder<ObjectLiteral>;

const TABLES: Readonly<Record<SelectedKind, Table>> = {
  projects: {
    entity: MemberProjectEntity,
    columns: {
      id: 's.projectId',
      rate: 's.rate',
      customized: 'CASE WHEN s.permissions IS NULL THEN 0 ELSE 1 END',
      until: 's.until',
      goneAt: 's.goneAt',
    },
  },
  groups: {
    entity: MemberGroupEntity,
    columns: {
      id: 's.groupId',
      rate: 'NULL',
      customized: '0',
      until: '0',
      goneAt: 's.goneAt',
    },
  },
  clients: {
    entity: MemberClientEntity,
    columns: { id: 's.clientId', rate: 'NULL', customized: '0', until: '0', goneAt: '0' },
  },
};

const KINDS = Object.keys(TABLES) as readonly SelectedKind[];

const FIELDS = ['id', 'rate', 'customized', 'until', 'goneAt'] as const;

/** SQLite puts no more than 500 queries together: two for each of so many members fit, and none has all three kinds. */
const MEMBERS_AT_ONCE = 200;

/** The columns in which a query of members has how many things of each kind are selected. */
const COUNTS: Readonly<Record<SelectedKind, string>> = {
  projects: 'projectCount',
  groups: 'groupCount',
  clients: 'clientCount',
};

/**
 * Reads the first few projects, groups and clients of members, whatever else they have selected: 10,000 projects, maybe.
 * Of the clients that staff are assigned to it knows those in a sight.
 */
@Injectable()
export class FirstSelectedQuery {
  /** Has a query of members, whose alias is `m`, count what is selected for each: in an index alone, so without the portal. */
  addCounts<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, sight: Sight): void {
    for (const kind of KINDS) {
      const { entity } = TABLES[kind];
      query.addSelect(
        (q) => seen(kind, q.select('COUNT(*)').from(entity, 's').where('s.memberId = m.id'), sight),
        COUNTS[kind],
      );
    }
  }

  /** What such a query has counted for a member. */
  countsIn(beside: Readonly<Record<string, unknown>>, memberId: string): SelectedCount[] {
    return KINDS.map((kind) => ({ kind, memberId, count: readNumber(beside[COUNTS[kind]]) }));
  }

  /** Up to `most` of each kind for members whose things are counted: a statement for 200 members who have any. */
  async ofCounted(
    manager: EntityManager,
    sight: Sight,
    counts: readonly SelectedCount[],
    most: number,
  ): Promise<(memberId: string, kind: SelectedKind) => FirstSelected> {
    const things: ThingRow[] = [];
    const some = groupBy(
      counts.filter(({ count }) => count > 0),
      ({ memberId }) => memberId,
    );
    for (const members of chunksOf([...some.values()], MEMBERS_AT_ONCE))
      things.push(...(await this.things(manager, sight, members.flat(), most)));
    const countOf = new Map(counts.map((row) => [keyOf(row), row.count]));
    const thingsOf = groupBy(things, keyOf);
    return (memberId, kind) => {
      const key = keyOf({ memberId, kind });
      const first = (thingsOf.get(key) ?? []).map(thing).toSorted(byId);
      return { first: first.slice(0, most), count: countOf.get(key) ?? 0 };
    };
  }

  /** Has a query of one member bring along up to `most` of each kind, whatever the query locks. */
  addFirst<T extends ObjectLiteral>(
    query: SelectQueryBuilder<T>,
    memberId: string,
    sight: Sight,
    most: number,
  ): void {
    const parameters = { selectedFor: memberId, selectedIn: sight.portalId };
    for (const kind of KINDS) {
      const { entity, columns } = TABLES[kind];
      const first = (q: Query): Query => {
        q.select([]).from(entity, 's');
        for (const name of FIELDS) q.addSelect(columns[name], name);
        q.where('s.memberId = :selectedFor AND s.portalId = :selectedIn', parameters);
        return seen(kind, q, sight).orderBy(columns.id).limit(most);
      };
      const { connection } = query;
      const field = (name: string) => `${query.escape('part')}.${query.escape(name)}`;
      query.addSelect(
        (q) => q.select(jsonRows(connection, FIELDS.map(field))).from(first, 'part'),
        kind,
      );
    }
  }

  /** What such a query has brought along of a kind; null where the database has cut it off. */
  firstIn(
    beside: Readonly<Record<string, unknown>>,
    { kind, count }: SelectedCount,
    most: number,
  ): FirstSelected | null {
    const rows = wholeRows(beside[kind], Math.min(count, most));
    const first = rows?.map(([id, rate, customized, until, goneAt]) =>
      thing({ id, rate, customized, until, goneAt } as ThingRow),
    );
    return first ? { first: first.toSorted(byId), count } : null;
  }

  /** All of those who have no more than `most`; of each other one, what an index comes to first. */
  private async things(
    manager: EntityManager,
    sight: Sight,
    counts: readonly SelectedCount[],
    most: number,
  ): Promise<ThingRow[]> {
    const parts = KINDS.flatMap((kind) => {
      const here = counts.filter((row) => row.kind === kind && row.count > 0);
      const isMany = ({ count }: SelectedCount): boolean => count > most;
      const few = here.filter((row) => !isMany(row)).map(({ memberId }) => memberId);
      const whole = this.columns(manager, kind).where(`s.memberId IN (:...few_${kind})`, {
        [`few_${kind}`]: few,
      });
      const begun = here.filter(isMany).map(({ memberId }, at) =>
        this.columns(manager, kind)
          .where(`s.memberId = :${kind}${at}`, { [`${kind}${at}`]: memberId })
          .orderBy(TABLES[kind].columns.id)
          .limit(most),
      );
      const queries = [...(few.length > 0 ? [whole] : []), ...begun];
      return queries.map((query) => seen(kind, query, sight));
    });
    const { portalId } = sight;
    for (const part of parts) part.andWhere('s.portalId = :portalId', { portalId });
    const columns = ['kind', 'memberId', ...FIELDS] as const;
    return parts.length > 0 ? union(manager, columns, parts) : [];
  }

  private columns(manager: EntityManager, kind: SelectedKind): Query {
    const query = this.of(manager, kind);
    for (const [name, sql] of Object.entries(TABLES[kind].columns)) query.addSelect(sql, name);
    return query;
  }

  private of(manager: EntityManager, kind: SelectedKind): Query {
    return manager
      .createQueryBuilder()
      .select(`'${kind}'`, 'kind')
      .addSelect('s.memberId', 'memberId')
      .from<ObjectLiteral>(TABLES[kind].entity, 's');
  }
}

/** Of the clients those in sight; of all else everything. */
function seen<T extends ObjectLiteral>(
  kind: SelectedKind,
  query: SelectQueryBuilder<T>,
  sight: Sight,
): SelectQueryBuilder<T> {
  return kind === 'clients' ? inSight(query, sight, 's.clientId') : query;
}

/** The rows of several queries by one statement. Their parameters share names only where they mean the same. */
function union<Row>(
  manager: EntityManager,
  columns: readonly (keyof Row & string)[],
  parts: readonly Query[],
): Promise<Row[]> {
  // By their names: TypeORM puts what is a column of the entity before what is not.
  const list = columns.map((name) => manager.connection.driver.escape(name)).join(', ');
  const sql = parts.map((part, at) => `SELECT ${list} FROM (${part.getQuery()}) part${at}`);
  const query = manager
    .createQueryBuilder()
    .select('*')
    .from<ObjectLiteral>(`(${sql.join(' UNION ALL ')})`, 'found');
  for (const part of parts) query.setParameters(part.getParameters());
  return query.getRawMany<Row>();
}

function keyOf({ memberId, kind }: KeyRow): string {
  return `${kind} ${memberId}`;
}

function thing({ id, rate, customized, until, goneAt }: ThingRow): SelectedThing {
  return {
    id,
    rate,
    customized: readNumber(customized) === 1,
    until: readNumber(until),
    goneAt: readNumber(goneAt),
  };
}

/** In the order in which databases compare bytes. */
export function byId(a: SelectedThing, b: SelectedThing): number {
  return Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));
}
