import type { EntitySubscriberInterface } from 'typeorm';
import type { TestHost } from '../../../../support/test-host.js';

/** Runs `work` while writes of this entity fail. */
export async function withFailingWrites(
  host: TestHost,
  entity: new () => object,
  work: () => Promise<unknown>,
): Promise<void> {
  const fail = () => {
    throw new Error('The disk is full.');
  };
  const subscriber: EntitySubscriberInterface = {
    listenTo: () => entity,
    beforeUpdate: fail,
    beforeInsert: fail,
  };
  const { subscribers } = host.dataSource;
  subscribers.push(subscriber);
  try {
    await work();
  } finally {
    subscribers.splice(subscribers.indexOf(subscriber), 1);
  }
}
