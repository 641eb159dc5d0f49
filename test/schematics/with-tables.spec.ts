import ts from 'typescript';
import { withTables } from '../../lib/schematics/with-tables.js';
import { FilesInMemory } from './host-fixture.js';

const FILE = 'src/database.module.ts';

/** What becomes of a host whose TypeORM is registered so. */
function added(registered: string, more: Readonly<Record<string, string>> = {}) {
  return withTables(ts, new FilesInMemory({ [FILE]: registered, ...more }), FILE);
}

describe('adding the tables to a DataSource', () => {
  it.each([
    [
      'one line',
      `TypeOrmModule.forRoot({ type: 'mysql', entities: [A] })`,
      `TypeOrmModule.forRoot({ type: 'mysql', entities: [A, ...clienteleEntities], migrations: [...clienteleMigrations] })`,
    ],
    [
      'globs',
      `TypeOrmModule.forRoot({ entities: ['dist/*.entity.js'], migrations: [First] })`,
      `TypeOrmModule.forRoot({ entities: ['dist/*.entity.js', ...clienteleEntities], migrations: [First, ...clienteleMigrations] })`,
    ],
    [
      'a factory',
      `TypeOrmModule.forRootAsync({ useFactory: (env: Env) => ({ url: env.url, autoLoadEntities: true }) })`,
      `TypeOrmModule.forRootAsync({ useFactory: (env: Env) => ({ url: env.url, autoLoadEntities: true, entities: [...clienteleEntities], migrations: [...clienteleMigrations] }) })`,
    ],
    [
      'a factory with a body',
      `TypeOrmModule.forRootAsync({ useFactory: async () => { return { entities: [] }; } })`,
      `TypeOrmModule.forRootAsync({ useFactory: async () => { return { entities: [...clienteleEntities], migrations: [...clienteleMigrations] }; } })`,
    ],
    [
      'a factory as a method',
      `TypeOrmModule.forRootAsync({ useFactory() { return { entities: [] }; } })`,
      `TypeOrmModule.forRootAsync({ useFactory() { return { entities: [...clienteleEntities], migrations: [...clienteleMigrations] }; } })`,
    ],
    [
      'a factory that answers one of two',
      `TypeOrmModule.forRootAsync({ useFactory: () => { if (a) return { entities: [] }; return {}; } })`,
      null,
    ],
    ['a class that makes the options', `TypeOrmModule.forRootAsync({ useClass: Options })`, null],
    [
      'a variable',
      `const options = { entities: [A] } satisfies DataSourceOptions;\nTypeOrmModule.forRoot(options)`,
      `const options = { entities: [A, ...clienteleEntities], migrations: [...clienteleMigrations] } satisfies DataSourceOptions;\nTypeOrmModule.forRoot(options)`,
    ],
    [
      'a spread',
      `const options = { entities: [A] };\nTypeOrmModule.forRoot({ ...options, retryAttempts: 3 })`,
      `const options = { entities: [A, ...clienteleEntities], migrations: [...clienteleMigrations] };\nTypeOrmModule.forRoot({ ...options, retryAttempts: 3 })`,
    ],
    ['a list kept elsewhere', `TypeOrmModule.forRoot({ entities })`, null],
    ['what a function gives', `TypeOrmModule.forRoot(optionsFor('production'))`, null],
  ])('understands %s, or says that it does not', (_, registered, expected) => {
    const imports = "import { clienteleEntities, clienteleMigrations } from 'nest-clientele';\n\n";
    expect(added(registered)?.text ?? null).toBe(expected && imports + expected);
  });

  it('puts each on a line of its own where the others are', () => {
    const text = added(`TypeOrmModule.forRoot({
  entities: [
    User,
    Order,
  ],
  migrationsRun: true,
})`)?.text;
    expect(text).toContain(`  entities: [
    User,
    Order,
    ...clienteleEntities,
  ],
  migrationsRun: true,
  migrations: [...clienteleMigrations],
})`);
  });

  it('finds the options in the file that they are imported from', () => {
    const module =
      "import { options as given } from './database/options.js';\nTypeOrmModule.forRoot(given);";
    const options =
      "export const options: DataSourceOptions = { type: 'mariadb', entities: [], migrationsRun: true };";
    const { path, text, type, runsMigrations } = added(module, {
      'src/database/options.ts': options,
    })!;
    expect([path, type, runsMigrations]).toEqual(['src/database/options.ts', 'mariadb', true]);
    expect(text).toContain('entities: [...clienteleEntities]');
  });

  it('changes nothing where they are', () => {
    const there =
      "import { clienteleEntities, clienteleMigrations } from 'nest-clientele';\nTypeOrmModule.forRoot({ entities: [...clienteleEntities], migrations: [...clienteleMigrations], synchronize: true })";
    expect(added(there)?.text).toBe(there);
  });

  it('leaves migrations to whoever runs them already, unless synchronize makes the tables', () => {
    expect(added(`TypeOrmModule.forRoot({ entities: [] })`)).toMatchObject({
      runsMigrations: false,
    });
    const trial = added(`TypeOrmModule.forRoot({ entities: [], synchronize: true })`);
    expect(trial?.text).toContain(
      'synchronize: true, migrations: [...clienteleMigrations], migrationsRun: true }',
    );
    expect(trial?.runsMigrations).toBe(true);
    const decided = added(`TypeOrmModule.forRoot({ entities: [], synchronize: isTrial })`);
    expect(decided?.text).not.toContain('migrationsRun');
  });
});
