import type { QueryRunner } from 'typeorm';

/** Where a runner of statements notes that it is the module's. */
const OWN = 'clienteleOwn';

/** Notes that the runner is the module's, not one of the host's. */
export function noteOwn({ data }: Pick<QueryRunner, 'data'>): void {
  Object.assign(data, { [OWN]: true });
}

/** Whether the runner is the module's. */
export function isOwn({ data }: Pick<QueryRunner, 'data'>): boolean {
  return data[OWN] === true;
}
