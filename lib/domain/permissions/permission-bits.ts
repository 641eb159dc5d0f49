const BITS = 32;

/** A set of the catalogue's indexes. It never changes; every operation gives a new one. */
export class PermissionBits {
  constructor(
    /** How many indexes the catalogue has. */
    readonly size: number,
    /** A bit for each index. They are the set's own from now on: who gives them does not keep them. */
    private readonly words: Uint32Array,
  ) {}

  /** Whether the index is in the set; false for one the catalogue does not have. */
  has(index: number): boolean {
    return ((this.words[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
  }

  /** What is in both sets. */
  and(other: PermissionBits): PermissionBits {
    this.assertSameSize(other);
    const words = this.words.slice();
    for (let at = 0; at < words.length; at++) words[at] = this.word(at) & other.word(at);
    return new PermissionBits(this.size, words);
  }

  /** Whether everything in this set is in the other. */
  isSubsetOf(other: PermissionBits): boolean {
    this.assertSameSize(other);
    return this.words.every((word, at) => (word & ~other.word(at)) === 0);
  }

  /** The indexes in this set and not in the other, ascending. */
  minus(other: PermissionBits): number[] {
    this.assertSameSize(other);
    return this.indexes().filter((index) => !other.has(index));
  }

  /** Whether both sets hold the same. */
  equals(other: PermissionBits): boolean {
    return this.isSubsetOf(other) && other.isSubsetOf(this);
  }

  /** The indexes in the set, ascending. */
  indexes(): number[] {
    return Array.from({ length: this.size }, (_, index) => index).filter((index) =>
      this.has(index),
    );
  }

  private word(at: number): number {
    return this.words[at] ?? 0;
  }

  /** Sets of two catalogues have nothing to do with each other; comparing them would grant at random. */
  private assertSameSize(other: PermissionBits): void {
    if (other.size === this.size) return;
    throw new RangeError(
      `Permission sets of ${this.size} and ${other.size} keys cannot be combined.`,
    );
  }
}

/** The set of the indexes the predicate holds for; asked in ascending order, once each. */
export function bitsOf(size: number, predicate: (index: number) => boolean): PermissionBits {
  const words = new Uint32Array(Math.ceil(size / BITS));
  for (let index = 0; index < size; index++) {
    if (predicate(index)) words[index >>> 5] = (words[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return new PermissionBits(size, words);
}

/** What is in all of these sets, of which there is at least one. */
export function bitsInAll([first, ...others]: readonly [
  PermissionBits,
  ...PermissionBits[],
]): PermissionBits {
  return others.reduce((all, other) => (other === all ? all : all.and(other)), first);
}

/** The set with nothing in it. */
export function emptyBits(size: number): PermissionBits {
  return bitsOf(size, () => false);
}

/** The set with every index in it. */
export function fullBits(size: number): PermissionBits {
  return bitsOf(size, () => true);
}
