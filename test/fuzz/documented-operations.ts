import { CLIENTELE_DOCUMENT } from '../../lib/openapi/document.generated.js';
import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiRef,
  OpenApiResponse,
} from '../../lib/openapi/open-api-document.js';
import type { Operation, Schema } from './operation.js';

const JSON_TYPE = 'application/json';

/** Every call that the document has, with what its schemas refer to in its place. */
export function documentedOperations(
  document: OpenApiDocument = CLIENTELE_DOCUMENT,
): readonly Operation[] {
  const reader = new DocumentReader(document);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      reader.operation(method.toUpperCase(), path, operation),
    ),
  );
}

/** Reads one document. */
class DocumentReader {
  private readonly prefix: string;

  constructor(private readonly document: OpenApiDocument) {
    this.prefix = document.servers[0]?.url ?? '';
  }

  operation(method: string, below: string, operation: OpenApiOperation): Operation {
    const path = `${this.prefix}${below}`;
    const { parameters, requestBody, responses } = operation;
    const body = requestBody?.content[JSON_TYPE]?.schema;
    return {
      name: `${method} ${path}`,
      method,
      path,
      parameters: parameters.flatMap(({ name, in: place, required, schema }) =>
        place === 'header'
          ? []
          : [{ name, in: place, required, schema: this.resolved(schema as Schema) }],
      ),
      body: body === undefined ? null : this.resolved(body as Schema),
      answers: new Map(
        Object.entries(responses).map(([status, answer]) => [Number(status), this.answer(answer)]),
      ),
    };
  }

  private answer(given: OpenApiResponse | OpenApiRef): Schema | null {
    const response = '$ref' in given ? (this.target(given.$ref) as OpenApiResponse) : given;
    const schema = response.content?.[JSON_TYPE]?.schema;
    return schema === undefined ? null : this.resolved(schema as Schema);
  }

  /** The schema without references; what refers to itself is left open where it does. */
  private resolved(schema: Schema, within: readonly string[] = []): Schema {
    const { $ref, ...rest } = schema;
    if (typeof $ref === 'string') {
      if (within.includes($ref)) return {};
      const target = this.resolved(this.target($ref) as Schema, [...within, $ref]);
      return { ...target, ...rest };
    }
    return Object.fromEntries(
      Object.entries(schema).map(([name, value]) => [name, this.part(value, within)]),
    );
  }

  private part(value: unknown, within: readonly string[]): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each: unknown) => this.part(each, within));
    return this.resolved(value as Schema, within);
  }

  /** What stands at a reference such as `#/components/schemas/ClienteleError`. */
  private target(reference: string): unknown {
    const [, ...names] = reference.split('/');
    return names.reduce<unknown>(
      (place, name) => (place as Readonly<Record<string, unknown>>)[name],
      this.document,
    );
  }
}
