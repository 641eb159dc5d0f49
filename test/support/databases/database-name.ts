import { randomUUID } from 'node:crypto';

/** A name no other test file and no other run uses. */
export function databaseName(): string {
  return `clientele_test_${randomUUID().replaceAll('-', '')}`;
}
