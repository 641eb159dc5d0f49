import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import { groupBy } from '../database/group-by.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { readNumber } from '../schema/read-number.js';

/** Something selected for a member, as answers show it. Groups have neither rate nor customization. */
export interface SelectedThing {
  readonly id: string;
  readonly rate: string | null;
  readonly customized: boolean;
  /** When the host said that it is gone for good; 0 until then. */
  readonly goneAt: number;
}

/** The first things of a kind that are selected for a member, by their ids, and how many there are in all. */
export interface FirstSelected {
  readonly first: readonly SelectedThing[];
  readonly count: number;
}

/** The two kinds of things. */
export type SelectedKind = 'projects' | 'groups';

interface Table {
  readonly entity: typeof MemberProjectEntity | typeof MemberGroupEntity;
  /** What `SelectedThing` is made of, on the alias `s`. */
  readonly columns: Readonly<Record<keyof SelectedThing, string>>;
}

interface KeyRow {
  readonly kind: SelectedKind;
  readonly memberId: string;
}

type CountRow = KeyRow & { readonly count: unknown };

type ThingRow = KeyRow & { readonly [Field in keyof SelectedThing]: SelectedThing[Field] | string };

type Query = SelectQueryBuilder<ObjectLiteral>;

const TABLES: Readonly<Record<SelectedKind, Table>> = {
  projects: {
    entity: MemberProjectEntity,
    columns: {
      id: 's.projectId',
      rate: 's.rate',
      customized: 'CASE WHEN s.permissions IS NULL THEN 0 ELSE 1 END',
      goneAt: 's.goneAt',
    },
  },
  groups: {
    entity: MemberGroupEntity,
    columns: { id: 's.groupId', rate: 'NULL', customized: '0', goneAt: 's.goneAt' },
  },
};

const KINDS = Object.keys(TABLES) as readonly SelectedKind[];

/** SQLite puts no more than 500 queries together: two for each of so many members fit. */
const MEMBERS_AT_ONCE = 200;

/** Reads the first few projects and groups of members, whatever else they have selected: 10,000 projects, maybe. */
@Injectable()
export class FirstSelectedQuery {
  /** Up to `most` of each kind for each of these members: two statements for 200 of them. */
  async ofMembers(
    manager: EntityManager,
    portalId: string,
    memberIds: readonly string[],
    most: number,
  ): Promise<(memberId: string, kind: SelectedKind) => FirstSelected> {
    const counts: CountRow[] = [];
    const things: ThingRow[] = [];
    for (const ids of chunksOf(memberIds, MEMBERS_AT_ONCE)) {
      const found = await this.counts(manager, ids);
      counts.push(...found);
      things.push(...(await this.things(manager, portalId, found, most)));
    }
    const countOf = new Map(counts.map((row) => [keyOf(row), readNumber(row.count)]));
    const thingsOf = groupBy(things, keyOf);
    return (memberId, kind) => {
      const key = keyOf({ memberId, kind });
      const first = (thingsOf.get(key) ?? []).map(thing).toSorted(byId);
      return { first: first.slice(0, most), count: countOf.get(key) ?? 0 };
    };
  }

  /** Counted in an index alone, so without the portal: an id is one member's anywhere. */
  private counts(manager: EntityManager, memberIds: readonly string[]): Promise<CountRow[]> {
    const parts = KINDS.map((kind) =>
      this.of(manager, kind)
        .addSelect('COUNT(*)', 'count')
        .where('s.memberId IN (:...memberIds)', { memberIds })
        .groupBy('s.memberId'),
    );
    return union(manager, ['kind', 'memberId', 'count'], parts);
  }

  /** All of those who have no more than `most`; of each other one, what an index comes to first. */
  private async things(
    manager: EntityManager,
    portalId: string,
    counts: readonly CountRow[],
    most: number,
  ): Promise<ThingRow[]> {
    const parts = KINDS.flatMap((kind) => {
      const here = counts.filter((row) => row.kind === kind);
      const isMany = ({ count }: CountRow): boolean => readNumber(count) > most;
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
      return [...(few.length > 0 ? [whole] : []), ...begun];
    });
    for (const part of parts) part.andWhere('s.portalId = :portalId', { portalId });
    const columns = ['kind', 'memberId', 'id', 'rate', 'customized', 'goneAt'] as const;
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

function thing({ id, rate, customized, goneAt }: ThingRow): SelectedThing {
  return { id, rate, customized: readNumber(customized) === 1, goneAt: readNumber(goneAt) };
}

/** In the order in which databases compare bytes. */
export function byId(a: SelectedThing, b: SelectedThing): number {
  return Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));
}
