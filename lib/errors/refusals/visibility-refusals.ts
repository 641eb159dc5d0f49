import type { RefusalTable } from './start-refusal.js';

/** What is refused about the host's queries that are to show what a member sees. */
export const VISIBILITY_REFUSALS = {
  noDecidingColumn: () => ({
    found: 'None of `project`, `worker` and `client` is given.',
    why: 'What a member sees is told by these three.',
    cure: 'Name at least one column as `project`, `worker` or `client`.',
  }),

  unknownQueryColumn: (text: string) => ({
    found: `\`${text}\` is not a column of an entity in this query.`,
    why: 'The condition would not be SQL that the database knows.',
    cure: 'Write `alias.property`, and select from or join that entity before you add the condition.',
  }),

  queryColumnWithoutIds: (text: string) => ({
    found: `\`${text}\` is not a column of ids.`,
    why: 'What it holds cannot be compared exactly with ids.',
    cure: `Name a property whose column is text, an integer or a uuid in place of \`${text}\`.`,
  }),

  noWorkTable: () => ({
    found: 'The settings do not say who has worked on a project.',
    why: 'The query has no projects, and its workers are visible by the projects they have worked on.',
    cure: 'Set `work` in the module, or name the `project` column as well.',
  }),

  noReach: () => ({
    found: 'The scope does not say what its groups reach.',
    why: 'It was made by hand, and the module has no tables to look it up in.',
    cure: 'Take the scope from `ScopesService`, or set both `providers.projects` and `providers.groups` to tables.',
  }),

  differentColumns: (
    column: { readonly name: string; readonly kind: string },
    listed: { readonly name: string; readonly kind: string },
  ) => ({
    found: `\`${column.name}\` is ${column.kind}, but \`${listed.name}\` of the module's tables is ${listed.kind}.`,
    why: 'Databases compare ids of different types inexactly, or not at all.',
    cure: `Give \`${column.name}\` and \`${listed.name}\` the same type.`,
  }),

  otherDataSource: () => ({
    found: "The query's DataSource is not the one of the module's tables.",
    why: 'One statement cannot read from two databases.',
    cure: 'Run the query on the DataSource that the module uses, the one that the setting `dataSource` names.',
  }),
} satisfies RefusalTable;
