import type { OpenApiDocument } from './open-api-document.js';

type Components = OpenApiDocument['components'];

const REFERENCE = /"#\/components\/(schemas|responses)\/(\w+)"/g;

/** The schemas and answers that these paths use, by themselves or through one another. */
export function referredParts(
  paths: OpenApiDocument['paths'],
  { schemas, responses }: Components,
): Pick<Components, 'schemas' | 'responses'> {
  const all = { schemas, responses };
  const used = { schemas: new Set<string>(), responses: new Set<string>() };
  const texts = [JSON.stringify(paths)];
  for (let text = texts.pop(); text !== undefined; text = texts.pop())
    for (const [, kind = '', name = ''] of text.matchAll(REFERENCE)) {
      const place = kind === 'schemas' ? 'schemas' : 'responses';
      if (used[place].has(name)) continue;
      used[place].add(name);
      texts.push(JSON.stringify(all[place][name]));
    }
  return {
    schemas: chosen(schemas, used.schemas),
    responses: chosen(responses, used.responses),
  };
}

function chosen<T>(
  record: Readonly<Record<string, T>>,
  names: ReadonlySet<string>,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}
