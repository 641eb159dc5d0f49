import { AsyncResource } from 'node:async_hooks';

/**
 * Where work goes on that its caller does not wait for. It runs as if called from where the background was made, not in
 * the ambient transaction of whoever has it begin: that ends without it.
 */
export class Background {
  private readonly scope = new AsyncResource('nest-clientele:Background');

  /** Calls the work there. */
  run<T>(work: () => T): T {
    return this.scope.runInAsyncScope(work);
  }
}
