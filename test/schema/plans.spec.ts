import { EXPORT_QUEUE } from '../../lib/ports/index.js';
import { ExportSweeper, InProcessExportQueue } from '../../lib/index.js';
import { sentStatements } from '../support/count-queries.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { EVERYTHING, Team } from '../support/team.js';
import { DAY } from '../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../support/test-host.js';
import { MemoryStorage } from '../e2e/module/exports/support/memory.storage.js';
import { accept, decline, invite, preview } from '../e2e/module/joining/support/invited.js';
import { GuardedController } from '../e2e/module/routes/support/guarded.controller.js';
import { beginView } from '../e2e/module/viewing/support/begin-view.js';
import { fillTables } from './support/full-tables.js';
import { isReading, tableReads } from './support/table-reads.js';

/** More rows of one table than any of these calls has a use for: its pages and limits are smaller. */
const MANY = 300;

/** Who and what the calls are about. */
interface World {
  readonly host: TestHost;
  readonly team: Team;
  readonly busy: Person;
}

/** Prepares a call, and gives it. */
type Call = (world: World) => Promise<() => PromiseLike<unknown>>;

const MEMBERS = '/clientele/members';

const get =
  (path: (world: World) => string, by: (team: Team) => Person = ({ owner }) => owner): Call =>
  (world) =>
    Promise.resolve(() => by(world.team).http.get(path(world)).expect(200));

const byClient = ({ admin }: Team): Person => admin;

/** A call about a user of the client that nobody else uses. */
const about =
  (call: (world: World, path: string, person: Person) => PromiseLike<unknown>): Call =>
  async (world) => {
    const person = await world.team.join();
    return () => call(world, `${MEMBERS}/${person.member.id}`, person);
  };

/** A call about an invitation that is open. */
const invited =
  (call: (world: World, sent: Awaited<ReturnType<typeof invite>>) => PromiseLike<unknown>): Call =>
  async (world) => {
    const { host, team } = world;
    const sent = await invite(host, { by: team.owner.actor, clientId: team.clientId });
    return () => call(world, sent);
  };

/** A call by the owner, which looks as the client's admin. */
const viewing =
  (call: (http: Person['http']) => PromiseLike<unknown>): Call =>
  async ({ team: { owner, admin } }) => {
    const { http } = await beginView(owner, admin.member.id);
    return () => call(http);
  };

