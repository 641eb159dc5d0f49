import type { INestApplication } from '@nestjs/common';
import { clienteleDocument, LOGIN_SCHEME } from './clientele-document.js';
import type { OpenApiDocument, OpenApiOperation, OpenApiPath } from './open-api-document.js';

/** What is read and written of the host's own document, such as one of `SwaggerModule.createDocument`. */
export interface HostDocument {
  openapi: string;
  paths: object;
  components?: {
    schemas?: object;
    responses?: object;
    securitySchemes?: object;
  };
  tags?: readonly { readonly name: string }[];
}

/** How the module's operations stand in the host's document. */
export interface AddClienteleOptions {
  /**
   * The host's own ways to log in, as an operation of OpenAPI names them: `[{ bearer: [] }, { cookie: [] }]`. Left out,
   * the operations name a scheme `login`, which the document then defines unless it does already.
   */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/**
 * Puts the module's operations and schemas into the host's document, in place of what stood there for the same routes,
 * and leaves everything else. The module's names begin with `Clientele`, so they meet none of the host's. The document
 * becomes one of OpenAPI 3.1, whose schemas the module's are.
 *
 * @example
 * ```ts
 * const document = SwaggerModule.createDocument(app, config);
 * SwaggerModule.setup('docs', app, addClientele(document, app, { security: [{ bearer: [] }] }));
 * ```
 */
export function addClientele<T extends HostDocument>(
  document: T,
  app: INestApplication,
  { security }: AddClienteleOptions = {},
): T {
  const added = clienteleDocument(app);
  const { components = {}, tags = [] } = document;
  const known = new Set(tags.map(({ name }) => name));
  return {
    ...document,
    openapi: added.openapi,
    paths: { ...document.paths, ...mergedPaths(document.paths, added.paths, security) },
    components: {
      ...components,
      schemas: { ...components.schemas, ...added.components.schemas },
      responses: { ...components.responses, ...added.components.responses },
      securitySchemes: {
        ...(security === undefined && added.components.securitySchemes),
        ...components.securitySchemes,
      },
    },
    tags: [...tags, ...added.tags.filter(({ name }) => !known.has(name))],
  };
}

/** The module's paths; what the host itself serves on one of them by another method stays. */
function mergedPaths(
  paths: object,
  added: OpenApiDocument['paths'],
  security: AddClienteleOptions['security'],
): Record<string, object> {
  const known = paths as Readonly<Record<string, object | undefined>>;
  return Object.fromEntries(
    Object.entries(added).map(([path, operations]) => [
      path,
      { ...known[path], ...securedBy(operations, security) },
    ]),
  );
}

function securedBy(
  operations: OpenApiPath,
  security: AddClienteleOptions['security'],
): OpenApiPath {
  if (security === undefined) return operations;
  return Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [
      method,
      { ...operation, security: replaced(operation.security, security) },
    ]),
  );
}

/** What asks for the module's scheme asks for one of the host's instead. */
function replaced(
  asked: OpenApiOperation['security'],
  security: NonNullable<AddClienteleOptions['security']>,
): OpenApiOperation['security'] {
  return asked.flatMap((one) => (LOGIN_SCHEME in one ? security : [one]));
}
