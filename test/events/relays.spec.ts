import { describeOnEachServer } from '../support/databases.js';
import { until } from '../support/until.js';
import { held } from './noting.listeners.js';
import { relayHosts } from './relay-hosts.js';

describeOnEachServer('a relay beside others', (db) => {
  const start = relayHosts(db);
  const isDelivered = (status: string) => status === 'delivered';

  it('shares the events with them: each is told once, in the order of its subject', async () => {
    const one = await start({ sweepEvery: 5, concurrency: 2 });
    const two = await start({ sweepEvery: 5, concurrency: 2 });
    const ids = await Promise.all(['A', 'B', 'C', 'D'].map((name) => one.host.client(`${name}0`)));
    for (let round = 1; round <= 4; round += 1) {
      await Promise.all(
        ids.map((id, at) => {
          const { host } = [one, two][(at + round) % 2]!;
          return host.clients.update(host.self, id, { name: `${'ABCD'[at]}${round}` });
        }),
      );
    }
    const heard = () => [...one.listeners.heardBy('mail'), ...two.listeners.heardBy('mail')];
    await until(async () => (await one.statuses()).every(isDelivered));
    expect(heard().length).toBe(20);
    expect(new Set(heard()).size).toBe(20);
    for (const { listeners } of [one, two]) {
      for (const name of 'ABCD') {
        const own = listeners.heardBy('mail').filter((each) => each.startsWith(name));
        expect(own).toEqual([...own].sort());
      }
    }
  });

  it('keeps an event for as long as its listener needs', async () => {
    const slow = held();
    const one = await start({ sweepEvery: 5, lease: 800 });
    one.listeners.answers.mail = slow.answer;
    await one.host.client('Acme');
    await until(() => one.listeners.heardBy('crm').length > 0);
    const two = await start({ sweepEvery: 5, lease: 800 });
    const [first] = await one.rows.find();
    await until(async () => {
      const [now] = await one.rows.find();
      return now!.dueAt > first!.dueAt + 1000;
    });
    slow.letGo();
    await one.relay.idle();
    await two.relay.idle();
    expect(two.listeners.heard).toEqual([]);
    expect(await one.statuses()).toEqual(['delivered']);
  });
});
