import type { INestApplication } from '@nestjs/common';
import { type ApplicationConfig, DiscoveryService } from '@nestjs/core';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_PATH, CLIENTELE_SETTINGS, CLIENTELE_VERSION } from '../config/tokens.js';
import { operationOf } from '../routes/operation.decorator.js';
import { CLIENTELE_DOCUMENT } from './document.generated.js';
import type {
  OpenApiDocument,
  OpenApiMethod,
  OpenApiOperation,
  OpenApiPath,
} from './open-api-document.js';
import { referredParts } from './referred-parts.js';
import { routePathsOf } from './route-paths.js';

/** The name of the one security scheme of {@link CLIENTELE_DOCUMENT}, which stands for the host's login. */
export const LOGIN_SCHEME = 'login';

/**
 * The OpenAPI 3.1 document of the module as this app serves it: its paths below the app's prefix and version, only the
 * controllers that are enabled, and the host's permission keys where a request takes some. Call it once the app is
 * created; it needs not be listening.
 *
 * @example
 * ```ts
 * const app = await NestFactory.create(AppModule);
 * writeFileSync('clientele.json', JSON.stringify(clienteleDocument(app)));
 * ```
 */
export function clienteleDocument(app: INestApplication): OpenApiDocument {
  const { components, tags, ...head } = CLIENTELE_DOCUMENT;
  const paths = servedPaths(app);
  const settings = app.get<ClienteleSettings>(CLIENTELE_SETTINGS, { strict: false });
  const { schemas, responses } = referredParts(paths, components);
  const used = new Set(operationsIn(paths).flatMap((operation) => operation.tags));
  return {
    ...head,
    servers: [{ url: '/', description: 'This app.' }],
    tags: tags.filter(({ name }) => used.has(name)),
    paths,
    components: {
      ...components,
      responses,
      schemas: withKeys(schemas, settings.permissions.keys),
    },
  };
}

/** The operations of the controllers that this app has, where it serves them. */
function servedPaths(app: INestApplication): OpenApiDocument['paths'] {
  const served = servedOperations(app);
  const pathOf = routePathsOf(configOf(app), {
    path: app.get<string>(CLIENTELE_PATH, { strict: false }),
    version: app.get(CLIENTELE_VERSION, { strict: false }),
  });
  const paths: Record<string, OpenApiPath> = {};
  for (const [path, operations] of Object.entries(CLIENTELE_DOCUMENT.paths))
    for (const [method, operation] of Object.entries(operations)) {
      if (!served.has(operation.operationId)) continue;
      const place = pathOf(path, method as OpenApiMethod);
      paths[place] = { ...paths[place], [method]: operation };
    }
  return paths;
}

function servedOperations(app: INestApplication): ReadonlySet<string> {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  const prototypes = controllers.flatMap(({ metatype }) =>
    typeof metatype === 'function' ? [metatype.prototype as Record<string, unknown>] : [],
  );
  const handlers = prototypes.flatMap((prototype) =>
    Object.getOwnPropertyNames(prototype).map(
      (name): unknown => Object.getOwnPropertyDescriptor(prototype, name)?.value,
    ),
  );
  const ids = handlers.flatMap((handler) =>
    typeof handler === 'function' ? (operationOf(handler)?.id ?? []) : [],
  );
  return new Set(ids);
}

function operationsIn(paths: OpenApiDocument['paths']): readonly OpenApiOperation[] {
  return Object.values(paths).flatMap((path) => Object.values(path));
}

/** The host's keys, wherever one is taken. */
function withKeys(
  schemas: OpenApiDocument['components']['schemas'],
  keys: readonly string[],
): OpenApiDocument['components']['schemas'] {
  const { ClientelePermissionKey } = schemas;
  if (!ClientelePermissionKey) return schemas;
  const [example] = keys;
  return {
    ...schemas,
    ClientelePermissionKey: { ...ClientelePermissionKey, enum: keys, examples: [example] },
  };
}

/** Nest gives it to nobody, but keeps it there. */
function configOf(app: INestApplication): ApplicationConfig {
  return (app as unknown as { readonly config: ApplicationConfig }).config;
}
