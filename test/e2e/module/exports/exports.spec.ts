import { hostActor } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { rowsWith } from '../../../support/lives/found-texts.js';
import type { Team } from '../../../support/team.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { ExportHost } from './support/export-host.js';

describeOnEachDatabase('exports', (db) => {
  let exports: ExportHost;
  let team: Team;

  beforeAll(async () => {
    exports = await ExportHost.start(await db.options());
    team = await exports.team();
  });

  afterAll(() => exports.host.stop());

  it('forget what they looked for once they are over, with a file or without one', async () => {
    const { owner } = team;
    const q = 'ada@looked-for.test';
    const filter = { q, status: 'active' };
    const { view } = await exports.whole(owner, { by: 'portal', filter });
    expect(view.filter).toEqual({ kind: 'client', status: 'active' });

    exports.storage.fails = true;
    const { id, filter: begun } = await exports.begin(owner, { by: 'portal', filter });
    await exports.queue.idle();
    exports.storage.fails = false;
    expect(begun).toEqual({ ...filter, kind: 'client' });
    expect(await exports.view(owner, id)).toMatchObject({ status: 'failed' });
    expect(await rowsWith(exports.host.dataSource, q)).toEqual({});
  });

  describe('who may', () => {
    it('are for staff of either role', async () => {
      const staff = await team.colleague();
      const { view } = await exports.whole(staff);
      expect(view).toEqual({
        id: expect.any(String),
        by: 'portal',
        format: 'csv',
        filter: { kind: 'client' },
        status: 'ready',
        progress: 1,
        rows: expect.any(Number),
        failure: null,
        createdAt: new Date(exports.host.clock.now()).toISOString(),
        finishedAt: new Date(exports.host.clock.now()).toISOString(),
        expiresAt: new Date(exports.host.clock.now() + DAY).toISOString(),
      });
    });

    it('refuse client users and strangers', async () => {
      const { view } = await exports.whole(team.owner);
      for (const path of [view.id, `${view.id}/download`]) {
        const { body } = await team.admin.http.get(`/clientele/exports/${path}`).expect(403);
        expect(body.code).toBe('STAFF_ONLY');
        await exports.host.nobody.get(`/clientele/exports/${path}`).expect(401);
      }
      const denied = await team.admin.http.post('/clientele/exports', { by: 'portal' }).expect(403);
      expect(denied.body.code).toBe('STAFF_ONLY');
      await team.admin.http.delete(`/clientele/exports/${view.id}`).expect(403);
    });

    it('exist for their maker only', async () => {
      const { view } = await exports.whole(team.owner);
      const other = await team.colleague('admin');
      const unknown = await other.http.get(`/clientele/exports/${newId()}`).expect(404);
      for (const id of [view.id, newId(), 'x', 'null']) {
        const path = `/clientele/exports/${id}`;
        expect((await other.http.get(path).expect(404)).body).toEqual(unknown.body);
        expect((await other.http.get(`${path}/download`).expect(404)).body).toEqual(unknown.body);
        expect((await other.http.delete(path).expect(404)).body).toEqual(unknown.body);
      }
      await exports.file(team.owner, view.id);
    });

    it('shut out a maker who is deactivated, and one who is removed', async () => {
      const maker = await team.colleague();
      const { view } = await exports.whole(maker);
      await exports.host.members.deactivate(exports.host.self, maker.member.id);
      await maker.http.get(`/clientele/exports/${view.id}/download`).expect(403);
      await exports.host.members.activate(exports.host.self, maker.member.id);
      await exports.file(maker, view.id);
      await exports.host.members.remove(exports.host.self, maker.member.id);
      await maker.http.get(`/clientele/exports/${view.id}/download`).expect(403);
    });
  });

  describe('the request', () => {
    it.each([
      {},
      { by: 'client' },
      { by: 'portal', bom: true },
      { by: 'portal', filter: null },
      { by: 'portal', filter: [] },
      { by: 'portal', filter: 'kind' },
      { by: 'portal', filter: { kind: 'robot' } },
      { by: 'portal', filter: { kind: null } },
      { by: 'portal', filter: { inactiveDays: '90' } },
      { by: 'portal', filter: { inactiveDays: 0 } },
      { by: 'portal', filter: { onProjectId: 'fixed' } },
      { by: 'portal', filter: { portalId: 'x' } },
      { by: 'portal', filter: { q: 'x'.repeat(201) } },
    ])('is refused as %j', async (body) => {
      const refused = await team.owner.http.post('/clientele/exports', body).expect(400);
      expect(refused.body.code).toBe('VALIDATION_FAILED');
    });

    it('is refused by project for staff, who are on no project', async () => {
      const body = { by: 'project', filter: { kind: 'staff' } };
      const refused = await team.owner.http.post('/clientele/exports', body).expect(400);
      expect(refused.body).toMatchObject({
        code: 'VALIDATION_FAILED',
        details: { fields: { 'filter.kind': 'must be client: staff are on no project' } },
      });
    });

    it('names no client of another portal', async () => {
      const { host } = exports;
      const portal = await host.portals.ensure({ key: newId(), name: 'Other' });
      const foreign = await host.clients.create(hostActor(portal.id), {
        name: 'Foreign',
        type: 'business',
      });
      for (const clientId of [foreign.id, newId(), 'x']) {
        const body = { by: 'portal', filter: { clientId } };
        const refused = await team.owner.http.post('/clientele/exports', body).expect(404);
        expect(refused.body).toMatchObject({
          code: 'NOT_FOUND',
          details: { field: 'filter.clientId' },
        });
      }
    });
  });

  describe('one at a time', () => {
    it('is what a maker gets, and another maker at the same time', async () => {
      const [first, second] = [await team.colleague(), await team.colleague()];
      const release = exports.storage.hold();
      const { id } = await exports.begin(first);
      const refused = await first.http.post('/clientele/exports', { by: 'project' }).expect(409);
      expect(refused.body).toMatchObject({ code: 'EXPORT_RUNNING', details: { exportId: id } });
      await exports.begin(second);
      release();
      await exports.queue.idle();
      await exports.whole(first);
    });

    it('is what a maker gets who asks ten times at once', async () => {
      const maker = await team.colleague();
      const release = exports.storage.hold();
      const asked = Array.from({ length: 10 }, () =>
        maker.http.post('/clientele/exports', { by: 'portal' }),
      );
      const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
      expect(statuses).toEqual([202, ...Array<number>(9).fill(409)]);
      release();
      await exports.queue.idle();
    });
  });

  describe('the file', () => {
    it('is not there before it is ready', async () => {
      const release = exports.storage.hold();
      const maker = await team.colleague();
      const { id } = await exports.begin(maker);
      const path = `/clientele/exports/${id}/download`;
      const { body } = await maker.http.get(path).expect(409);
      expect(body).toMatchObject({
        code: 'EXPORT_NOT_READY',
        details: { status: expect.stringMatching(/^(queued|running)$/) },
      });
      release();
      await exports.queue.idle();
      await exports.file(maker, id);
    });

    it('goes with its export', async () => {
      const { view } = await exports.whole(team.owner);
      expect(exports.storage.of(view.id)).toHaveLength(1);
      await team.owner.http.delete(`/clientele/exports/${view.id}`).expect(204);
      expect(exports.storage.of(view.id)).toEqual([]);
      await team.owner.http.get(`/clientele/exports/${view.id}`).expect(404);
      await team.owner.http.delete(`/clientele/exports/${view.id}`).expect(404);
    });

    it('expires, and is then removed by the next sweep', async () => {
      const { view } = await exports.whole(team.owner);
      exports.host.clock.advance(DAY - HOUR);
      await exports.sweep();
      await exports.file(team.owner, view.id);
      exports.host.clock.advance(HOUR);
      expect(await exports.refusal(team.owner, view.id, 410)).toBe('EXPORT_EXPIRED');
      expect(exports.storage.of(view.id)).toHaveLength(1);
      await exports.sweep();
      expect(exports.storage.of(view.id)).toEqual([]);
      expect(await exports.refusal(team.owner, view.id, 410)).toBe('EXPORT_EXPIRED');
      expect(await exports.view(team.owner, view.id)).toMatchObject({ status: 'ready' });
    });

    it('that the storage has lost has expired', async () => {
      const { view } = await exports.whole(team.owner);
      exports.storage.files.clear();
      expect(await exports.refusal(team.owner, view.id, 410)).toBe('EXPORT_EXPIRED');
    });
  });
});
