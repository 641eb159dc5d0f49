/** Where an export stands: waiting, being written, there to be fetched, or given up. */
export type ExportStatus = 'queued' | 'running' | 'ready' | 'failed';

/** Every status an export can have. */
export const EXPORT_STATUSES = [
  'queued',
  'running',
  'ready',
  'failed',
] as const satisfies readonly ExportStatus[];

/** Why there is no file: the storage refused it, its runs were cut off, its maker may not have it, or something broke. */
export type ExportFailure = 'STORAGE_FAILED' | 'ABANDONED' | 'MAKER_INACTIVE' | 'INTERNAL_ERROR';

/** What can happen to an export. Removal deletes the row from any status. */
export type ExportTransition = 'claim' | 'requeue' | 'finish' | 'fail';

const TRANSITIONS: Readonly<
  Record<ExportTransition, { from: readonly ExportStatus[]; to: ExportStatus }>
> = {
  claim: { from: ['queued'], to: 'running' },
  requeue: { from: ['queued', 'running'], to: 'queued' },
  finish: { from: ['running'], to: 'ready' },
  fail: { from: ['queued', 'running'], to: 'failed' },
};

/** The status of a new export. */
export const FIRST_STATUS: ExportStatus = 'queued';

/** The status of an export that a runner is at work on. */
export const RUNNING: ExportStatus = 'running';

/** Those in which an export is still to come: a member has one such at a time. */
export const UNFINISHED: readonly ExportStatus[] = TRANSITIONS.fail.from;

/** From which statuses a transition leads to which. */
export function transition(name: ExportTransition): (typeof TRANSITIONS)[ExportTransition] {
  return TRANSITIONS[name];
}

/** Whether the file is there, or was until it expired. */
export function isReady(status: ExportStatus): boolean {
  return status === TRANSITIONS.finish.to;
}

/** Whether the export is still to come. */
export function isUnfinished(status: ExportStatus): boolean {
  return UNFINISHED.includes(status);
}
