import { Controller, Inject, Injectable, Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Column, DataSource, type DataSourceOptions, Entity, PrimaryColumn } from 'typeorm';
import {
  AccessService,
  clienteleEntities,
  ClienteleModule,
  EmbeddedIdentityStore,
} from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { PortalEntity } from '../../../../lib/schema/portal.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { driftOf } from '../../../support/drift.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import {
  clientele,
  RIGHT_OPTIONS,
  startAndStop,
  startAndStopOnly,
  twice,
  typeOrm,
  typeOrmOf,
} from '../../../support/plain-host.js';
import { refused } from '../../../support/refused.js';
import { TestHost } from '../../../support/test-host.js';

const SUPPORTED = ['postgres', 'mysql', 'mariadb', 'better-sqlite3'];
@Injectable()
class Reports {}

@Module({ providers: [Reports], exports: [Reports] })
class ReportsModule {}

const MIGRATED = { ...memoryDatabase(), migrationsRun: true };

describe('a start', () => {
  it('is refused without an event emitter, and told what to import', async () => {
    const start = startAndStopOnly(typeOrm(MIGRATED), clientele());
    await expect(start).rejects.toEqual(refused('noEventEmitter'));
  });

  it('is refused with an event emitter that the module does not see', async () => {
    const hidden = EventEmitterModule.forRoot({ global: false });
    const start = startAndStopOnly(hidden, typeOrm(MIGRATED), clientele());
    await expect(start).rejects.toEqual(refused('noEventEmitter'));
  });

  it('takes one that is imported for the module alone', async () => {
    const hidden = EventEmitterModule.forRoot({ global: false });
    const start = startAndStopOnly(typeOrm(MIGRATED), clientele({ imports: [hidden] }));
    await expect(start).resolves.toBeUndefined();
  });

  it('is refused without a DataSource', async () => {
    await expect(startAndStop(clientele())).rejects.toEqual(refused('noDataSource', 'default', []));
  });

  it.each([['main'], ['default']])(
    'is refused with the name of no DataSource, and told of the one called %p',
    async (name) => {
      const there = typeOrm(name === 'default' ? MIGRATED : { ...MIGRATED, name });
      const start = startAndStop(there, clientele({ dataSource: 'portal' }));
      await expect(start).rejects.toEqual(refused('noDataSource', 'portal', [name]));
    },
  );

  it('is refused without a name when the DataSource has one', async () => {
    const start = startAndStop(typeOrm({ ...MIGRATED, name: 'portal' }), clientele());
    await expect(start).rejects.toEqual(refused('noDataSource', 'default', ['portal']));
  });

  it('is refused with a DataSource that another module keeps to itself, and told which', async () => {
    const dataSource = await new DataSource(MIGRATED).initialize();
    @Module({ providers: [{ provide: DataSource, useValue: dataSource }], exports: [DataSource] })
    class DatabaseModule {}
    await expect(startAndStop(DatabaseModule, clientele())).rejects.toEqual(
      refused('hiddenDataSource', 'DatabaseModule'),
    );
    await startAndStop(DatabaseModule, clientele({ imports: [DatabaseModule] }));
    await dataSource.destroy();
  });

  it('says what the database said that could not be reached', async () => {
    // No folder can be made in a file.
    const database = { type: 'better-sqlite3', database: `${__filename}/x.sqlite` } as const;
    const start = startAndStop(
      typeOrm({ ...database, entities: [...clienteleEntities] }),
      clientele(),
    );
    await expect(start).rejects.toThrow('EEXIST');
  });

  it('is refused with a DataSource that nobody has initialized', async () => {
    const start = startAndStop(typeOrm({ ...MIGRATED, manualInitialization: true }), clientele());
    await expect(start).rejects.toEqual(refused('closedDataSource'));
  });

  it.each(['sqljs', 'cockroachdb', 'aurora-mysql', 'mssql', 'oracle', 'mongodb'])(
    'is refused on %s, and told what there is, while TypeORM tries to connect',
    async (type) => {
      const database = { type, entities: [...clienteleEntities] } as unknown as DataSourceOptions;
      const { options, givenUp } = twice(database);
      const start = startAndStop(TypeOrmModule.forRoot(options), clientele());
      await expect(start).rejects.toEqual(refused('unsupportedDatabase', type, SUPPORTED));
      await givenUp;
    },
  );

  it('is refused on another database also when the host makes the DataSource itself', async () => {
    const dataSource = await new DataSource(MIGRATED).initialize();
    Object.assign(dataSource, { options: { ...dataSource.options, type: 'sqljs' } });
    await expect(startAndStop(typeOrmOf(dataSource), clientele())).rejects.toEqual(
      refused('unsupportedDatabase', 'sqljs', SUPPORTED),
    );
    await dataSource.destroy();
  });

  it('is refused without the entities, also where they are to load themselves', async () => {
    const names = clienteleEntities.map(({ name }) => name);
    for (const autoLoadEntities of [false, true]) {
      const options = { ...memoryDatabase(), entities: [], autoLoadEntities };
      const start = startAndStop(typeOrm(options), clientele());
      await expect(start).rejects.toEqual(refused('noEntities', names));
    }
  });

  it('takes entities that `forFeature` loads', async () => {
    const options = { ...MIGRATED, entities: [], autoLoadEntities: true };
    const loaded = TypeOrmModule.forFeature([...clienteleEntities]);
    const start = startAndStop(typeOrm(options), loaded, clientele());
    await expect(start).resolves.toBeUndefined();
  });

  it('takes a listed subclass where `forFeature` loads the entity', async () => {
    @Entity('clientele_members', { synchronize: false })
    class ReadMember extends MemberEntity {}
    const options = { ...MIGRATED, entities: [ReadMember], autoLoadEntities: true };
    const loaded = TypeOrmModule.forFeature([...clienteleEntities]);
    const start = startAndStop(typeOrm(options), loaded, clientele());
    await expect(start).resolves.toBeUndefined();
  });

  it('is refused with the entities of another copy of the module', async () => {
    const copies = copiesOfEntities();
    const start = startAndStop(typeOrm({ ...MIGRATED, entities: [...copies] }), clientele());
    const names = clienteleEntities.map(({ name }) => name);
    await expect(start).rejects.toEqual(refused('otherCopy', names));
  });

  it('is refused where the module is imported without options', async () => {
    const start = startAndStop(typeOrm(MIGRATED), ClienteleModule);
    await expect(start).rejects.toEqual(refused('bareModule'));
  });

  it('takes the bare module beside one with options', async () => {
    @Module({ imports: [ClienteleModule] })
    class FeatureModule {}
    const start = startAndStop(typeOrm(MIGRATED), FeatureModule, clientele());
    await expect(start).resolves.toBeUndefined();
  });

  it('is refused by Nest, which names the class, when a port injects what the module does not see', async () => {
    @Injectable()
    class People extends EmbeddedIdentityStore {
      @Inject(Reports) readonly reports!: Reports;
    }
    const providers = { identities: People };
    const start = startAndStop(typeOrm(MIGRATED), ReportsModule, clientele({ providers }));
    await expect(start).rejects.toThrow(/dependencies of the People[^]*ClienteleModule/);
    const imports = [ReportsModule];
    await startAndStop(typeOrm(MIGRATED), clientele({ providers, imports }));
  });

  it('lets a module see what is not global by importing the same dynamic module', async () => {
    const portal = clientele({ isGlobal: false });
    @Controller('lost')
    class LostController {
      constructor(readonly access: AccessService) {}
    }
    @Module({ controllers: [LostController] })
    class LostModule {}
    @Module({ imports: [portal], controllers: [LostController] })
    class FeatureModule {}
    await expect(startAndStop(typeOrm(MIGRATED), portal, LostModule)).rejects.toThrow(
      'LostController',
    );
    await startAndStop(typeOrm(MIGRATED), portal, FeatureModule);
  });

  it('is refused with wrong options before anything is said of the database', async () => {
    const wrong = ClienteleModule.forRootAsync({
      useFactory: () => ({ ...RIGHT_OPTIONS, auth: { strategies: [] } }),
    });
    await expect(startAndStop(typeOrm(MIGRATED), wrong)).rejects.toEqual(refused('noStrategies'));
  });
});

