import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How the agency bills a campaign. */
export type BillingBasis = 'staff_hours' | 'fixed';

/** A campaign the agency runs: what the module calls a project. */
@Entity('campaigns')
@Index('IX_campaigns_portal', ['portalId', 'id'])
export class CampaignEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 16 })
  billingBasis!: BillingBasis;
}
