import type { DataSource } from 'typeorm';
import { describeOnEachServer } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { tellEach } from '../../../support/tell-each.js';
import { TestHost } from '../../../support/test-host.js';

const AT_ONCE = 90;

/** SQL by which a session of this database takes another level for all that follows. */
function take(level: string, { options }: DataSource): string {
  return options.type === 'postgres'
    ? `SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL ${level}`
    : `SET SESSION TRANSACTION ISOLATION LEVEL ${level}`;
}

describe.each(['REPEATABLE READ', 'SERIALIZABLE'])('where %s is the usual level', (level) => {
  describeOnEachServer('many changes at once', (db) => {
    let host: TestHost;
    let team: Team;

    beforeAll(async () => {
      // Its pool is looked into.
      host = await TestHost.start(await db.options({ replica: false }), {
        dataSource: (dataSource) => tellEach(dataSource, take(level, dataSource)),
      });
      team = await Team.of(host);
    });

    afterAll(() => host.stop());

    it('all go through', async () => {
      const { http } = team.owner;
      const { clientId } = team;
      const { id } = team.member.member;
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, at) =>
          at % 3 === 0
            ? http.patch(`/clientele/members/${id}`, { name: `Name ${at}` })
            : at % 3 === 1
              ? http.post('/clientele/members', { clientId, email: team.email() })
              : http.patch(`/clientele/clients/${clientId}`, { name: `Acme ${at}` }),
        ),
      );
      const failed = answers.filter(({ status }) => status >= 400);
      expect(failed.map(({ status, body }) => [status, body])).toEqual([]);
    });
  });
});
