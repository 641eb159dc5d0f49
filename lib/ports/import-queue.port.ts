/** Token of the {@link ImportQueue} port. */
export const IMPORT_QUEUE = Symbol.for('nest-clientele:ImportQueue');

/** One run of an import. Plain data, so that a queue may keep it elsewhere. */
export interface ImportJob {
  readonly importId: string;
  readonly portalId: string;
  /** Counted from 1. The same job may be added twice: `importId` and `attempt` together tell that it is the same. */
  readonly attempt: number;
}

/**
 * Port: has imports run. Whoever takes a job calls `ImportRunner.run(job)`, in any process, once or more often: a run that
 * is not due does nothing. A job may be lost, too: the database knows what is to be done, and the sweep adds it anew.
 */
export interface ImportQueue {
  /** Takes a job to be run soon; does not wait for it. */
  add(job: ImportJob): Promise<void>;
}
