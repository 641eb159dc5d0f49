import {
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  Module,
  type NestModule,
} from '@nestjs/common';
import { HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import type { ClienteleOptions } from '../config/options.js';
import { CLIENTELE_OPTIONS } from '../config/tokens.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import { answerParserErrors } from '../routes/fastify-parser-errors.js';
import type { ClienteleExtras } from './extras.js';
import { ConfigurableModuleClass } from './module-definition.js';

/**
 * Client users for an agency or SaaS portal. Import it once, with `forRoot` or `forRootAsync`.
 *
 * @example
 * ```ts
 * ClienteleModule.forRootAsync({
 *   inject: [ConfigService],
 *   useFactory: (config: ConfigService) => ({
 *     permissions,
 *     auth: { strategies: ['jwt'] },
 *     invitations: {
 *       secrets: [config.getOrThrow('INVITATION_SECRET')],
 *       url: (token) => `https://portal.example/accept?token=${token}`,
 *     },
 *   }),
 * });
 * ```
 */
@Module({})
export class ClienteleModule extends ConfigurableModuleClass implements NestModule {
  /** @internal */
  constructor(
    private readonly http: HttpAdapterHost,
    modules: ModulesContainer,
  ) {
    super();
    const hasOptions = [...modules.values()].some(
      ({ metatype, providers }) => metatype === ClienteleModule && providers.has(CLIENTELE_OPTIONS),
    );
    if (!hasOptions) throw new ClienteleConfigError(START_REFUSALS.bareModule());
  }

  /** The module with options that are known when it is imported. The start refuses wrong ones by a `ClienteleConfigError`. */
  static override forRoot(options: ClienteleOptions & ClienteleExtras): DynamicModule {
    return super.forRoot(options);
  }

  /** The module with options that a factory or a class gives; what shapes the module stands beside it. */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<ClienteleOptions> & ClienteleExtras,
  ): DynamicModule {
    return super.forRootAsync(options);
  }

  /** Nest calls it right before it makes the routes. */
  configure(): void {
    answerParserErrors(this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined);
  }
}
