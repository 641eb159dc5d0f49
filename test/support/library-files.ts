import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const lib = path.resolve(__dirname, '../../lib');

/** A file of the library, parsed. */
export interface LibraryFile {
  /** Its path from lib/, with slashes. */
  readonly name: string;
  readonly source: ts.SourceFile;
}

/** Programs of their own within lib/: the pages, for browsers, and what the schematic writes into hosts. */
const APART = [path.join('pages', 'web'), path.join('schematics', 'starter')].map(
  (folder) => folder + path.sep,
);

/** Whether a file of lib/ belongs to one of these. */
export function isApart(name: string): boolean {
  return APART.some((folder) => name.startsWith(folder));
}

/** Every TypeScript file of lib/ that a host runs, by name. */
export function libraryFiles(): LibraryFile[] {
  return readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !isApart(name))
    .sort()
    .map((file) => {
      const name = file.split(path.sep).join('/');
      const text = readFileSync(path.join(lib, file), 'utf8');
      return { name, source: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) };
    });
}

/** Every node of a tree that `is` tells. */
export function nodesOf<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
