import { EventEntity } from '../../../../lib/schema/event.entity.js';
import { InvitationEntity } from '../../../../lib/schema/invitation.entity.js';
import { DRIVER_TYPES, withDriverTypes } from '../../../support/databases/driver-types.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { WalkThrough } from './support/walk-through.js';

describeOnEachDatabase('a driver that gives integers and JSON in other forms', (db) => {
  // SQLite's driver gives integers as numbers or as BigInts only.
  const forms = DRIVER_TYPES.filter((form) => db.name !== 'SQLite' || form === 'BigInt');

  describe.each(forms)('as %s', (form) => {
    let walk: WalkThrough;
    let clientId: string;

    beforeAll(async () => {
      walk = await WalkThrough.start(withDriverTypes(await db.options(), form));
      clientId = await walk.host.client();
      await walk.host.person({ email: 'ada@acme.test', clientId, role: 'admin' });
    });

    afterAll(() => walk.host.stop());

    it('gives them so to a raw query', async () => {
      const [row] = await walk.host.dataSource.query(
        'SELECT attempts FROM clientele_events ORDER BY ordinal LIMIT 1',
      );
      expect(typeof row.attempts).toBe(form === 'BigInt' ? 'bigint' : 'string');
    });

    it('lets people in, who see what they may', async () => {
      expect(await walk.joins(clientId)).toEqual({
        statuses: [201, 200, 200],
        access: 'ok',
        permissions: ['reports', 'reports.view', 'tasks'],
        memberId: expect.any(String),
      });
    });

    it('lists members in pages, with counts', async () => {
      expect(await walk.lists()).toEqual({
        total: 2,
        emails: ['ada@acme.test', 'new@acme.test'],
        counts: expect.arrayContaining([
          [2, 2],
          [0, 0],
        ]),
        isWhole: true,
      });
    });

    it('counts versions and keeps sets of permissions', async () => {
      const { member } = await walk.host.person({ email: 'own@acme.test', clientId });
      expect(await walk.customizes(member.id)).toEqual({
        versions: [1, 2],
        stored: { reports: true, 'reports.view': true, 'reports.edit': true },
        allowed: true,
        refused: 'STALE_VERSION',
      });
    });

    it('delivers events in order, again where that failed, and shows them in the audit', async () => {
      const delivered = (attempts: number) => ({ status: 'delivered', attempts });
      expect(await walk.delivers(clientId)).toEqual({
        heard: ['client.created Acme', 'client.updated Globex'],
        audit: [
          { type: 'client.updated', delivery: delivered(1) },
          { type: 'client.created', delivery: delivered(2) },
        ],
        change: expect.objectContaining({ name: 'Globex' }),
      });
    });

    it('exports', async () => {
      const { emails, first, rows } = await walk.writes();
      expect(emails).toEqual(['ada@acme.test', 'new@acme.test', 'own@acme.test']);
      expect(rows).toBe(3);
      expect(first).toMatchObject({ createdAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    });

    it('gives entities their numbers and values', async () => {
      const { dataSource } = walk.host;
      const event = await dataSource.getRepository(EventEntity).findOneByOrFail({ notify: 0 });
      const invitation = await dataSource
        .getRepository(InvitationEntity)
        .findOneByOrFail({ generation: 0 });
      const { ordinal, attempts, dueAt, data } = event;
      for (const value of [ordinal, attempts, dueAt]) expect(value).toEqual(expect.any(Number));
      expect(data).toEqual(expect.any(Object));
      expect(invitation.nonces).toEqual([expect.any(String)]);
    });
  });
});
