import type { HostFiles } from './host-files.js';

/** What packages call their strategies where a host does not. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  'passport-jwt': 'jwt',
  'passport-http-bearer': 'bearer',
};

const STRATEGY = /\bPassportStrategy\(\s*([\w.]+)\s*(?:,\s*['"`]([^'"`]+)['"`])?/g;

/** The passport strategies that a host registers, by name: those that say who is calling, as far as its sources tell. */
export function strategiesIn(files: HostFiles, folder: string): string[] {
  const names = [...files.below(folder)]
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => namesIn(files.read(path) ?? ''));
  return [...new Set(names)];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(STRATEGY)].flatMap(([, base = '', given]) => {
    if (given !== undefined) return given === 'local' ? [] : given;
    const [, from = ''] =
      new RegExp(`\\b${base.split('.')[0] ?? ''}\\b[^;]*?from\\s+['"]([^'"]+)['"]`).exec(text) ??
      [];
    return USUAL_NAMES[from] ?? [];
  });
}
