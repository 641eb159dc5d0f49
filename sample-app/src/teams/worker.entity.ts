import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who works for the agency. Workers need no login. */
@Entity('workers')
@Index('IX_workers_portal', ['portalId', 'id'])
export class WorkerEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;
}
