/**
 * Where an import stands: looked at and not applied yet, waiting to be applied, being applied, waiting for a limit, applied,
 * or broken off.
 */
export type ImportStatus = 'previewed' | 'queued' | 'running' | 'waiting' | 'done' | 'failed';

/** Every status an import can have. */
export const IMPORT_STATUSES = [
  'previewed',
  'queued',
  'running',
  'waiting',
  'done',
  'failed',
] as const satisfies readonly ImportStatus[];

/** Why applying was broken off: its runs were cut off, its maker may not import any more, or something broke. */
export type ImportFailure = 'ABANDONED' | 'MAKER_INACTIVE' | 'INTERNAL_ERROR';

/** What can happen to an import. Removal deletes the row from any status. */
export type ImportTransition = 'apply' | 'claim' | 'requeue' | 'wait' | 'finish' | 'fail';

const TRANSITIONS: Readonly<
  Record<ImportTransition, { from: readonly ImportStatus[]; to: ImportStatus }>
> = {
  apply: { from: ['previewed', 'failed'], to: 'queued' },
  claim: { from: ['queued'], to: 'running' },
  requeue: { from: ['queued', 'running', 'waiting'], to: 'queued' },
  wait: { from: ['running'], to: 'waiting' },
  finish: { from: ['queued', 'running', 'waiting'], to: 'done' },
  fail: { from: ['queued', 'running', 'waiting'], to: 'failed' },
};

/** The status of a new import. */
export const LOOKED_AT: ImportStatus = 'previewed';

/** The status of an import that a runner is at work on. */
export const APPLYING: ImportStatus = TRANSITIONS.claim.to;

/** The status of an import that waits until a limit allows more. */
export const WAITING: ImportStatus = TRANSITIONS.wait.to;

/** Those in which a runner is at work, or about to be. */
export const AT_WORK: readonly ImportStatus[] = ['queued', 'running'];

/** Those that are being applied: a member has one such import at a time. */
export const UNDER_WAY: readonly ImportStatus[] = TRANSITIONS.fail.from;

/** From which statuses a transition leads to which. */
export function importTransition(name: ImportTransition): (typeof TRANSITIONS)[ImportTransition] {
  return TRANSITIONS[name];
}

/** Whether an import can be applied from here. */
export function isApplicable(status: ImportStatus): boolean {
  return TRANSITIONS.apply.from.includes(status);
}

/** Whether it is being applied. */
export function isUnderWay(status: ImportStatus): boolean {
  return UNDER_WAY.includes(status);
}
