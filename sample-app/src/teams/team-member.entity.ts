import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TeamEntity } from './team.entity.js';
import { WorkerEntity } from './worker.entity.js';

/** A worker in a team; some are in more than one. */
@Entity('team_members')
@Index('IX_team_members_worker', ['workerId'])
export class TeamMemberEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  @ForeignKey(() => TeamEntity, { name: 'FK_team_members_team', onDelete: 'CASCADE' })
  teamId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  @ForeignKey(() => WorkerEntity, { name: 'FK_team_members_worker', onDelete: 'CASCADE' })
  workerId!: string;
}
