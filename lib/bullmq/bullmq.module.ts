import { type ConfigurableModuleAsyncOptions, type DynamicModule, Module } from '@nestjs/common';
import { ConfigurableModuleClass } from './module-definition.js';
import type { BullmqOptions } from './options.js';

/**
 * Tells `BullmqEventTransport` and `BullmqExportQueue` where Redis is. It belongs into the `imports` of `ClienteleModule`,
 * which makes them. Start-up is refused with a `ClienteleConfigError` when an option is wrong.
 *
 * @example
 * ```ts
 * ClienteleModule.forRootAsync({
 *   imports: [ClienteleBullmqModule.forRoot({ connection: { url: 'redis://127.0.0.1:6379' } })],
 *   providers: { events: BullmqEventTransport, exportQueue: BullmqExportQueue },
 *   useFactory: () => clienteleOptions,
 * });
 * ```
 */
@Module({})
export class ClienteleBullmqModule extends ConfigurableModuleClass {
  /** The module with options that are known when it is imported. */
  static override forRoot(options: BullmqOptions): DynamicModule {
    return super.forRoot(options);
  }

  /** The module with options that a factory or a class gives. */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<BullmqOptions>,
  ): DynamicModule {
    return super.forRootAsync(options);
  }
}
