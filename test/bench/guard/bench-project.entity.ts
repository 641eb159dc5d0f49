import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A project of the bench's host. */
@Entity('bench_projects')
export class BenchProject {
  @PrimaryColumn('varchar', { length: 36 })
  id!: string;

  @Column('varchar', { length: 36 })
  portalId!: string;

  @Column('varchar', { length: 200 })
  name!: string;
}
