import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An invoice to one client. */
@Entity('invoices')
@Index('IX_invoices_portal', ['portalId', 'id'])
@Index('IX_invoices_client', ['clientId', 'id'])
export class InvoiceEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 36 })
  clientId!: string;

  @Column({ type: 'varchar', length: 32 })
  number!: string;

  /** A decimal as a string: binary fractions would change it. */
  @Column({ type: 'varchar', length: 32 })
  amount!: string;

  @Column({ type: 'varchar', length: 3 })
  currency!: string;

  /** A date, as in `2026-01-31`. */
  @Column({ type: 'varchar', length: 10 })
  issuedOn!: string;

  @Column({ type: 'varchar', length: 16 })
  status!: 'open' | 'paid';
}
