import { Inject, Injectable, type InjectionToken } from '@nestjs/common';
import { type DiscoveryService, ModuleRef } from '@nestjs/core';
import type { DataSourceOptions } from 'typeorm';

/** The token under which `TypeOrmModule` keeps its options to itself. */
const TYPE_ORM_OPTIONS = 'TypeOrmModuleOptions';

type Wrapper = ReturnType<DiscoveryService['getProviders']>[number];

/** Injects them where they can be: in the module of `TypeOrmModule` itself. */
@Injectable()
class OptionsReader {
  constructor(@Inject(TYPE_ORM_OPTIONS) readonly options: Partial<DataSourceOptions>) {}
}

/** The provider of the DataSource with this token, whichever module it is in. */
export function dataSourceProviderOf(
  discovery: DiscoveryService,
  token: InjectionToken,
): Wrapper | undefined {
  return discovery.getProviders().find((wrapper) => wrapper.token === token);
}

/**
 * The options that `TypeOrmModule` makes the DataSource of this token from, as soon as they are known: it then begins to
 * connect, and goes on trying for half a minute. Null where the DataSource comes from elsewhere.
 */
export async function typeOrmOptions(
  discovery: DiscoveryService,
  token: InjectionToken,
): Promise<Partial<DataSourceOptions> | null> {
  const host = dataSourceProviderOf(discovery, token)?.host;
  if (!host?.providers.has(TYPE_ORM_OPTIONS)) return null;
  const moduleRef = host.providers.get(ModuleRef)?.instance as ModuleRef | undefined;
  const reader = await moduleRef?.create(OptionsReader);
  return reader?.options ?? null;
}
