import { Queue } from 'bullmq';
import { EventRelay } from '../../../lib/index.js';
import { describeWithRedis } from '../../support/redis.js';
import { Sample } from './support/sample.js';

const EMAIL = 'queued@acme.test';

async function start(redis: Readonly<Record<string, string>>) {
  const sample = await Sample.start({ DATABASE_URL: 'sqlite::memory:', ...redis });
  const owner = await sample.as('owner@agency.test');
  await owner.clientele.POST('/members', { body: { email: EMAIL } });
  return sample;
}

describe('events of the sample app without its Redis', () => {
  it('wait in the database, and hold nobody up', async () => {
    const sample = await start({ REDIS_URL: 'redis://127.0.0.1:1' });
    expect(await sample.inbox(EMAIL)).toEqual([]);
    await sample.stop();
  });
});

describeWithRedis('events of the sample app through Redis', (redis) => {
  it('bring an invited person the mail', async () => {
    const connection = { url: redis.url };
    const queue = new Queue('events', { connection, prefix: redis.prefix() });
    const sample = await start({ REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix() });
    await sample.app.get(EventRelay).idle();
    expect(await sample.inbox(EMAIL)).toHaveLength(1);
    const delivered = await queue.getCompleted();
    expect(delivered.map(({ data }) => data.event.type)).toContain('invitation.sent');
    await sample.stop();
    await queue.close();
  });
});
