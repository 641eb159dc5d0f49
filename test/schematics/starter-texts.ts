import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(__dirname, '../../lib/schematics/starter/src');

/** The files of `lib/schematics/starter/src`, by their paths there. */
export function starterTexts(): Record<string, string> {
  const names = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SOURCES, path.join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name.split(path.sep).join('/'),
      readFileSync(path.join(SOURCES, name), 'utf8'),
    ]),
  );
}
