import { Injectable } from '@nestjs/common';
import type { ActivityRecorder } from '../../routes/activity-recorder.js';

/** Notes of nobody when it was there: no decision about a member of a test asks. */
@Injectable()
export class NoActivity implements Pick<ActivityRecorder, 'touch' | 'idle'> {
  touch(): void {
    // Nothing is kept.
  }

  idle(): Promise<void> {
    return Promise.resolve();
  }
}
