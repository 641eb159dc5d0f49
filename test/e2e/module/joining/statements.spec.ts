import { leaveCount } from '../../../bench/support/results.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';

const SPEC = 'test/e2e/module/joining/statements.spec.ts';

type Call = 'invite' | 'invite with scope' | 'preview' | 'accept';

/** The most that each call may send: guard, transaction control and all. */
const MOST: Readonly<Record<string, Readonly<Record<'staff' | 'user', Record<Call, number>>>>> = {
  postgres: {
    staff: { invite: 8, 'invite with scope': 7, preview: 5, accept: 9 },
    user: { invite: 11, 'invite with scope': 11, preview: 8, accept: 12 },
  },
  'better-sqlite3': {
    staff: { invite: 12, 'invite with scope': 13, preview: 5, accept: 12 },
    user: { invite: 15, 'invite with scope': 17, preview: 8, accept: 15 },
  },
  mariadb: {
    staff: { invite: 13, 'invite with scope': 14, preview: 5, accept: 13 },
    user: { invite: 16, 'invite with scope': 18, preview: 8, accept: 16 },
  },
};

describeOnEachDatabase('the statements of an invitation', (db) => {
  let host: TestHost;
  let clientId: string;
  let people: Record<'staff' | 'user' | 'scoped', Person>;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    clientId = await host.client();
    const scope = { projects: [{ id: 'fixed' }], groups: ['build'] };
    people = {
      staff: await host.person({ email: 'staff@agency.test', kind: 'staff', role: 'admin' }),
      user: await host.person({ email: 'user@acme.test', clientId, role: 'admin' }),
      scoped: await host.person({ email: 'scoped@acme.test', clientId, role: 'admin', ...scope }),
    };
    // When somebody was last active is noted once a minute, off the request's path.
    for (const { http } of Object.values(people)) await http.get('/clientele/me').expect(200);
    await host.settled();
  });

  afterAll(() => host.stop());

  async function sent(work: () => PromiseLike<unknown>): Promise<number> {
    const { queries } = await countQueries(host.dataSource, async () => work());
    return queries.length;
  }

  it.each(['staff', 'user'] as const)('are few when it comes from %s', async (kind) => {
    const email = `by-${kind}@acme.test`;
    const scopedEmail = `scoped-by-${kind}@acme.test`;
    const { http } = people[kind];
    const scoped = kind === 'user' ? people.scoped.http : http;
    const scope = { projects: [{ id: 'fixed' }], groups: ['build'] };
    const ofStaff = { clientId, ...scope };
    const counts: Record<Call, number> = {
      invite: await sent(() => http.post('/clientele/members', { clientId, email }).expect(201)),
      'invite with scope': await sent(() =>
        scoped
          .post('/clientele/members', { email: scopedEmail, ...(kind === 'staff' && ofStaff) })
          .expect(201),
      ),
      preview: NaN,
      accept: NaN,
    };
    const token = await host.tokenFor(email);
    counts.preview = await sent(() =>
      host.nobody.post('/clientele/invitations/preview', { token }).expect(200),
    );
    counts.accept = await sent(() =>
      host.nobody
        .post('/clientele/invitations/accept', { token, name: 'New', password: PASSWORD })
        .expect(200),
    );
    if (kind === 'staff' && db.name === 'PostgreSQL') {
      for (const call of ['invite', 'accept', 'preview'] as const)
        leaveCount(`statements-${call}`, counts[call], SPEC);
    }
    const { type } = host.dataSource.options;
    const most = MOST[type === 'mysql' ? 'mariadb' : type]?.[kind];
    const above = Object.entries(counts).filter(([call, count]) => !(count <= most![call as Call]));
    expect(above).toEqual([]);
  });
});
