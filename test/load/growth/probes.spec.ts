import { CLIENTELE_DOCUMENT } from '../../../lib/openapi/document.generated.js';
import type { OpenApiDocument, OpenApiOperation } from '../../../lib/openapi/open-api-document.js';
import { untried } from './probes.js';

/** The document with one more route, or with the catalogue changed, which is like the catalogue but for what is given. */
function withRoute(path: string, more: Partial<OpenApiOperation>): OpenApiDocument {
  const get = { ...CLIENTELE_DOCUMENT.paths['/permissions/catalogue']!.get!, ...more };
  return { ...CLIENTELE_DOCUMENT, paths: { ...CLIENTELE_DOCUMENT.paths, [path]: { get } } };
}

describe('the calls that are compared where there are few and many', () => {
  it('are of every route, with every parameter of its query', () => {
    expect(untried(CLIENTELE_DOCUMENT)).toEqual([]);
  });

  it('lack a route that is new', () => {
    expect(untried(withRoute('/dummies', { parameters: [] }))).toEqual([
      'GET dummies: nobody calls it',
    ]);
  });

  it('lack a parameter that is new', () => {
    const age = { name: 'age', in: 'query', required: false, schema: { type: 'integer' } } as const;
    expect(untried(withRoute('/permissions/catalogue', { parameters: [age] }))).toEqual([
      'GET permissions/catalogue: nobody tries "?age"',
    ]);
  });
});
