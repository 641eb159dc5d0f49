import { type INestApplication, RequestMethod, VersioningType } from '@nestjs/common';
import type { ApplicationConfig } from '@nestjs/core';
import { CLIENTELE_PATH } from '../config/tokens.js';
import type { OpenApiMethod } from './open-api-document.js';

/** Where an operation of the module stands in the app, out of where it stands in the module's document. */
export type RoutePaths = (path: string, method: OpenApiMethod) => string;

/** The paths as this app serves them: below its global prefix, its version and the module's own path. */
export function routePathsOf(app: INestApplication): RoutePaths {
  const config = configOf(app);
  const ownPath = slashed(app.get<string>(CLIENTELE_PATH, { strict: false }));
  const version = versionPrefix(config);
  const prefix = slashed(config.getGlobalPrefix());
  const { exclude = [] } = config.getGlobalPrefixOptions();
  return (path, method) => {
    const unversioned = `${ownPath}${path}`;
    const isExcluded = exclude.some(
      ({ pathRegex, requestMethod }) =>
        [RequestMethod.ALL, methodOf(method)].includes(requestMethod) &&
        pathRegex.test(unversioned.replace(/\{(\w+)\}/g, ':$1')),
    );
    return `${isExcluded ? '' : prefix}${version}${unversioned}`;
  };
}

/** Nest gives it to nobody, but keeps it there. */
function configOf(app: INestApplication): ApplicationConfig {
  return (app as unknown as { readonly config: ApplicationConfig }).config;
}

/** The module's controllers have no version of their own, so the app's default one counts. */
function versionPrefix(config: ApplicationConfig): string {
  const versioning = config.getVersioning();
  if (versioning?.type !== VersioningType.URI) return '';
  const [version] = [versioning.defaultVersion ?? []].flat();
  if (typeof version !== 'string') return '';
  return slashed(`${versioning.prefix === false ? '' : (versioning.prefix ?? 'v')}${version}`);
}

function methodOf(method: OpenApiMethod): RequestMethod {
  return RequestMethod[method.toUpperCase() as Uppercase<OpenApiMethod>];
}

function slashed(path: string): string {
  const plain = path.replace(/^\/+|\/+$/g, '');
  return plain === '' ? '' : `/${plain}`;
}