const CALLS: Readonly<Record<string, Call>> = {
  'creating a user of a client': ({ team }) =>
    Promise.resolve(() =>
      team.owner.http.post(MEMBERS, { email: team.email(), clientId: team.clientId }).expect(201),
    ),
  'creating a user as its client': ({ team }) =>
    Promise.resolve(() => team.admin.http.post(MEMBERS, { email: team.email() }).expect(201)),
  'creating a user with a client of its own': ({ team }) =>
    Promise.resolve(() => team.owner.http.post(MEMBERS, { email: team.email() }).expect(201)),
  'creating staff': ({ team }) =>
    Promise.resolve(() =>
      team.owner.http.post(MEMBERS, { email: team.email(), kind: 'staff' }).expect(201),
    ),
  'creating a user with a password': ({ team }) =>
    Promise.resolve(() =>
      team.owner.http
        .post(MEMBERS, {
          email: team.email(),
          clientId: team.clientId,
          invite: false,
          password: PASSWORD,
        })
        .expect(201),
    ),
  'creating several users': ({ team }) =>
    Promise.resolve(() =>
      team.owner.http
        .post(`${MEMBERS}/bulk`, {
          members: [
            { email: team.email(), clientId: team.clientId },
            { email: team.email() },
            { email: team.email(), client: { name: 'Client 7', type: 'business' } },
            { email: team.member.member.email, clientId: team.clientId },
          ],
        })
        .expect(200),
    ),
  'inviting a user': async ({ host, team }) => {
    const { clientId } = team;
    const given = { clientId, email: team.email(), invite: false };
    const { member } = await host.members.create(team.owner.actor, given);
    return () => team.owner.http.post(`${MEMBERS}/${member.id}/invite`).expect(201);
  },
  'a preview': invited(({ host }, { token }) => preview(host, token).expect(200)),
  'an acceptance': invited(({ host }, { token }) => accept(host, token).expect(200)),
  'an acceptance of a known person': async (world) => {
    const { host, team } = world;
    const email = team.email();
    const identityId = await host.identity(email);
    const { clientId } = team;
    const { token } = await invite(host, { by: team.admin.actor, clientId, email });
    return () => accept(host, token, identityId).expect(200);
  },
  'a refusal by the invited': invited(({ host }, { token }) => decline(host, token).expect(204)),
  'sending again': async (world) => {
    const call = await invited(({ team }, { invitationId }) =>
      team.owner.http.post(`/clientele/invitations/${invitationId}/resend`).expect(200),
    )(world);
    world.host.clock.advance(DAY);
    return call;
  },
  cancelling: invited(({ team }, { invitationId }) =>
    team.owner.http.delete(`/clientele/invitations/${invitationId}`).expect(204),
  ),
  'a change of role': about(({ team }, path) =>
    team.owner.http.patch(path, { role: 'admin' }).expect(200),
  ),
  'a change of scope': about(({ team }, path) =>
    team.owner.http.patch(path, { projects: [{ id: 'hourly', rate: '1.00' }] }).expect(200),
  ),
  'a change of permissions': about(({ team }, path) =>
    team.admin.http.put(`${path}/permissions`, EVERYTHING).expect(200),
  ),
  deactivating: about(({ team }, path) => team.owner.http.post(`${path}/deactivate`).expect(200)),
  'a review': about(({ team }, path) => team.owner.http.post(`${path}/review`).expect(200)),
  removing: about(({ team }, path) => team.owner.http.delete(path).expect(204)),
  'removing an admin of a client': async ({ team }) => {
    const { member } = await team.join('admin');
    return () => team.owner.http.delete(`${MEMBERS}/${member.id}`).expect(204);
  },
  leaving: about((_, __, { http }) => http.post('/clientele/me/leave').expect(204)),
  'one member': about(({ team }, path) => team.owner.http.get(path).expect(200)),
  'a member of many projects': get(({ busy }) => `${MEMBERS}/${busy.member.id}`),
  'the projects of a member': get(({ busy }) => `${MEMBERS}/${busy.member.id}/projects`),
  'the groups of a member': get(({ busy }) => `${MEMBERS}/${busy.member.id}/groups`),
  'all members': get(() => MEMBERS),
  'all members by activity': get(() => `${MEMBERS}?sort=-lastActiveAt`),
  'all members of a role': get(() => `${MEMBERS}?role=admin`),
  'the members of a client': get(({ team }) => `${MEMBERS}?clientId=${team.clientId}`),
  'the members as their client': get(() => MEMBERS, byClient),
  'the members of a project': get(() => `${MEMBERS}?projectId=hourly`),
  'the members of a group': get(() => `${MEMBERS}?groupId=design`),
  'idle members': get(() => `${MEMBERS}?inactiveDays=90`),
  'a project’s own list of members': get(() => '/clientele/projects/hourly/members'),
  'all clients': get(() => '/clientele/clients'),
  'one client': get(({ team }) => `/clientele/clients/${team.clientId}`),
  'all invitations': get(() => '/clientele/invitations'),
  'open invitations': get(() => '/clientele/invitations?status=pending'),
  'expired invitations': get(() => '/clientele/invitations?status=expired'),
  'the invitations of a client': get(
    ({ team }) => `/clientele/invitations?clientId=${team.clientId}`,
  ),
  'the open invitations of a client': get(
    ({ team }) => `/clientele/invitations?clientId=${team.clientId}&status=pending`,
  ),
  'the invitations as their client': get(() => '/clientele/invitations', byClient),
  'all profiles': get(() => '/clientele/profiles'),
  'the portal’s branding': get(() => '/clientele/portal/branding'),
  me: get(() => '/clientele/me', byClient),
  'a guarded route': get(() => '/guarded/view', byClient),
  'a guarded route of a project': get(() => '/guarded/projects/hourly/view', byClient),
  'beginning a view': about(({ team }, path) =>
    team.owner.http.post(`${path}/view`, { reason: 'To see' }).expect(201),
  ),
  'a guarded route in a view': viewing((http) => http.get('/guarded/view').expect(200)),
  'a guarded route of a project in a view': viewing((http) =>
    http.get('/guarded/projects/hourly/view').expect(200),
  ),
  'me in a view': viewing((http) => http.get('/clientele/me').expect(200)),
  'ending a view': viewing((http) => http.delete('/clientele/view').expect(204)),
  'the audit trail': get(() => '/clientele/audit'),
  'the audit trail of a type': get(() => '/clientele/audit?type=member.updated'),
  'the audit trail of an actor': get(
    ({ team }) => `/clientele/audit?actorId=${team.owner.member.id}`,
  ),
  'the audit trail of a subject': get(
    ({ team }) => `/clientele/audit?subjectId=${team.member.member.id}`,
  ),
  'asking for an export': ({ host, team }) =>
    Promise.resolve(() =>
      team.owner.http
        .post('/clientele/exports', { by: 'portal', filter: { role: 'admin' } })
        .expect(202)
        .then(({ body }) => team.owner.http.get(`/clientele/exports/${body.id}`).expect(200))
        .then(() => queueOf(host).idle()),
    ),
  'a sweep of exports': ({ host }) => Promise.resolve(() => host.app.get(ExportSweeper).sweep()),
};

