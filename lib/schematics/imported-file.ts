import type { HostFiles } from './host-files.js';

/** The file that a relative import of another leads to; null where it is a package, or there is none. */
export function importedFile(files: HostFiles, from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.replace(/\.js$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return [`${path}.ts`, `${path}/index.ts`, path].find((each) => files.read(each) !== null) ?? null;
}
