import type { ClienteleEventType } from '../domain/events/clientele-events.js';

/**
 * The slots in which one process delivers events. One type gets half of them at most, and one of each type is delivered
 * though all are in use: so the events whose listener hangs wait for each other, and those of other types do not.
 */
export class DeliverySlots {
  private readonly inUse = new Map<ClienteleEventType, number>();
  private readonly mostOfOneType: number;

  /** `concurrency` is the number of slots. */
  constructor(private readonly concurrency: number) {
    this.mostOfOneType = Math.ceil(concurrency / 2);
  }

  /** A delivery of this type begins. */
  begin(type: ClienteleEventType): void {
    this.inUse.set(type, this.of(type) + 1);
  }

  /** A delivery of this type has ended. */
  end(type: ClienteleEventType): void {
    this.inUse.set(type, this.of(type) - 1);
  }

  /** Whether one more event of this type may be delivered now. */
  hasRoom(type: ClienteleEventType): boolean {
    return this.isOpen(this.of(type), this.total());
  }

  /** Shares the free slots out among these types, one after another to the type that has the fewest. A full one gets none. */
  share(types: readonly ClienteleEventType[]): Map<ClienteleEventType, number> {
    const shares = new Map<ClienteleEventType, number>();
    for (let total = this.total(); ; total += 1) {
      const counts = types.map((type) => this.of(type) + (shares.get(type) ?? 0));
      const fewest = counts.indexOf(Math.min(...counts));
      const type = types[fewest];
      if (type === undefined || !this.isOpen(counts[fewest] ?? 0, total)) return shares;
      shares.set(type, (shares.get(type) ?? 0) + 1);
    }
  }

  private isOpen(ofType: number, total: number): boolean {
    return ofType === 0 || (ofType < this.mostOfOneType && total < this.concurrency);
  }

  private of(type: ClienteleEventType): number {
    return this.inUse.get(type) ?? 0;
  }

  private total(): number {
    return [...this.inUse.values()].reduce((sum, count) => sum + count, 0);
  }
}
