import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A team of the agency's workers: what the module calls a group. */
@Entity('teams')
@Index('IX_teams_portal', ['portalId', 'id'])
export class TeamEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;
}
