import {
  Column,
  type DataSource,
  type DataSourceOptions,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
} from 'typeorm';
import { clienteleMigrations } from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase, describeOnServer } from '../../../support/databases.js';
import { driftOf } from '../../../support/drift.js';
import { clientele, startAndStop, typeOrmOf } from '../../../support/plain-host.js';
import { refusalText } from '../../../support/refused.js';
import { storeClient, storeMember, storePortal } from '../../../support/rows.js';
import { WalkThrough } from './support/walk-through.js';

/** A table of the host's, made by `synchronize`, that refers to the module's. */
@Entity('badges')
class Badge {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @ManyToOne(() => MemberEntity, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id' })
  member!: MemberEntity | null;

  @Column({ type: 'varchar', length: 20 })
  color!: string;
}

@Entity('notes')
class Note {
  @PrimaryColumn({ type: 'int' })
  id!: number;
}

const PERMISSIONS = { 'reports.edit': true };

describeOnEachDatabase('`synchronize: true`', (db) => {
  async function trial(entities: (new () => object)[]): Promise<DataSourceOptions> {
    // MariaDB has no foreign keys between columns of different collations.
    const wishes = { entities, file: true, collation: 'utf8mb4_nopad_bin' };
    return { ...(await db.options(wishes)), synchronize: true };
  }

  it("alone makes the host's tables, and a start is told what makes the module's", async () => {
    const options = await trial([Note]);
    const dataSource = await db.connect(options);
    await dataSource.getRepository(Note).insert({ id: 1 });
    const [start] = refusalText('noTables', '…').split('…');
    await expect(startAndStop(typeOrmOf(dataSource), clientele())).rejects.toThrow(start);
  });

  it('with `migrationsRun: true` leaves the tables to the migrations, at every start', async () => {
    const options = { ...(await trial([Badge])), migrationsRun: true };
    const dataSource = await db.connect(options);
    const { id } = await storedMember(dataSource);
    await dataSource.getRepository(Badge).insert({ id: 1, color: 'red', member: { id } });
    await dataSource.destroy();

    const again = await db.connect(options);
    const badges = again.getRepository(Badge);
    expect(await badges.find({ relations: { member: true } })).toEqual([
      { id: 1, color: 'red', member: expect.objectContaining({ id, permissions: PERMISSIONS }) },
    ]);
    expect(await again.showMigrations()).toBe(false);
    expect(await driftOf(again)).toEqual([]);
  });

  it('with `migrationsRun: true` is enough for a trial', async () => {
    const walk = await WalkThrough.start({ ...(await trial([Badge])), migrationsRun: true });
    const clientId = await walk.host.client();
    expect(await walk.joins(clientId)).toMatchObject({ access: 'ok' });
    await walk.host.stop();
  });
});

describeOnServer('MariaDB', 'the DataSource type `mysql`', (db) => {
  const options = async () =>
    ({ ...(await db.options({ replica: false })), type: 'mysql' }) as DataSourceOptions;

  it('serves MariaDB, too', async () => {
    const walk = await WalkThrough.start(await options());
    const clientId = await walk.host.client();
    await walk.host.person({ email: 'ada@acme.test', clientId, role: 'admin' });
    expect(await walk.joins(clientId)).toMatchObject({ access: 'ok' });
    expect(await walk.lists()).toMatchObject({ total: 2, isWhole: true });
    const { member } = await walk.host.person({ email: 'own@acme.test', clientId });
    expect(await walk.customizes(member.id)).toMatchObject({ allowed: true });
    expect((await walk.delivers(clientId)).heard).toHaveLength(2);
    expect(await walk.writes()).toMatchObject({ rows: 3 });
    await walk.host.stop();
  });

  it('finds nothing to change about its tables', async () => {
    const dataSource = await db.connect({ ...(await options()), migrationsRun: true });
    expect(await driftOf(dataSource)).toEqual([]);
  });

  it('keeps what is stored with `synchronize: true`', async () => {
    const given = { ...(await options()), migrationsRun: true, synchronize: true };
    const { id } = await storedMember(await db.connect(given));
    const again = await db.connect(given);
    expect(await again.getRepository(MemberEntity).findOneBy({ id })).toMatchObject({
      permissions: PERMISSIONS,
    });
  });
});

async function storedMember(dataSource: DataSource): Promise<MemberEntity> {
  expect(dataSource.migrations).toHaveLength(clienteleMigrations.length);
  const portal = await storePortal(dataSource);
  const client = await storeClient(dataSource, portal.id);
  return storeMember(dataSource, client, { mode: 'custom', permissions: PERMISSIONS });
}
