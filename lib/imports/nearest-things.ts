import { nearestName } from '../domain/text/nearest-name.js';

/** For so many names of a file others are looked for: a file in which all are wrong says so by the first ones. */
const NAMES_MOST = 50;

/** By so many of its first signs, and of its last ones, is looked for what a name may mean. */
const SIGNS = 3;

/** Finds the names of the host's projects or groups that a file probably means by names that are none. */
export class NearestThings {
  private readonly known = new Map<string, string | null>();

  /** `search` gives some names that hold a text; without it none is found. */
  constructor(private readonly search?: (q: string) => Promise<readonly string[]>) {}

  /** The nearest name of each of these that has one. */
  async of(names: readonly string[]): Promise<readonly string[]> {
    const nearest: string[] = [];
    for (const name of names) {
      const found = this.known.has(name) ? this.known.get(name) : await this.look(name);
      if (typeof found === 'string') nearest.push(found);
    }
    return [...new Set(nearest)];
  }

  private async look(name: string): Promise<string | null> {
    if (!this.search || this.known.size >= NAMES_MOST) return null;
    const signs = Array.from(name);
    const parts = [signs.slice(0, SIGNS), signs.slice(-SIGNS)].map((part) => part.join(''));
    let found: string | null = null;
    for (const part of new Set(parts)) {
      if (found !== null || part.trim() === '') continue;
      found = nearestName(name, await this.search(part));
    }
    this.known.set(name, found);
    return found;
  }
}
