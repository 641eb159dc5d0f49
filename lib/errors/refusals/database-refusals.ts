import type { RefusalTable } from './start-refusal.js';

const ADD_TYPE_ORM =
  "add `TypeOrmModule.forRoot({ …, entities: [...clienteleEntities], migrations: [...clienteleMigrations] })` to your root module's `imports`";

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** What is refused about the DataSource. */
export const DATABASE_REFUSALS = {
  noDataSource: (name: string, others: readonly string[]) => ({
    found: `No module provides the DataSource \`${name}\`: there is ${others.length > 0 ? `only ${listed(others)}` : 'none at all'}.`,
    why: "The module keeps its tables in your app's DataSource.",
    cure:
      others.length > 0
        ? `Set \`dataSource\` beside the module's options to the name of one that is there, or ${ADD_TYPE_ORM}.`
        : `${ADD_TYPE_ORM.replace(/^a/, 'A')}.`,
  }),

  hiddenDataSource: (module: string) => ({
    found: `The DataSource is provided by ${module}, and \`ClienteleModule\` does not see it.`,
    why: "The module keeps its tables in your app's DataSource.",
    cure: `Set \`imports: [${module}]\` beside the module's options, and have ${module} export the DataSource.`,
  }),

  closedDataSource: () => ({
    found: 'The DataSource is not initialized.',
    why: 'Until then nothing is known of its tables, and no statement can be run.',
    cure: 'Leave `manualInitialization` out of the options of `TypeOrmModule`.',
  }),

  unseenTransactions: () => ({
    found: 'The library `typeorm-transactional` has the DataSource with `patch: false`.',
    why: 'The module could not see its transactions: listeners would hear of changes that are rolled back, and a call would wait for ever for a second connection.',
    cure: 'Leave `patch` out, as in `addTransactionalDataSource(dataSource)`.',
  }),

  unsupportedDatabase: (type: string, supported: readonly string[]) => ({
    found: `The DataSource has the type \`${type}\`.`,
    why: `The module's statements and migrations are written for ${listed(supported)}.`,
    cure: "Set the `type` of the DataSource to one of these, or give the module another DataSource: `dataSource: '…'` beside its options.",
  }),

  noDriver: (type: string, driver: string) => ({
    found: `The package \`${driver}\` is not installed.`,
    why: `TypeORM talks to a database of the type \`${type}\` by it.`,
    cure: `Run \`npm install ${driver}\`.`,
  }),

  noEntities: (names: readonly string[]) => ({
    found: `The DataSource does not have the entities ${names.join(', ')}.`,
    why: 'The module reads and writes its tables by them.',
    cure: 'Add `...clienteleEntities` to its entities and `...clienteleMigrations` to its migrations; `autoLoadEntities` loads only what `TypeOrmModule.forFeature` names.',
  }),

  otherCopy: (names: readonly string[]) => ({
    found: `The DataSource has ${names.join(', ')} of another copy of the module.`,
    why: 'One was loaded by `import`, the other by `require`, or two are installed; their classes are not the same.',
    cure: 'Take `clienteleEntities` and `ClienteleModule` from the same one: both by `import`, or both by `require`, of the one that `npm ls nest-clientele` lists.',
  }),

  secondEntity: (entity: string, table: string) => ({
    found: `\`${entity}\` is another entity of the module's table \`${table}\`.`,
    why: '`synchronize` and `migration:generate` would change the table to what this entity says.',
    cure: `Write \`@Entity('${table}', { synchronize: false })\` on \`${entity}\`, and keep \`...clienteleEntities\` among the entities.`,
  }),

  noTables: (fault: string) => ({
    found: `The module's tables cannot be read: ${fault.replace(/\.$/, '')}.`,
    why: 'Every request would fail.',
    cure: "Run the DataSource's migrations, with `...clienteleMigrations` among them, or set `migrationsRun: true`; `synchronize` does not make these tables.",
  }),
} satisfies RefusalTable;
