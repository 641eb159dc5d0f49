import type { ClienteleExtras } from 'nest-clientele';
import {
  BullmqEventTransport,
  BullmqExportQueue,
  BullmqImportQueue,
  ClienteleBullmqModule,
} from 'nest-clientele/bullmq';
import type { Settings } from '../settings/settings.js';

/** How events, exports and imports reach whoever works on them: through Redis where there is one, else within the process. */
export function queuesOf({
  redisUrl,
  redisPrefix,
}: Settings): Required<Pick<ClienteleExtras, 'imports' | 'providers'>> {
  if (redisUrl === null) return { imports: [], providers: {} };
  return {
    imports: [
      ClienteleBullmqModule.forRoot({ connection: { url: redisUrl }, prefix: redisPrefix }),
    ],
    providers: {
      events: BullmqEventTransport,
      exportQueue: BullmqExportQueue,
      importQueue: BullmqImportQueue,
    },
  };
}
