import { CLIENTELE_DOCUMENT } from '../../lib/openapi/document.generated.js';
import type { OpenApiOperation } from '../../lib/openapi/open-api-document.js';
import type { JsonSchema } from '../../lib/routes/json-schema.js';
import { readText } from '../docs/code-blocks.js';

/** One call of a table: `GET members/:id`, and what stands beside it. */
interface Row {
  readonly call: string;
  readonly takes: string;
  readonly gives: string;
}

/** The calls of the page's tables; several of one row are told by their last step, and share what it says. */
function documentedRows(text: string): Row[] {
  return [
    ...text.matchAll(/^\| (`(?:GET|POST|PUT|PATCH|DELETE) .*?) +\| (.*?) +\| (.*?) +\|$/gm),
  ].flatMap(([, calls = '', takes = '', gives = '']) => {
    const [first = '', ...others] = [...calls.matchAll(/`([^`]+)`/g)].map(([, call = '']) => call);
    const shapes = [...gives.matchAll(/`(\{[^`]*\})`/g)].map(([, shape = '']) => shape);
    return [first, ...others.map((end) => first.replace(/\/\w+$/, end))].map((call, index) => ({
      call,
      takes,
      gives: others.length > 0 && shapes.length > 0 ? `\`${shapes[index] ?? ''}\`` : gives,
    }));
  });
}

const operations = new Map(
  Object.entries(CLIENTELE_DOCUMENT.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [
      `${method.toUpperCase()} ${path.slice(1).replace(/\{(\w+)\}/g, ':$1')}`,
      operation,
    ]),
  ),
);

function resolved(schema: JsonSchema | undefined): JsonSchema {
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined
    ? (schema ?? {})
    : resolved(CLIENTELE_DOCUMENT.components.schemas[name]);
}

/** The fields of an object; of one of several, those of each, which are optional unless all have them. */
function fieldsOf(schema: JsonSchema): string[] {
  const { properties = {}, required = [], anyOf } = resolved(schema);
  if (!anyOf)
    return Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
  const parts = anyOf.map(fieldsOf);
  const names = new Set(parts.flat().map((name) => name.replace('?', '')));
  return [...names].map((name) => (parts.every((part) => part.includes(name)) ? name : `${name}?`));
}

/** What a call takes: the fields of its body, or the names in its query. */
function taken({ parameters, requestBody }: OpenApiOperation): string[] {
  if (requestBody) return fieldsOf(requestBody.content['application/json']?.schema ?? {});
  return parameters.filter((one) => one.in === 'query').map(({ name }) => name);
}

function takenBy({ takes }: Row): string[] {
  return [...takes.matchAll(/[a-zA-Z]+\??(?=[,`&=])/g)]
    .map(([name]) => name)
    .filter((name) => name !== 'true');
}

/** The status of the call that went well, and the schema of what it answers. */
function answered({ responses }: OpenApiOperation): { status: string; schema: JsonSchema } {
  const [[status, response]] = Object.entries(responses) as [
    [string, OpenApiOperation['responses'][string]],
  ];
  const content = '$ref' in response ? {} : response.content;
  return { status, schema: content?.['application/json']?.schema ?? {} };
}

/** Every object in an answer, and those in its lists. */
function shapesIn(schema: JsonSchema): string[][] {
  const { properties = {} } = resolved(schema);
  const lists = Object.values(properties).flatMap(({ items }) => (items ? [items] : []));
  return [schema, ...lists].map((one) => fieldsOf(one).sort());
}

const rows = documentedRows(readText('docs/http.md'));

describe('the tables of docs/http.md', () => {
  it('have every route of the document, and no other', () => {
    expect(rows.map(({ call }) => call).sort()).toEqual([...operations.keys()].sort());
  });

  it.each(rows)('$call: list what it takes, and say what may be left out of a body', (row) => {
    expect(takenBy(row).sort()).toEqual(taken(operations.get(row.call)!).sort());
  });

  it.each(rows)('$call: tell the status of its answer where it is not 200', (row) => {
    const told = /^20\d/.exec(row.gives)?.[0] ?? '200';
    expect(answered(operations.get(row.call)!).status).toBe(told);
  });

  it.each(rows.filter(({ gives }) => gives.includes('`{')))('$call: list what it gives', (row) => {
    const shapes = shapesIn(answered(operations.get(row.call)!).schema);
    const told = [...row.gives.matchAll(/`\{ ([^`]*) \}`/g)].map(([, fields = '']) =>
      fields.split(', ').sort(),
    );
    expect(shapes).toEqual(expect.arrayContaining(told));
  });

  it.each(rows.filter(({ gives }) => gives.startsWith('a page')))('$call: gives a page', (row) => {
    const { schema } = answered(operations.get(row.call)!);
    const counted = row.takes.includes('total') || row.takes === 'as `GET members`';
    expect(fieldsOf(schema)).toEqual(['items', 'nextCursor', ...(counted ? ['total?'] : [])]);
  });
});
