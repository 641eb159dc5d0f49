import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step of the demo data that has been taken, and the id of what it made. */
@Entity('demo_marks')
export class DemoMarkEntity {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  step!: string;

  @Column({ type: 'varchar', length: 64 })
  made!: string;
}
