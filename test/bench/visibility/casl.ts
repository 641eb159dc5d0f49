import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { rulesToAST } from '@casl/ability/extra';
import { COLUMNS, type Statement } from './handwritten.js';
import { PAGE, type Question } from './scenario.js';

/**
 * The client's rules. They are about ids, and somebody else has looked them up: `reached` are the existing projects the
 * groups' workers have worked on.
 */
export function abilityOf(
  { state, portalId, workers, ...selected }: Question,
  reached: readonly number[],
): MongoAbility {
  const projects = state === 'groups' ? reached : selected.projects;
  return createMongoAbility(
    [
      {
        action: 'read',
        subject: 'Work',
        conditions: {
          portal_id: portalId,
          campaign_id: { $in: [...projects] },
          ...(state === 'projects' ? {} : { worker_id: { $in: [...workers] } }),
        },
      },
    ],
    { detectSubjectType: () => 'Work' },
  );
}

/** The page, by the rules turned into SQL. */
export function caslPage(ability: MongoAbility, { before }: Question): Statement {
  const rules = rulesToAST(ability, 'read', 'Work');
  if (rules === null) throw new Error('The rules allow nothing.');
  const parameters: unknown[] = [];
  const where = [toSql(rules, parameters)];
  if (before !== null) where.push(`work.id < $${parameters.push(before)}`);
  return {
    sql: `SELECT ${COLUMNS} FROM work_entries work WHERE ${where.join(' AND ')} ORDER BY work.id DESC LIMIT ${PAGE}`,
    parameters,
  };
}

/** The newest rows of the portal, from which the rules choose in memory. */
export function unfiltered(portalId: string, before: string | null, limit: number): Statement {
  return {
    sql: `SELECT ${COLUMNS} FROM work_entries work
      WHERE work.portal_id = $1 ${before === null ? '' : 'AND work.id < $2'} ORDER BY work.id DESC LIMIT ${limit}`,
    parameters: before === null ? [portalId] : [portalId, before],
  };
}

/** A node of the rules' syntax tree. */
interface Condition {
  readonly operator: string;
  readonly field?: string;
  readonly value: unknown;
}

function toSql({ operator, field, value }: Condition, parameters: unknown[]): string {
  switch (operator) {
    case 'and':
    case 'or':
      return `(${(value as Condition[]).map((each) => toSql(each, parameters)).join(` ${operator} `)})`;
    case 'eq':
      return `work.${field} = $${parameters.push(value)}`;
    case 'in':
      return `work.${field} = ANY($${parameters.push(value)})`;
    default:
      throw new Error(`No rule here uses ${operator}.`);
  }
}
