/** Token of the {@link ExportQueue} port. */
export const EXPORT_QUEUE = Symbol.for('nest-clientele:ExportQueue');

/** One run of an export. Plain data, so that a queue may keep it elsewhere. */
export interface ExportJob {
  readonly exportId: string;
  readonly portalId: string;
  /** Counted from 1. The same job may be added twice: `exportId` and `attempt` together tell that it is the same. */
  readonly attempt: number;
}

/**
 * Port: has exports run. Whoever takes a job calls `ExportRunner.run(job)`, in any process, once or more often: a run that
 * is not due does nothing. A job may be lost, too: the database knows what is to be done, and the sweep adds it anew.
 */
export interface ExportQueue {
  /** Takes a job to be run soon; does not wait for it. */
  add(job: ExportJob): Promise<void>;
  /** Optional: rejects when jobs cannot be taken, and soon. Health asks it. */
  check?(): Promise<void>;
}
