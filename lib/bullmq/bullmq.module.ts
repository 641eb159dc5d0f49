import { Module } from '@nestjs/common';
import { ConfigurableModuleClass } from './module-definition.js';

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
export class ClienteleBullmqModule extends ConfigurableModuleClass {}
