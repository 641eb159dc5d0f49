import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileChange, HostFiles } from './host-files.js';

/** The files of a host in a folder of this machine. */
export class FolderFiles implements HostFiles {
  constructor(private readonly folder: string) {}

  read(name: string): string | null {
    const file = path.join(this.folder, name);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : null;
  }

  below(name: string): string[] {
    const folder = path.join(this.folder, name);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => path.relative(this.folder, file).split(path.sep).join('/'))
      .sort();
  }

  /** Carries changes out, in folders that are made where they are missing. */
  write(changes: readonly FileChange[]): void {
    for (const { path: name, text } of changes) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
