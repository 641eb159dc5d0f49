import type { FileChange, HostFiles } from './host-files.js';

/** The files of a host as they would be: what is written stands over what is there, until somebody carries it out. */
export class EditedFiles implements HostFiles {
  private readonly edited = new Map<string, string>();

  constructor(private readonly host: HostFiles) {}

  read(path: string): string | null {
    return this.edited.get(path) ?? this.host.read(path);
  }

  below(folder: string): Iterable<string> {
    const added = [...this.edited.keys()].filter((path) => path.startsWith(`${folder}/`));
    return new Set([...this.host.below(folder), ...added]);
  }

  /** Has a file hold this text. */
  write(path: string, text: string): void {
    this.edited.set(path, text);
  }

  /** What differs from what is there, in the order it was written. */
  changes(): FileChange[] {
    return [...this.edited].flatMap(([path, text]) => {
      const before = this.host.read(path);
      return before === text ? [] : { path, text, isNew: before === null };
    });
  }
}
