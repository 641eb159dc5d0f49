import type {
  OpenApiDocument,
  OpenApiMethod,
  OpenApiOperation,
} from '../../lib/openapi/open-api-document.js';
import type { JsonSchema } from '../../lib/routes/json-schema.js';

/** A route of the document, and every place of its requests at which text stands that may name something. */
export interface Operation {
  /** As in `PATCH members/:id`. */
  readonly route: string;
  /** As in `:id`, `?clientId`, `projects[].id`. */
  readonly places: readonly string[];
  /** The codes of all its refusals. */
  readonly codes: ReadonlySet<string>;
}

/** The code of an error, wherever it stands. */
export const CODE = /\b[A-Z]+(?:_[A-Z]+)+\b/g;

/** Every route of the document. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      route: routeOf(method as OpenApiMethod, path),
      places: [...parametersOf(document, operation), ...bodyPlaces(document, operation)],
      codes: codesOf(document, operation),
    })),
  );
}

function routeOf(method: OpenApiMethod, path: string): string {
  return `${method.toUpperCase()} ${path.slice(1).replaceAll(/\{(\w+)\}/g, ':$1')}`;
}

function codesOf(document: OpenApiDocument, { responses }: OpenApiOperation): Set<string> {
  const answers = Object.values(responses).map((response) =>
    '$ref' in response
      ? document.components.responses[response.$ref.split('/').at(-1) ?? '']
      : response,
  );
  return new Set(JSON.stringify(answers).match(CODE) ?? []);
}

function parametersOf(document: OpenApiDocument, { parameters }: OpenApiOperation): string[] {
  const path = parameters.filter((each) => each.in === 'path').map(({ name }) => `:${name}`);
  const query = parameters.filter((each) => each.in === 'query');
  return [...path, ...query.flatMap(({ name, schema }) => placesIn(document, schema, `?${name}`))];
}

function bodyPlaces(document: OpenApiDocument, { requestBody }: OpenApiOperation): string[] {
  const media = Object.values(requestBody?.content ?? {});
  return [...new Set(media.flatMap(({ schema }) => placesIn(document, schema, '')))];
}

/** The places of a schema at which text may stand that is not one of a few words. */
function placesIn(document: OpenApiDocument, schema: JsonSchema, at: string): string[] {
  const { $ref, items, properties = {}, anyOf = [], oneOf = [], allOf = [] } = schema;
  const referred = $ref && document.components.schemas[$ref.split('/').at(-1) ?? ''];
  const parts = [...anyOf, ...oneOf, ...allOf, ...(referred ? [referred] : [])];
  return [
    ...(isText(schema) ? [at] : []),
    ...parts.flatMap((part) => placesIn(document, part, at)),
    ...(items ? placesIn(document, items, `${at}[]`) : []),
    ...Object.entries(properties).flatMap(([name, property]) =>
      placesIn(document, property, at === '' ? name : `${at}.${name}`),
    ),
  ];
}

/** Whether a value may be text, or whatever one likes, and not only some words or text of one pattern. */
function isText(schema: JsonSchema): boolean {
  const { type, format, pattern } = schema;
  const isFixed = schema.enum !== undefined || schema.const !== undefined;
  const isOpen = Object.keys(schema).every((key) => key === 'description' || key === 'title');
  return (isOpen || [type].flat().includes('string')) && !isFixed && !(format ?? pattern);
}
