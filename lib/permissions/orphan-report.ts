import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { type OrphanCount, PermissionOrphans } from './permission-orphans.js';

/** How many keys the log names. */
const NAMED = 20;

const CURE =
  'If you renamed one, list it in `renamedFrom` of the new key; drop the others with `npx nest-clientele permissions --module <file> --purge`.';

/** Tells the log once, when the app starts, which permission keys the database holds in vain. */
@Injectable()
export class OrphanReport implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Clientele');
  private readonly stopping = new AbortController();
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly orphans: PermissionOrphans) {}

  /** Starts to look, behind the requests. Never throws. */
  start(): void {
    this.looking = this.look();
  }

  /** Resolves when everything has been looked at. */
  idle(): Promise<void> {
    return this.looking;
  }

  beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    return this.idle();
  }

  private async look(): Promise<void> {
    const { signal } = this.stopping;
    try {
      const found = await this.orphans.find({ signal });
      if (found.length > 0 && !signal.aborted) this.logger.warn(reportOf(found));
    } catch (error) {
      if (signal.aborted) return;
      this.logger.warn(
        `Stored permission sets could not be checked for keys that no longer decide anything: ${String(error)}`,
      );
    }
  }
}

function reportOf(found: readonly OrphanCount[]): string {
  const sets = new Map<string, number>();
  for (const { key, sets: more } of found) sets.set(key, (sets.get(key) ?? 0) + more);
  const keys = [...sets].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const named = keys.slice(0, NAMED).map(([key, count]) => `${JSON.stringify(key)} (${count})`);
  const others = keys.length > NAMED ? ` and ${keys.length - NAMED} more` : '';
  return `Stored permission sets hold keys that no longer decide anything (in brackets the number of sets): ${named.join(', ')}${others}. ${CURE}`;
}
