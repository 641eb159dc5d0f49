import type { HttpAdapterHost } from '@nestjs/core';

/** Whether the app answers requests: one that runs a command has no server, and other things to do. */
export function hasServer({ httpAdapter }: HttpAdapterHost): boolean {
  // Missing there, whatever the type says.
  const adapter: unknown = httpAdapter;
  return Boolean(adapter);
}
