import { describeOnEachDatabase } from '../../../support/databases.js';
import { countQueries } from '../../../support/count-queries.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { appendFileSync } from 'node:fs';

describeOnEachDatabase('statements', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  async function sent(name: string, work: () => Promise<unknown>) {
    await host.settled();
    const { queries } = await countQueries(host.dataSource, async () => {
      await work();
      await host.settled();
    });
    const kept = queries.filter((sql) => !/lastActiveAt. = .*idleSince. = /.test(sql));
    appendFileSync('/tmp/flows-counts.txt', `${db.name} | ${name} | ${kept.length}\n`);
    appendFileSync(
      '/tmp/flows-log.txt',
      `\n${db.name} ${name}: ${kept.length}\n${kept
        .map(
          (s) =>
            '  ' +
            s
              .replaceAll(/\s+/g, ' ')
              .replace(/SELECT .* FROM/, 'SELECT … FROM')
              .slice(0, 400),
        )
        .join('\n')}\n`,
    );
  }

  it('counts', async () => {
    for (const [who, by] of [
      ['staff', team.owner],
      ['client admin', team.admin],
    ] as [string, Person][]) {
      const bare = async () => team.join('member', EVERYTHING);
      const rich = async (role: 'admin' | 'member' = 'member') =>
        host.person({
          clientId: team.clientId,
          role,
          email: team.email(),
          permissions: EVERYTHING,
          projects: [{ id: 'fixed' }, { id: 'hourly' }],
          groups: ['design'],
        });
      await by.http.get('/clientele/me');
      for (const [what, make] of [
        ['bare', bare],
        ['with a scope', rich],
      ] as const) {
        const { member } = await make();
        const path = `/clientele/members/${member.id}`;
        await sent(`${who}: role up, ${what}`, () =>
          by.http.patch(path, { role: 'admin' }).expect(200),
        );
        await sent(`${who}: role down, ${what}`, () =>
          by.http.patch(path, { role: 'member' }).expect(200),
        );
        await sent(`${who}: name, ${what}`, () => by.http.patch(path, { name: 'New' }).expect(200));
        await sent(`${who}: deactivate, ${what}`, () =>
          by.http.post(`${path}/deactivate`).expect(200),
        );
        await sent(`${who}: activate, ${what}`, () => by.http.post(`${path}/activate`).expect(200));
        await sent(`${who}: review, ${what}`, () => by.http.post(`${path}/review`).expect(200));
        await sent(`${who}: get, ${what}`, () => by.http.get(path).expect(200));
        await sent(`${who}: permissions get, ${what}`, () =>
          by.http.get(`${path}/permissions`).expect(200),
        );
        await sent(`${who}: permissions default, ${what}`, () =>
          by.http.put(`${path}/permissions`, { mode: 'default' }).expect(200),
        );
        await sent(`${who}: permissions custom, ${what}`, () =>
          by.http
            .put(`${path}/permissions`, { mode: 'custom', permissions: { reports: true } })
            .expect(200),
        );
        await sent(`${who}: remove, ${what}`, () => by.http.delete(path).expect(204));
      }
      const invited = await team.invite();
      await sent(`${who}: role up, invited`, () =>
        by.http.patch(`/clientele/members/${invited.id}`, { role: 'admin' }).expect(200),
      );
      await sent(`${who}: remove, invited`, () =>
        by.http.delete(`/clientele/members/${invited.id}`).expect(204),
      );
      await rich();
      await rich();
      await team.invite();
      await sent(`${who}: list`, () => by.http.get('/clientele/members').expect(200));
      await sent(`${who}: list with total`, () =>
        by.http.get('/clientele/members?total=true').expect(200),
      );
      await sent(`${who}: invitations`, () => by.http.get('/clientele/invitations').expect(200));
      await sent(`${who}: clients`, () => by.http.get('/clientele/clients').expect(200));
      await sent(`${who}: me`, () => by.http.get('/clientele/me').expect(200));
    }
    await sent(`staff: audit`, () => team.owner.http.get('/clientele/audit').expect(200));
    const colleague = await team.colleague();
    const path = `/clientele/members/${colleague.member.id}`;
    await sent('staff: colleague role up', () =>
      team.owner.http.patch(path, { role: 'admin' }).expect(200),
    );
    await sent('staff: colleague role down', () =>
      team.owner.http.patch(path, { role: 'staff' }).expect(200),
    );
  });
});
