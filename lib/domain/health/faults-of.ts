/** What can be wrong with the module. */
export type HealthFault =
  /** The database did not answer in time. */
  | 'TIMEOUT'
  /** The database cannot be reached, or has closed. */
  | 'DATABASE_UNREACHABLE'
  /** Tables or columns of the module are missing. */
  | 'SCHEMA_OUTDATED'
  /** What carries events, or has exports run, cannot be reached. */
  | 'QUEUE_UNREACHABLE'
  /** An event has been due for longer than `maxLag`. */
  | 'RELAY_LAG'
  /** More events than `maxParked` are parked. */
  | 'EVENTS_PARKED';

/** Each of them, the worst first. */
export const HEALTH_FAULTS = [
  'TIMEOUT',
  'DATABASE_UNREACHABLE',
  'SCHEMA_OUTDATED',
  'QUEUE_UNREACHABLE',
  'RELAY_LAG',
  'EVENTS_PARKED',
] as const satisfies readonly HealthFault[];

/** What was found out about the module; null for what could not be asked. */
export interface HealthFindings {
  /** The tables that are missing, or lack a column. */
  readonly outdatedTables: readonly string[] | null;
  /** For how many milliseconds the event has been due that has waited longest; 0 when none is due. */
  readonly lag: number | null;
  /** How many events are parked, up to 10,000. */
  readonly parked: number | null;
  /** Whether what carries events and what has exports run can be reached. */
  readonly queues: boolean;
}

/** From when on something is wrong; null for never. */
export interface AcceptedHealthLimits {
  /** In milliseconds. */
  readonly maxLag: number | null;
  readonly maxParked: number | null;
}

/** What is wrong about what was found, the worst first. */
export function faultsOf(
  { outdatedTables, lag, parked, queues }: HealthFindings,
  { maxLag, maxParked }: AcceptedHealthLimits,
): HealthFault[] {
  const faults: HealthFault[] = [];
  if (outdatedTables && outdatedTables.length > 0) faults.push('SCHEMA_OUTDATED');
  if (!queues) faults.push('QUEUE_UNREACHABLE');
  if (isAbove(lag, maxLag)) faults.push('RELAY_LAG');
  if (isAbove(parked, maxParked)) faults.push('EVENTS_PARKED');
  return faults;
}

function isAbove(found: number | null, most: number | null): boolean {
  return found !== null && most !== null && found > most;
}
