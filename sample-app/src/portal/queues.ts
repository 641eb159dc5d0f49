import type { ClienteleExtras } from 'nest-clientele';
import {
  BullmqEventTransport,
  BullmqExportQueue,
  ClienteleBullmqModule,
} from 'nest-clientele/bullmq';
import type { Settings } from '../settings/settings.js';

/** How events and exports reach whoever works on them: through Redis where there is one, else within the process. */
export function queuesOf({
  redisUrl,
  redisPrefix,
}: Settings): Required<Pick<ClienteleExtras, 'imports' | 'providers'>> {
  if (redisUrl === null) return { imports: [], providers: {} };
  return {
    imports: [
      ClienteleBullmqModule.forRoot({ connection: { url: redisUrl }, prefix: redisPrefix }),
    ],
    providers: { events: BullmqEventTransport, exportQueue: BullmqExportQueue },
  };
}
