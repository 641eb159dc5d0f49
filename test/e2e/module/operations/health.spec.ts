import { ClienteleHealth, EventRelay } from '../../../../lib/index.js';
import { hostDataSource } from '../../../../lib/database/own-data-source.js';
import { CLIENTELE_DATA_SOURCE } from '../../../../lib/config/tokens.js';
import { newId } from '../../../../lib/database/ids.js';
import { OutboxState } from '../../../../lib/events/outbox-state.js';
import { EventEntity } from '../../../../lib/schema/event.entity.js';
import type { EventTransport, ExportQueue } from '../../../../lib/ports/index.js';
import { storeEvents } from '../../../events/stored-events.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { refused } from '../../../support/refused.js';
import { TestHost } from '../../../support/test-host.js';
import { until } from '../../../support/until.js';

const MINUTE = 60_000;

/** An id of ours that was made so many milliseconds ago. */
function idMadeBefore(milliseconds: number): string {
  const time = (Date.now() - milliseconds).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}

describeOnEachDatabase('the health of the module', (db) => {
  let host: TestHost;
  let health: ClienteleHealth;
  let fault: Error | null = null;
  const check = () => (fault ? Promise.reject(fault) : Promise.resolve());

  beforeAll(async () => {
    const transport: EventTransport = { publish: () => Promise.resolve(), check };
    const queue: ExportQueue = { add: () => Promise.resolve() };
    host = await TestHost.start(await db.options(), {
      options: { events: { relay: false } },
      extras: { providers: { events: { useValue: transport }, exportQueue: { useValue: queue } } },
    });
    health = host.app.get(ClienteleHealth);
  });

  afterAll(() => host.stop());

  beforeEach(async () => {
    fault = null;
    await host.dataSource.getRepository(EventEntity).createQueryBuilder().delete().execute();
  });

  const queryOf = () =>
    jest.spyOn(hostDataSource(host.app.get(CLIENTELE_DATA_SOURCE)), 'createQueryRunner');

  it('is up under its key, in the form that Terminus takes', async () => {
    expect(await health.isHealthy('clientele')).toEqual({
      clientele: {
        status: 'up',
        faults: [],
        schema: 'ok',
        outdatedTables: [],
        lag: 0,
        parked: 0,
        queues: 'ok',
      },
    });
  });

  it('counts how long an event has been due since it was written', async () => {
    await storeEvents(host.dataSource, 3, { portalId: host.portalId });
    await storeEvents(host.dataSource, 1, { id: idMadeBefore(2 * MINUTE), type: 'member.updated' });
    const report = await health.report({ maxLag: '1m' });
    expect(report).toMatchObject({ status: 'down', faults: ['RELAY_LAG'], schema: 'ok' });
    expect(report.lag).toBeGreaterThanOrEqual(2 * MINUTE);
    expect(report.lag).toBeLessThan(3 * MINUTE);
    expect(await health.report({ maxLag: '1h' })).toMatchObject({ status: 'up' });
    expect(await health.report({ maxLag: null })).toMatchObject({ status: 'up' });
  });

  it('counts how long an event has been due that was put off, behind newer ones of its type too', async () => {
    const put = (dueAt: number) =>
      storeEvents(host.dataSource, 1, { dueAt, id: idMadeBefore(60 * MINUTE) });
    await storeEvents(host.dataSource, 5, { portalId: host.portalId });
    await put(Date.now() + MINUTE);
    expect((await health.report()).lag).toBeLessThan(MINUTE);
    await put(Date.now() - 2 * MINUTE);
    const { lag } = await health.report();
    expect(lag).toBeGreaterThanOrEqual(2 * MINUTE - 1_000);
    expect(lag).toBeLessThan(3 * MINUTE);
  });

  it('takes no event for late that is replayed and taken at once', async () => {
    await storeEvents(host.dataSource, 1, { id: idMadeBefore(60 * MINUTE) });
    const lag = jest.spyOn(host.app.get(OutboxState), 'lag');
    const asked = health.report({ maxLag: '1m' });
    await until(() => lag.mock.results.length > 0);
    expect(await lag.mock.results[0]!.value).toBeGreaterThan(MINUTE);
    const events = host.dataSource.getRepository(EventEntity);
    await events.update({ status: 'pending' }, { status: 'delivered' });
    expect(await asked).toMatchObject({ status: 'up', lag: 0 });
    lag.mockRestore();
  });

  it('counts what is parked, in whichever portal', async () => {
    await storeEvents(host.dataSource, 2, { status: 'failed' });
    await storeEvents(host.dataSource, 2, { status: 'delivered' });
    expect(await health.report()).toMatchObject({ status: 'up', parked: 2 });
    expect(await health.report({ maxParked: 2 })).toMatchObject({ status: 'up' });
    expect(await health.report({ maxParked: 1 })).toMatchObject({
      status: 'down',
      faults: ['EVENTS_PARKED'],
    });
  });

  it('tells that a queue cannot be reached, and not what it says of itself', async () => {
    fault = new Error('redis://user:secret@10.0.0.1 refused');
    const report = await health.report();
    expect(report).toMatchObject({ status: 'down', queues: 'unreachable', schema: 'ok' });
    expect(report.faults).toEqual(['QUEUE_UNREACHABLE']);
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  it('tells of the database alone when that cannot be reached, and not what its driver says', async () => {
    const runner = queryOf().mockImplementation(() => {
      throw new Error('password "secret" was refused for ada@acme.test');
    });
    const report = await health.report();
    runner.mockRestore();
    expect(report).toEqual({
      status: 'down',
      faults: ['DATABASE_UNREACHABLE'],
      schema: null,
      outdatedTables: [],
      lag: null,
      parked: null,
      queues: 'ok',
    });
    expect(await health.report()).toMatchObject({ status: 'up' });
  });

  it('answers in time when the database does not, and asks it once for however many ask', async () => {
    let answer: (error: Error) => void = () => undefined;
    const hanging = new Promise<never>((_, reject) => (answer = reject));
    const { createQueryRunner } = host.dataSource;
    const runner = queryOf().mockImplementation((mode) => {
      const made = createQueryRunner.call(host.dataSource, mode);
      return Object.assign(made, { query: () => hanging });
    });
    const reports = await Promise.all([1, 2, 3].map(() => health.report({ timeout: 100 })));
    const asked = runner.mock.calls.length;
    runner.mockRestore();
    expect(reports.map(({ faults }) => faults)).toEqual(Array(3).fill(['TIMEOUT']));
    expect(asked).toBe(1);
    answer(new Error('gone'));
    await Promise.resolve();
  });

  it.each([
    [{ maxLag: 'soon' }, refused('noDuration', 'maxLag', 0)],
    [{ timeout: 0 }, refused('noDuration', 'timeout', 1)],
    [{ maxParked: 10_000 }, refused('noParkedLimit')],
    [{ maxParked: -1 }, refused('noParkedLimit')],
    [{ maxParked: 0.5 }, refused('noParkedLimit')],
  ])('refuses a limit that is none: %j', async (limits, refusal) => {
    await expect(health.report(limits as never)).rejects.toEqual(refusal);
  });

  it('is up while a relay delivers what is written', async () => {
    const other = await TestHost.start(await db.options(), {
      options: { events: {} },
    });
    await other.client();
    await other.app.get(EventRelay).idle();
    const report = () => other.app.get(ClienteleHealth).report();
    await until(async () => (await report()).lag === 0);
    expect(await report()).toMatchObject({ status: 'up', parked: 0 });
    await other.stop();
  });

  // Last: it leaves the tables so.
  it('names the tables that lack a column or are missing', async () => {
    const other = await TestHost.start(await db.options());
    const { driver } = other.dataSource;
    const run = (sql: string) => other.dataSource.query(sql);
    await run(`ALTER TABLE clientele_exports RENAME COLUMN progress TO ${driver.escape('was')}`);
    await run('DROP TABLE clientele_views');
    const report = await other.app.get(ClienteleHealth).report();
    await run(`ALTER TABLE clientele_exports RENAME COLUMN ${driver.escape('was')} TO progress`);
    expect(report).toMatchObject({
      status: 'down',
      faults: ['SCHEMA_OUTDATED'],
      schema: 'outdated',
      lag: null,
    });
    expect([...report.outdatedTables].sort()).toEqual(['clientele_exports', 'clientele_views']);
    await other.stop();
  });
});
