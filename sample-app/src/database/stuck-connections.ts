import { type EntitySubscriberInterface, EventSubscriber } from 'typeorm';

type AfterQuery = Parameters<NonNullable<EntitySubscriberInterface['afterQuery']>>[0];

/** A connection of pg, or one of mysql2. */
interface Connection {
  end(): unknown;
  destroy?(): void;
}

/**
 * Gives up a connection whose server has not answered in time. A driver only stops waiting: whatever is sent on the same
 * connection next would wait behind the statement that hangs.
 */
@EventSubscriber()
export class StuckConnections implements EntitySubscriberInterface {
  async afterQuery({ success, error, queryRunner }: AfterQuery): Promise<void> {
    if (success || !isTimeout(error)) return;
    const connection = (await queryRunner.connect()) as Connection;
    if (connection.destroy) connection.destroy();
    else connection.end();
  }
}

/** What the drivers say; a statement that the server itself has broken off is another matter. */
function isTimeout(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === 'PROTOCOL_SEQUENCE_TIMEOUT' || message === 'Query read timeout';
}