/** What may read so much, by the call, the table and the part of the plan, and why. */
const ALLOWED: readonly {
  readonly call: RegExp;
  readonly table: RegExp;
  readonly plan: RegExp;
  readonly why: string;
}[] = [
  {
    call: /^all profiles$/,
    table: /^clientele_profiles$/,
    plan: /"access_type"/,
    why: 'MariaDB sorts the profiles of a portal, not knowing that names decide alone; a portal has few.',
  },
  {
    call: /member/,
    table: /^clientele_member_(projects|groups|clients)$/,
    plan: /"Index Only Scan"|"using_index":true/,
    why: 'How much is selected is counted, in an index and without a row.',
  },
  {
    call: /client/,
    table: /^clientele_members$/,
    plan: /"Index Only Scan"|"using_index":true|COVERING INDEX/,
    why: 'The users of clients are counted, in an index and without a row.',
  },
];

function queueOf(host: TestHost): InProcessExportQueue {
  return host.app.get<InProcessExportQueue>(EXPORT_QUEUE);
}

describeOnEachDatabase('on full tables', (db) => {
  let world: World;

  beforeAll(async () => {
    const host = await TestHost.start(await db.options(), {
      controllers: [GuardedController],
      extras: { providers: { storage: { useValue: new MemoryStorage() } } },
    });
    const team = await Team.of(host);
    const busy = await team.join();
    // A row of each kind to copy.
    await invite(host, { clientId: team.clientId });
    await host.members.create(host.self, {
      clientId: team.clientId,
      email: team.email(),
      invite: false,
      password: PASSWORD,
    });
    const template = { name: 'Ours', subject: 'Hello', text: '{{ url }}' };
    await team.owner.http.post('/clientele/invitation-templates', template).expect(201);
    await team.owner.http.post('/clientele/exports', { by: 'portal' }).expect(202);
    await queueOf(host).idle();
    await host.dataSource.query(
      `INSERT INTO clientele_event_deliveries VALUES ('none', 'listener', '${host.portalId}', 'heard', NULL, 0)`,
    );
    await beginView(team.owner, team.member.member.id);
    await fillTables(host.dataSource, { team, busy });
    world = { host, team, busy };
  }, 120_000);

  afterAll(() => world.host.stop());

  it.each(Object.keys(CALLS))('%s reads no table as a whole', async (name) => {
    const { dataSource } = world.host;
    const call = await CALLS[name]!(world);
    await world.host.settled();
    const { statements } = await sentStatements(dataSource, async () => {
      await call();
      await world.host.settled();
    });
    const reading = statements.filter(isReading);
    expect(reading.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const statement of reading) {
      for (const read of await tableReads(dataSource, statement)) {
        const isAllowed = ALLOWED.some(
          ({ call, table, plan }) =>
            call.test(name) && table.test(read.table) && plan.test(read.plan),
        );
        if (!isAllowed && (read.isScan || read.rows > MANY))
          found.push(`${read.plan}\n  of ${statement.sql}`);
      }
    }
    expect(found).toEqual([]);
  });
});
