/** What Jest and Vitest call alike. */
interface Timers {
  useFakeTimers(options?: object): unknown;
  useRealTimers(): unknown;
  advanceTimersByTime(by: number): unknown;
}

/** The fake timers of whichever runner runs this. */
export async function fakeTimers(): Promise<Timers> {
  const { vi } = globalThis as { vi?: Timers };
  if (vi) return vi;
  const { jest } = await import('@jest/globals');
  return jest;
}