/** The entities as `require` would give them beside those of `import`: other classes, decorated for the same TypeORM. */
function copiesOfEntities(): readonly (new () => object)[] {
  let copies: readonly (new () => object)[] = [];
  jest.isolateModules(() => {
    jest.doMock('typeorm', () => jest.requireActual<object>('typeorm'));
    copies = jest.requireActual<{ clienteleEntities: typeof copies }>(
      '../../../../lib/schema/entities.js',
    ).clienteleEntities;
  });
  return copies;
}

describeOnEachDatabase('a start', (db) => {
  @Entity('clientele_members')
  class AppMember extends MemberEntity {
    @Column({ type: 'varchar', length: 40, nullable: true })
    nickname!: string | null;
  }

  @Entity('clientele_members')
  class Badge {
    @PrimaryColumn({ type: 'varchar', length: 36 })
    id!: string;
  }

  it("is refused when the database lacks the module's tables, and told to migrate", async () => {
    const dataSource = await db.connect(await db.options({ replica: false }));
    const fault = await dataSource.getRepository(PortalEntity).count().catch(String);
    await expect(startAndStop(typeOrmOf(dataSource), clientele())).rejects.toEqual(
      refused('noTables', String(fault)),
    );
  });

  it.each([
    ['a subclass of an entity of the module', AppMember],
    ['a class of its own on a table of the module', Badge],
  ])('is refused with %s, and told how to read by it', async (_, entity) => {
    const dataSource = await db.connect(await db.options({ entities: [entity] }));
    await dataSource.runMigrations();
    await expect(startAndStop(typeOrmOf(dataSource), clientele())).rejects.toEqual(
      refused('secondEntity', entity.name, 'clientele_members'),
    );
  });

  it('is refused with a subclass in the place of an entity, before TypeORM misses that', async () => {
    const entities = [...clienteleEntities.filter((each) => each !== MemberEntity), AppMember];
    const { options, givenUp } = twice({ ...(await db.options()), entities });
    const start = startAndStop(TypeOrmModule.forRoot(options), clientele());
    await expect(start).rejects.toEqual(refused('secondEntity', 'AppMember', 'clientele_members'));
    await givenUp;
  });

  it('takes a subclass that `synchronize` passes over, beside the entity', async () => {
    @Entity('clientele_members', { synchronize: false })
    class NamedMember extends MemberEntity {
      @Column({ type: 'varchar', length: 40, nullable: true })
      nickname!: string | null;
    }
    const options = await db.options({ entities: [NamedMember] });
    const host = await TestHost.start(options);
    await host.dataSource.query('ALTER TABLE clientele_members ADD nickname varchar(40)');
    const member = { email: 'a@acme.test', clientId: await host.client() };
    const { member: made } = await host.members.create(host.self, member);
    const named = host.dataSource.getRepository(NamedMember);
    await named.update({ id: made.id }, { nickname: 'Ace' });
    await host.members.update(host.self, made.id, { name: 'Ada' });

    expect(await named.findOneBy({ id: made.id })).toMatchObject({ name: 'Ada', nickname: 'Ace' });
    await expect(host.members.create(host.self, member)).rejects.toMatchObject({
      code: 'ALREADY_INVITED',
    });
    expect(await driftOf(host.dataSource)).toEqual([]);
    await host.stop();
  });
});
