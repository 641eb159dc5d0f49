/** How many names are kept at a time. */
const KEPT = 10_000;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names of projects or groups as the host's directory gives them; those asked for lately are kept for one export. */
export class DirectoryNames {
  private names = new Map<string, string>();

  constructor(private readonly find: (ids: readonly string[]) => Promise<readonly Named[]>) {}

  /** Makes the names of these ids ready. */
  async load(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.names.has(id));
    if (unknown.length === 0) return;
    const found = await this.find(unknown);
    const known = this.names.size + unknown.length > KEPT ? this.only(ids) : this.names;
    // What the directory does not know goes by its id.
    for (const id of unknown) known.set(id, id);
    for (const { id, name } of found) known.set(id, name);
    this.names = known;
  }

  /** The name of an id that was made ready, or the id where there is none. */
  of(id: string): string {
    return this.names.get(id) ?? id;
  }

  private only(ids: readonly string[]): Map<string, string> {
    return new Map(ids.flatMap((id) => (this.names.has(id) ? [[id, this.of(id)] as const] : [])));
  }
}
