import { type DynamicModule, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ApplicationConfig, HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { CLIENTELE_PATH, CLIENTELE_VERSION } from '../config/tokens.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import { routePathsOf } from '../openapi/route-paths.js';
import { PORTAL_RESOLVER, type PortalResolver } from '../ports/portal-resolver.port.js';
import { PortalSettingsService } from '../portals/portal-settings.service.js';
import { hasServer } from '../routes/has-server.js';
import { BUILT_SITE } from './built-site.js';
import { PageWriter } from './page-writer.js';
import { type ClientelePagesOptions, filledPaths, type FilledPaths } from './pages-options.js';
import { brandReader } from './brand-reader.js';
import { type BrandOf, PagesServer } from './pages-server.js';
import { type BuiltFile, Site } from './site.js';

const OPTIONS = Symbol.for('nest-clientele:PagesOptions');

/**
 * Pages for staff and client users, served by the app itself beside the module's routes.
 *
 * @example
 * ```ts
 * @Module({
 *   imports: [ClienteleModule.forRoot({ … }), ClientelePagesModule.forRoot({ signIn: '/login' })],
 * })
 * export class AppModule {}
 * ```
 */
@Module({})
export class ClientelePagesModule implements OnModuleInit {
  /** @internal */
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: ApplicationConfig,
    private readonly modules: ModuleRef,
    @Inject(OPTIONS) private readonly options: ClientelePagesOptions,
  ) {}

  /** The pages at their paths. The start refuses paths that meet each other, and an app without `ClienteleModule`. */
  static forRoot(options: ClientelePagesOptions): DynamicModule {
    return {
      module: this,
      providers: [{ provide: OPTIONS, useValue: options }],
    };
  }

  /** Nest calls it when its own routes are there. */
  onModuleInit(): void {
    if (!hasServer(this.host)) return;
    const { paths, ...rest } = this.options;
    const filled = filledPaths(paths);
    assertApart(filled);
    const { assets, ...areas } = filled;
    const site = new Site(this.files());
    const facts = { ...rest, paths: areas, api: this.api() };
    const writer = new PageWriter(site.page, facts, assets);
    new PagesServer(this.host.httpAdapter, site, writer, this.brandOf()).listen(filled);
  }

  /**
   * The files that are served.
   *
   * @internal
   */
  protected files(): readonly BuiltFile[] {
    return BUILT_SITE;
  }

  private api(): string {
    const path = this.found<string>(CLIENTELE_PATH);
    if (path === undefined) throw new ClienteleConfigError(START_REFUSALS.pagesWithoutModule());
    const pathOf = routePathsOf(this.config, { path, version: this.found(CLIENTELE_VERSION) });
    return pathOf('/me', 'get').replace(/^\/|\/me$/g, '');
  }

  private brandOf(): BrandOf {
    const resolver = this.modules.get<PortalResolver>(PORTAL_RESOLVER, { strict: false });
    const settings = this.modules.get(PortalSettingsService, { strict: false });
    return brandReader((request) => settings.branding(resolver.domainOf(request)));
  }

  private found<T>(token: symbol): T | undefined {
    try {
      return this.modules.get<T>(token, { strict: false });
    } catch {
      // Nest has no other way to ask.
      return undefined;
    }
  }
}

function assertApart(paths: FilledPaths): void {
  const all = Object.values(paths);
  const fault =
    all.find((path) => !/^[\w.~-]+(\/[\w.~-]+)*$/.test(path)) ??
    all.find((path, index) =>
      all.some((other, at) => at !== index && `${path}/`.startsWith(`${other}/`)),
    );
  if (fault !== undefined) throw new ClienteleConfigError(START_REFUSALS.pagesPath(fault));
}
