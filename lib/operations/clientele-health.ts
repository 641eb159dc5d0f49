import { Injectable } from '@nestjs/common';
import { faultsOf, type HealthFault, type HealthFindings } from '../domain/health/faults-of.js';
import { within } from '../events/within.js';
import { acceptedLimits, type HealthLimits } from './health-limits.js';
import { HealthProbe, type StoredFindings } from './health-probe.js';

/** How the module is. It holds codes, numbers and names of tables: no message of a server, and no address. */
export interface HealthReport {
  readonly status: 'up' | 'down';
  /** What is wrong, the worst first. */
  readonly faults: readonly HealthFault[];
  /** Whether every table and column is there; null where that could not be asked, like what follows. */
  readonly schema: 'ok' | 'outdated' | null;
  /** The tables that are missing, or lack a column. */
  readonly outdatedTables: readonly string[];
  /** For how many milliseconds the event has been due that has waited longest. */
  readonly lag: number | null;
  /** How many events are parked, up to 10,000. */
  readonly parked: number | null;
  /** Whether what carries events and what has exports run can be reached. */
  readonly queues: 'ok' | 'unreachable';
}

const UNKNOWN: StoredFindings = { outdatedTables: null, lag: null, parked: null };

/**
 * Whether the module can do its work: its tables are there and migrated, events are delivered, few are parked, and the
 * queues can be reached. An indicator for `@nestjs/terminus`, which need not be there.
 *
 * @example
 * ```ts
 * this.health.check([() => this.clientele.isHealthy('clientele', { maxLag: '1m' })]);
 * ```
 */
@Injectable()
export class ClienteleHealth {
  /** @internal */
  constructor(private readonly probe: HealthProbe) {}

  /**
   * The report under its key, as Terminus takes it. It never rejects for what it finds, and throws `ClienteleConfigError` for limits
   * that are none.
   */
  async isHealthy<Key extends string>(
    key: Key,
    limits: HealthLimits = {},
  ): Promise<Record<Key, HealthReport>> {
    return { [key]: await this.report(limits) } as Record<Key, HealthReport>;
  }

  /** The report alone, for hosts that answer in their own way. Throws what `isHealthy` throws. */
  async report(limits: HealthLimits = {}): Promise<HealthReport> {
    const { timeout, ...most } = acceptedLimits(limits);
    const [stored, queues] = await Promise.allSettled([
      within(timeout, this.probe.stored(), () => new TooLate()),
      within(timeout, this.probe.queues()),
    ]);
    const reached = { queues: queues.status === 'fulfilled' && queues.value };
    if (stored.status === 'fulfilled') {
      const found = { ...stored.value, ...reached };
      return shown(found, faultsOf(found, most));
    }
    // Whatever the database or its driver says stays here: it may name servers and people.
    const fault = stored.reason instanceof TooLate ? 'TIMEOUT' : 'DATABASE_UNREACHABLE';
    const found = { ...UNKNOWN, ...reached };
    return shown(found, [fault, ...faultsOf(found, most)]);
  }
}

class TooLate extends Error {}

function shown(
  { outdatedTables, lag, parked, queues }: HealthFindings,
  faults: readonly HealthFault[],
): HealthReport {
  return {
    status: faults.length === 0 ? 'up' : 'down',
    faults,
    schema: outdatedTables && (outdatedTables.length === 0 ? 'ok' : 'outdated'),
    outdatedTables: outdatedTables ?? [],
    lag,
    parked,
    queues: queues ? 'ok' : 'unreachable',
  };
}
