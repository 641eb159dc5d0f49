import { Module, type NestModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { answerParserErrors } from '../routes/fastify-parser-errors.js';
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
  constructor(private readonly http: HttpAdapterHost) {
    super();
  }

  /** Nest calls it right before it makes the routes. */
  configure(): void {
    answerParserErrors(this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined);
  }
}
