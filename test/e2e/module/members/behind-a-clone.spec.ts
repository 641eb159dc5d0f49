import { setTimeout as pause } from 'node:timers/promises';
import type { Response } from 'supertest';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { describeOnEachServer } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { until } from '../../../support/until.js';

describeOnEachServer('a change of a member that waits for one which holds its row alone', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options({ severalConnections: true }));
  });

  afterAll(() => host.stop());

  it('goes by what that one has committed, not by what was beside the row before', async () => {
    const team = await Team.of(host);
    const admin = await team.join('admin', allBut('reports.edit'));
    const { member } = await host.person({
      clientId: team.clientId,
      email: team.email(),
      projects: [{ id: 'fixed' }],
    });
    const { dataSource } = host;
    const sent = jest.spyOn(dataSource.logger, 'logQuery');
    const locking = () => sent.mock.calls.filter(([sql]) => sql.includes('versionBeside')).length;
    let answer: Promise<Response> | undefined;
    await dataSource.transaction(async (manager) => {
      // As a clone to many members does it: by their rows, without the lock of their audience.
      await manager.getRepository(MemberEntity).increment({ id: member.id }, 'version', 1);
      await manager
        .getRepository(MemberProjectEntity)
        .update({ memberId: member.id }, { permissions: { reports: true, 'reports.edit': true } });
      const path = `/clientele/members/${member.id}`;
      answer = Promise.resolve(admin.http.patch(path, { role: 'admin' }));
      await until(() => locking() === 1);
      // It is on its way to the database, and waits there.
      await pause(200);
    });
    expect(await answer).toMatchObject({ status: 403, body: { code: 'PERMISSION_ESCALATION' } });
    expect(locking()).toBeLessThanOrEqual(2);
    sent.mockRestore();
  });
});
