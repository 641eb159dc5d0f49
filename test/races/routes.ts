import { CLIENTELE_DOCUMENT } from '../../lib/openapi/document.generated.js';

/** The routes of the HTTP interface that can write, as `POST /members`: a route is added here by being documented. */
function writingRoutes(): string[] {
  return Object.entries(CLIENTELE_DOCUMENT.paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** Throws unless each route that can write has an operation, and each operation a route that is there or none. */
export function assertRoutesCovered(
  operations: readonly { readonly route?: string | null }[],
): void {
  const routes = new Set(writingRoutes());
  const covered = new Set(operations.flatMap(({ route }) => route ?? []));
  const missing = [...routes].filter((route) => !covered.has(route));
  const unknown = [...covered].filter((route) => !routes.has(route));
  if (missing.length > 0)
    throw new Error(
      `No operation stands for ${missing.join(', ')}: add one to test/races/operations, which the crashes have, too.`,
    );
  if (unknown.length > 0) throw new Error(`There is no route ${unknown.join(', ')}.`);
}
