import type { EntityMetadata, ObjectLiteral, QueryRunner } from 'typeorm';

/** Tells the host's subscribers of rows as TypeORM tells them of those that it writes itself. */
export async function tellSubscribers(
  runner: QueryRunner | undefined,
  event: 'BeforeInsert' | 'AfterInsert' | 'BeforeUpdate' | 'AfterUpdate',
  metadata: EntityMetadata,
  rows: readonly ObjectLiteral[],
): Promise<void> {
  if (!runner || runner.connection.subscribers.length === 0) return;
  for (const row of rows) await runner.broadcaster.broadcast(event, metadata, row);
}
