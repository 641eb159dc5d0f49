import { CLIENTELE_DOCUMENT } from '../../lib/openapi/document.generated.js';
import type { OpenApiDocument, OpenApiOperation } from '../../lib/openapi/open-api-document.js';
import type { JsonSchema } from '../../lib/routes/json-schema.js';
import { gapsOf } from './coverage.js';
import { CODE, operationsOf } from './operations.js';
import { REQUESTS } from './requests.js';
import { TABLE } from './table/table.js';

/** What the suite lacks for this document. */
function gapsFor(document: OpenApiDocument, table = TABLE): string[] {
  return gapsOf({ operations: operationsOf(document), requests: REQUESTS, table });
}

/** The document with one more route, which is the catalogue's but for what is given. */
function withRoute(path: string, more: Partial<OpenApiOperation> = {}): OpenApiDocument {
  const get = { ...CLIENTELE_DOCUMENT.paths['/permissions/catalogue']!.get!, ...more };
  const paths = { ...CLIENTELE_DOCUMENT.paths, [path]: { get } };
  return { ...CLIENTELE_DOCUMENT, paths };
}

/** The document with one more field in a body that it refers to. */
function withField(name: string, field: string, schema: JsonSchema): OpenApiDocument {
  const { components } = CLIENTELE_DOCUMENT;
  const before = components.schemas[name]!;
  const changed = { ...before, properties: { ...before.properties, [field]: schema } };
  const schemas = { ...components.schemas, [name]: changed };
  return { ...CLIENTELE_DOCUMENT, components: { ...components, schemas } };
}

describe('the table of who may do what', () => {
  it('has every route of the document, and everything a request can name', () => {
    expect(gapsFor(CLIENTELE_DOCUMENT)).toEqual([]);
  });

  it('refuses with no code that the document lacks', () => {
    const codes = new Map(operationsOf(CLIENTELE_DOCUMENT).map((each) => [each.route, each.codes]));
    // What a row of a bulk call is refused with stands in a call that went through.
    const table = TABLE.filter(({ route }) => !route.startsWith('POST members/bulk'));
    const unknown = table.flatMap((row) =>
      (JSON.stringify(row).match(CODE) ?? [])
        .filter((code) => !codes.get(row.route)?.has(code))
        .map((code) => `${row.route}: ${code}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('lacks a route that is new', () => {
    const parameters = [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    ] as const;
    expect(gapsFor(withRoute('/dummies/{id}', { parameters }))).toEqual([
      'GET dummies/:id: has no request',
    ]);
  });

  it('lacks the row of a route', () => {
    const table = TABLE.filter(({ route }) => route !== 'GET portal');
    expect(gapsFor(CLIENTELE_DOCUMENT, table)).toEqual([
      'GET portal: has no row',
      'GET portal: nothing in the table about ""',
    ]);
  });

  it('has no row of a route that is gone', () => {
    const { '/portal': _, ...paths } = CLIENTELE_DOCUMENT.paths;
    expect(gapsFor({ ...CLIENTELE_DOCUMENT, paths })).toEqual(
      expect.arrayContaining(['GET portal: the document has no such route, but there is a row']),
    );
  });

  it('lacks what a new field of a query can name', () => {
    const managerId = { name: 'managerId', in: 'query', required: false } as const;
    const parameters = [{ ...managerId, schema: { type: 'string' } }];
    expect(gapsFor(withRoute('/permissions/catalogue', { parameters }))).toEqual([
      'GET permissions/catalogue: nobody has said what "?managerId" can name',
    ]);
  });

  it.each([
    ['managerId', { type: 'string' }, 'managerId'],
    ['managers', { type: 'array', items: { type: ['string', 'null'] } }, 'managers[]'],
    ['manager', { $ref: '#/components/schemas/ClienteleProjectChoice' }, 'manager.id'],
    ['anything', {}, 'anything'],
  ])('lacks what a new field of a body can name: %s', (field, schema, place) => {
    expect(gapsFor(withField('ClienteleCreateProfile', field, schema))).toEqual([
      `POST profiles: nobody has said what "${place}" can name`,
    ]);
  });

  it('lacks nothing for a new field of numbers, flags or few words', () => {
    for (const schema of [{ type: 'integer' }, { type: 'boolean' }, { enum: ['a', 'b'] }])
      expect(gapsFor(withField('ClienteleCreateProfile', 'more', schema))).toEqual([]);
  });
});
