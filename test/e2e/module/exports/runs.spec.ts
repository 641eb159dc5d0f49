import type { DataSourceOptions } from 'typeorm';
import { EXPORT_QUEUE, type ExportQueue } from '../../../../lib/ports/index.js';
import { ExportRunner } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { Team } from '../../../support/team.js';
import type { Person } from '../../../support/test-host.js';
import { until } from '../../../support/until.js';
import { ExportHost } from './support/export-host.js';

describeOnEachDatabase('runs of exports', (db) => {
  let database: DataSourceOptions;
  let exports: ExportHost;
  let team: Team;

  beforeAll(async () => {
    database = await db.options({ file: true });
    exports = await ExportHost.start(database);
    team = await exports.team();
  });

  afterEach(() => {
    exports.storage.fails = false;
    exports.projects.fails = false;
  });

  afterAll(() => exports.host.stop());

  const setup = () => team.colleague();

  /** An export whose file has begun and waits for `release`. */
  async function held(by: Person, body?: object) {
    const release = exports.storage.hold();
    const { id } = await exports.begin(by, body);
    await until(() => exports.storage.begun.some((key) => key.includes(id)));
    return { id, release };
  }

  /** What the events say of an export. */
  async function told(id: string) {
    const all = [
      ...(await exports.host.recorded('export.ready')),
      ...(await exports.host.recorded('export.failed')),
    ];
    return all.filter(({ subject }) => subject.id === id);
  }

  /** An export that nobody has begun to run. */
  async function unheard(by: Person): Promise<string> {
    const queue = exports.host.app.get<ExportQueue>(EXPORT_QUEUE);
    const add = jest.spyOn(queue, 'add').mockRejectedValue(new Error('Redis is down.'));
    const { id } = await exports.begin(by);
    add.mockRestore();
    return id;
  }

  it('tell of a file with the same transaction that makes it ready, in its maker’s name', async () => {
    const maker = await setup();
    const { view } = await exports.whole(maker);
    expect(await told(view.id)).toEqual([
      expect.objectContaining({
        type: 'export.ready',
        actor: expect.objectContaining({ kind: 'staff', memberId: maker.member.id }),
        subject: { type: 'export', id: view.id },
        data: { exportId: view.id, by: 'portal', memberId: maker.member.id, rows: view.rows },
      }),
    ]);
  });

  it('tell how far they are, and never less than before', async () => {
    const maker = await setup();
    const { id, release } = await held(maker, { by: 'project' });
    await until(async () => (await exports.view(maker, id)).progress > 0);
    const shown = await exports.view(maker, id);
    expect(shown).toMatchObject({ status: 'running', finishedAt: null, expiresAt: null });
    expect(shown.progress).toBeLessThan(1);
    await exports.crash(id);
    const { attempts } = await exports.row(id);
    expect(attempts).toBe(1);
    const again = exports.host.app.get(ExportRunner);
    const sweeping = exports.sweep();
    await until(async () => (await exports.row(id)).attempts === 2);
    expect((await exports.view(maker, id)).progress).toBeGreaterThanOrEqual(shown.progress);
    release();
    await sweeping;
    expect(again).toBeDefined();
    expect(await exports.view(maker, id)).toMatchObject({ status: 'ready', progress: 1 });
  });

  it('begin by the sweep where the queue has not taken them', async () => {
    const maker = await setup();
    const id = await unheard(maker);
    await exports.sweep();
    expect(await exports.view(maker, id)).toMatchObject({ status: 'queued' });
    await exports.crash(id);
    await exports.sweep();
    expect(await exports.view(maker, id)).toMatchObject({ status: 'ready' });
  });

  it('are begun once, however often and wherever the job is run', async () => {
    const maker = await setup();
    const id = await unheard(maker);
    const begun = exports.storage.begun.length;
    const runner = exports.host.app.get(ExportRunner);
    const job = { exportId: id, portalId: exports.host.portalId, attempt: 1 };
    await Promise.all([runner.run(job), runner.run(job), runner.run(job)]);
    await runner.run(job);
    await runner.run({ ...job, attempt: 2 });
    expect(exports.storage.begun.length).toBe(begun + 1);
    expect(await told(id)).toHaveLength(1);
  });

  it('keep what they are at from the sweep as long as they give signs of life', async () => {
    const maker = await setup();
    const { id, release } = await held(maker);
    const before = (await exports.row(id)).leaseUntil;
    await until(async () => (await exports.row(id)).leaseUntil > before);
    await exports.host.app.get(ExportRunner).run({
      exportId: id,
      portalId: exports.host.portalId,
      attempt: 2,
    });
    const sweeping = exports.sweep();
    release();
    await sweeping;
    expect(await exports.row(id)).toMatchObject({ status: 'ready', attempts: 1 });
  });

  it('go on elsewhere after a crash, and what comes back late spoils nothing', async () => {
    const maker = await setup();
    const { id, release } = await held(maker);
    await exports.crash(id);
    const sweeping = exports.sweep();
    await until(() => exports.storage.begun.filter((key) => key.includes(id)).length === 2);
    release();
    await sweeping;
    expect(await exports.row(id)).toMatchObject({ status: 'ready', attempts: 2 });
    expect(exports.storage.of(id)).toEqual([expect.stringMatching(/-2\.csv$/)]);
    expect(await told(id)).toHaveLength(1);
    await exports.file(maker, id);
  });

  it('go on when the next process starts', async () => {
    const maker = await setup();
    const { id, release } = await held(maker);
    await exports.crash(id);
    const next = await ExportHost.start(database);
    await next.queue.idle();
    expect(await next.row(id)).toMatchObject({ status: 'ready', attempts: 2 });
    expect(next.storage.of(id)).toHaveLength(1);
    await next.host.stop();
    release();
    await exports.queue.idle();
    expect(exports.storage.of(id)).toEqual([]);
  });

  it('fail cleanly once three were cut off, and the maker can begin anew', async () => {
    const maker = await setup();
    const { id, release } = await held(maker);
    const { dataSource } = exports.host;
    await dataSource.query(`UPDATE clientele_exports SET attempts = 3 WHERE id = '${id}'`);
    await exports.crash(id);
    const sweeping = exports.sweep();
    await until(async () => (await exports.row(id)).status === 'failed');
    release();
    await sweeping;
    expect(await exports.view(maker, id)).toMatchObject({
      status: 'failed',
      failure: 'ABANDONED',
      expiresAt: null,
    });
    expect(await told(id)).toEqual([
      expect.objectContaining({
        type: 'export.failed',
        data: expect.objectContaining({ exportId: id, reason: 'ABANDONED' }),
      }),
    ]);
    expect(exports.storage.of(id)).toEqual([]);
    expect(await exports.refusal(maker, id, 409)).toBe('EXPORT_NOT_READY');
    await exports.whole(maker);
  });

  it('fail with the storage and leave nothing', async () => {
    const maker = await setup();
    exports.storage.fails = true;
    const { id } = await exports.begin(maker);
    await exports.queue.idle();
    expect(await exports.view(maker, id)).toMatchObject({
      status: 'failed',
      failure: 'STORAGE_FAILED',
      finishedAt: new Date(exports.host.clock.now()).toISOString(),
    });
    await exports.sweep();
    expect((await exports.row(id)).fileDueAt).toBeGreaterThan(0);
    exports.storage.fails = false;
    await exports.sweep();
    expect((await exports.row(id)).fileDueAt).toBe(0);
    expect((await told(id)).map(({ type }) => type)).toEqual(['export.failed']);
  });

  it.each(['portal', 'project'])('fail by %s when the host’s directory does', async (by) => {
    const maker = await setup();
    exports.projects.fails = true;
    const { id } = await exports.begin(maker, { by });
    await exports.queue.idle();
    expect(await exports.view(maker, id)).toMatchObject({
      status: 'failed',
      failure: 'INTERNAL_ERROR',
    });
    expect(exports.storage.of(id)).toEqual([]);
  });

  it('fail for a maker who has left meanwhile', async () => {
    const maker = await setup();
    const id = await unheard(maker);
    await exports.host.members.deactivate(exports.host.self, maker.member.id);
    await exports.crash(id);
    await exports.sweep();
    const failed = { status: 'failed', failure: 'MAKER_INACTIVE' };
    expect(await exports.row(id)).toMatchObject(failed);
    await exports.host.members.activate(exports.host.self, maker.member.id);
    expect(await exports.view(maker, id)).toMatchObject(failed);
  });

  it('end when their export is cancelled, with what they have written', async () => {
    const maker = await setup();
    const { id } = await held(maker);
    await maker.http.delete(`/clientele/exports/${id}`).expect(204);
    await maker.http.get(`/clientele/exports/${id}`).expect(404);
    // Nobody lets the file go on: the run notices by itself.
    await exports.queue.idle();
    expect(exports.storage.of(id)).toEqual([]);
    expect(await told(id)).toEqual([]);
    exports.storage.hold()();
    await exports.whole(maker);
  });

  it('never begin when their export is cancelled before', async () => {
    const maker = await setup();
    const id = await unheard(maker);
    await maker.http.delete(`/clientele/exports/${id}`).expect(204);
    const begun = exports.storage.begun.length;
    await exports.host.app
      .get(ExportRunner)
      .run({ exportId: id, portalId: exports.host.portalId, attempt: 1 });
    expect(exports.storage.begun).toHaveLength(begun);
    await exports.whole(maker);
  });

  it('are left to another process by one that stops', async () => {
    const maker = await setup();
    const { id, release } = await held(maker);
    exports.host.app.get(ExportRunner).stop();
    await exports.queue.idle();
    expect(await exports.row(id)).toMatchObject({ status: 'queued', attempts: 1, leaseUntil: 0 });
    expect(exports.storage.of(id)).toEqual([]);
    release();
    await exports.sweep();
    expect(await exports.row(id)).toMatchObject({ status: 'ready', attempts: 2 });
  });

  it('are given up for what cut them off, not for shutdowns, however many those were', async () => {
    const maker = await setup();
    const { id, release } = await held(maker);
    const runner = exports.host.app.get(ExportRunner);
    const isAtRun = (attempts: number) => async () => {
      const row = await exports.row(id);
      return (
        row.attempts === attempts && exports.storage.begun.at(-1)!.includes(`${id}-${attempts}`)
      );
    };
    for (let run = 1; run <= 4; run += 1) {
      await until(isAtRun(run));
      runner.stop();
      await exports.queue.idle();
      if (run < 4) void exports.sweep();
    }
    expect(await exports.row(id)).toMatchObject({ status: 'queued', attempts: 4, stops: 4 });
    release();
    await exports.sweep();
    expect(await exports.row(id)).toMatchObject({ status: 'ready', attempts: 5 });
  });
});
