import { chosenMembership } from '../../session.js';
import type { ColumnChoice } from './import-fields.js';

/** A file that was handed in from this browser. */
export interface KnownFile {
  readonly id: string;
  readonly name: string;
  /** What somebody has said of its columns; left out where the import knew them. */
  readonly columns?: readonly ColumnChoice[];
}

/** As many as the server keeps of each. */
const MOST = 10;

// The files themselves, as long as the page is not loaded anew: columns are changed in them.
const contents = new Map<string, File>();

function place(): string {
  return `clientele:imports:${chosenMembership() ?? ''}`;
}

/** The files of this browser, newest first. */
export function knownFiles(): readonly KnownFile[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place()) ?? '[]');
    return Array.isArray(kept) ? (kept as KnownFile[]) : [];
  } catch {
    return [];
  }
}

/** What is known of one. */
export function knownFile(id: string): KnownFile | null {
  return knownFiles().find((file) => file.id === id) ?? null;
}

/** The file itself, if it was handed in since the page was loaded. */
export function contentOf(id: string): File | null {
  return contents.get(id) ?? null;
}

/** Remembers a file. */
export function rememberFile(file: KnownFile, content: File): void {
  contents.set(file.id, content);
  const others = knownFiles().filter(({ id }) => id !== file.id);
  localStorage.setItem(place(), JSON.stringify([file, ...others].slice(0, MOST)));
}

/** Forgets one that is gone. */
export function forgetFile(id: string): void {
  contents.delete(id);
  const others = knownFiles().filter((file) => file.id !== id);
  localStorage.setItem(place(), JSON.stringify(others));
}
