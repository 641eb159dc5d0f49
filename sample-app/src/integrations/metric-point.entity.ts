import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a metric of an integration was on one day, for one client. */
@Entity('metric_points')
export class MetricPointEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  clientId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  integration!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  metric!: string;

  /** A date, as in `2026-01-31`. */
  @PrimaryColumn({ type: 'varchar', length: 10 })
  day!: string;

  @Column({ type: 'integer' })
  value!: number;
}
