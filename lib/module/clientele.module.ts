import { Module } from '@nestjs/common';
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
export class ClienteleModule extends ConfigurableModuleClass {}
