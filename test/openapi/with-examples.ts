import type {
  OpenApiDocument,
  OpenApiMedia,
  OpenApiOperation,
  OpenApiPath,
  OpenApiRef,
  OpenApiResponse,
} from '../../lib/openapi/open-api-document.js';
import type { JsonSchema } from '../../lib/routes/json-schema.js';
import { Examples } from './examples.js';

type Content = Readonly<Record<string, OpenApiMedia>>;

/** The operations with an example of each body, of what is sent and of what is answered. */
export function withExamples(
  paths: OpenApiDocument['paths'],
  schemas: Readonly<Record<string, JsonSchema>>,
): OpenApiDocument['paths'] {
  const examples = new Examples(schemas);
  return mapped(
    paths,
    (path) => mapped(path, (one) => one && illustrated(one, examples)) as OpenApiPath,
  );
}

function illustrated(operation: OpenApiOperation, examples: Examples): OpenApiOperation {
  const { requestBody } = operation;
  return {
    ...operation,
    ...(requestBody && {
      requestBody: { ...requestBody, content: shown(requestBody.content, examples) },
    }),
    responses: mapped(operation.responses, (response, status) =>
      answer(response, status, examples),
    ),
  };
}

/** A refusal's example is its codes. */
function answer(
  response: OpenApiResponse | OpenApiRef,
  status: string,
  examples: Examples,
): OpenApiResponse | OpenApiRef {
  if ('$ref' in response || !response.content || Number(status) >= 400) return response;
  return { ...response, content: shown(response.content, examples) };
}

function shown(content: Content, examples: Examples): Content {
  return mapped(content, (media, type) =>
    type === 'application/json' ? { ...media, example: examples.of(media.schema) } : media,
  );
}

function mapped<T, R>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
