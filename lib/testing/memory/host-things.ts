/** Which projects, or which groups, the host of a test has in its portals. */
export class HostThings {
  private readonly known = new Map<string, boolean>();

  /** Something speaks of it, so it is there, unless it was deleted before. */
  mention(portalId: string, id: string): void {
    const key = keyOf(portalId, id);
    if (!this.known.has(key)) this.known.set(key, true);
  }

  /** It is there, whatever was before. */
  add(portalId: string, id: string): void {
    this.known.set(keyOf(portalId, id), true);
  }

  /** It is there no more. */
  delete(portalId: string, id: string): void {
    this.known.set(keyOf(portalId, id), false);
  }

  /** Those of the ids that are there, each once. */
  among(portalId: string, ids: readonly string[]): readonly string[] {
    return [...new Set(ids)].filter((id) => this.known.get(keyOf(portalId, id)) === true);
  }
}

function keyOf(portalId: string, id: string): string {
  return JSON.stringify([portalId, id]);
}
