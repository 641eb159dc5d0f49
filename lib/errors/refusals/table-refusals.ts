import type { RefusalTable } from './start-refusal.js';

/** A column of a table, as the host's settings name it. */
export interface NamedColumn {
  /** The setting, as in `providers.projects.id`. */
  readonly setting: string;
  readonly entity: string;
  /** The property that the setting names. */
  readonly property: string;
}

const ID_TYPES = 'whose column is text, an integer or a uuid';

/** What is refused about the host's tables of projects, groups and work. */
export const TABLE_REFUSALS = {
  unknownEntity: (setting: string, entity: string) => ({
    found: `\`${setting}\`: the module's DataSource does not know ${entity}.`,
    why: 'The module reads this table by its entity.',
    cure: "Name an entity that is among the `entities` of the module's DataSource, the one that the setting `dataSource` names.",
  }),

  unknownProperty: ({ setting, entity, property }: NamedColumn, properties: readonly string[]) => ({
    found: `\`${setting}\`: ${entity} has no property ${property}.`,
    why: 'The module would read a column that is not there.',
    cure: `Name one of its properties: ${properties.map((each) => `\`${each}\``).join(', ')}.`,
  }),

  columnWithoutIds: ({ setting, entity, property }: NamedColumn) => ({
    found: `\`${setting}\`: ${property} of ${entity} holds no ids.`,
    why: 'What it holds cannot be compared exactly with ids.',
    cure: `Name a property ${ID_TYPES} as \`${setting}\`.`,
  }),

  noPortalColumn: (setting: string) => ({
    found: `\`${setting}\` is missing.`,
    why: "One portal's members would see another's rows.",
    cure: `Set \`${setting}\` to the property that holds the portal's id, or set it to null if you have only one portal.`,
  }),

  portalOfIntegers: ({ setting, entity, property }: NamedColumn) => ({
    found: `\`${setting}\`: ${property} of ${entity} holds integers.`,
    why: "The portal's id is a uuid, so no row would be found.",
    cure: `Set \`${setting}\` to the property that holds the portal's id.`,
  }),

  groupsWithoutReach: () => ({
    found: 'The settings do not say which projects a group reaches.',
    why: 'Members with groups would see no project.',
    cure: 'Set `providers.groups.projects` (the projects that belong to a group), `work` (the projects that workers have worked on), or both.',
  }),

  differentIds: (thing: string, columns: readonly { name: string; kind: string }[]) => ({
    found: `The tables hold ids of a ${thing} in columns of different kinds: ${columns
      .map(({ name, kind }) => `\`${name}\` is ${kind}`)
      .join(', ')}.`,
    why: 'Databases compare ids of different types inexactly, or not at all.',
    cure: `Give ${columns.map(({ name }) => `\`${name}\``).join(' and ')} one type: all text, all integer or all uuid.`,
  }),
} satisfies RefusalTable;
