import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes what a suite has come to into a folder. */
export async function keepCounts(folder: string, suite: string, counts: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(folder, suite), `${JSON.stringify(counts, null, 2)}\n`);
}

/** What the folder has of a suite; null for nothing. */
export function keptCounts<Counts>(folder: string, suite: string): Counts | null {
  const file = fileOf(folder, suite);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : null;
}

/** The day that counts are dated with. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function fileOf(folder: string, suite: string): string {
  return path.join(folder, `${suite}.json`);
}
