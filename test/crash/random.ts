/** Numbers that look random and are the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, but not, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both of which can come. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True with this chance. */
  chance(of: number): boolean {
    return this.next() < of;
  }

  /** One of these; undefined if there is none. */
  pick<T>(of: readonly T[]): T | undefined {
    return of[Math.floor(this.next() * of.length)];
  }

  /** One of these, as often as their weights say. */
  weighted<T extends { readonly weight: number }>(of: readonly T[]): T {
    let left = this.next() * of.reduce((sum, { weight }) => sum + weight, 0);
    const found = of.find(({ weight }) => (left -= weight) < 0) ?? of[0];
    if (!found) throw new Error('There is nothing to choose from.');
    return found;
  }
}
