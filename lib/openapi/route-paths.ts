import {
  type ControllerOptions,
  RequestMethod,
  VERSION_NEUTRAL,
  VersioningType,
} from '@nestjs/common';
import type { ApplicationConfig } from '@nestjs/core';
import type { OpenApiMethod } from './open-api-document.js';

/** Where an operation of the module stands in the app, out of where it stands in the module's document. */
export type RoutePaths = (path: string, method: OpenApiMethod) => string;

/** Where the module's routes are within an app: its `path` and `version`. */
export interface RoutePlace {
  readonly path: string;
  readonly version: ControllerOptions['version'];
}

/** The paths as this app serves them: below its global prefix, its version and the module's own path. */
export function routePathsOf(config: ApplicationConfig, place: RoutePlace): RoutePaths {
  const ownPath = slashed(place.path);
  const version = versionPrefix(config, place.version);
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

/** The version stands in paths only where the routes have one; of several, the first is told. */
function versionPrefix(config: ApplicationConfig, own: ControllerOptions['version']): string {
  const versioning = config.getVersioning();
  if (versioning?.type !== VersioningType.URI) return '';
  const versions = [own ?? VERSION_NEUTRAL].flat();
  const [version] = versions;
  if (typeof version !== 'string' || versions.includes(VERSION_NEUTRAL)) return '';
  return slashed(`${versioning.prefix === false ? '' : (versioning.prefix ?? 'v')}${version}`);
}

function methodOf(method: OpenApiMethod): RequestMethod {
  return RequestMethod[method.toUpperCase() as Uppercase<OpenApiMethod>];
}

function slashed(path: string): string {
  const plain = path.replace(/^\/+|\/+$/g, '');
  return plain === '' ? '' : `/${plain}`;
}
