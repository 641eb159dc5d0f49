import {
  type Actor,
  hostActor,
  InvitationTemplatesService,
  ProfilesService,
} from '../../../../lib/index.js';
import { ImportEntity } from '../../../../lib/schema/import.entity.js';
import { importRow } from '../../../support/import-row.js';
import { ExportEntity } from '../../../../lib/schema/export.entity.js';
import { RequestEntity } from '../../../../lib/schema/request.entity.js';
import { newId } from '../../../../lib/database/ids.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { routesOf } from '../../../support/routes.js';
import { type Call, CALLS, type Ids, OF_PROJECTS } from '../../../support/routes-with-ids.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('an id of another portal or client', (db) => {
  let host: TestHost;
  let team: Team;
  let elsewhere: Ids;
  let neighbour: Ids;
  let own: Ids;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
    const portal = await host.portals.ensure({ key: 'other', name: 'Other' });
    elsewhere = await rowsOf(hostActor(portal.id));
    neighbour = await rowsOf(host.self);
    own = {
      member: team.member.member.id,
      client: team.clientId,
      invitation: (await team.invite()).invitation?.id ?? '',
      profile: neighbour.profile,
      template: neighbour.template,
      event: neighbour.event,
      export: neighbour.export,
      import: neighbour.import,
      request: neighbour.request,
    };
  });

  afterAll(() => host.stop());

  async function rowsOf(actor: Actor): Promise<Ids> {
    const client = await host.clients.create(actor, { name: 'Theirs', type: 'business' });
    const input = { clientId: client.id, email: 'somebody@theirs.test' };
    const { member, invitation } = await host.members.create(actor, input);
    const profile = await host.app
      .get(ProfilesService)
      .create(actor, { name: 'Theirs', permissions: {} });
    const template = await host.app
      .get(InvitationTemplatesService)
      .create(actor, { name: 'Theirs', subject: 'Welcome', text: '{{ url }}' });
    const ids = {
      member: member.id,
      client: client.id,
      profile: profile.id,
      template: template.id,
    };
    const event = (await host.recorded('client.created')).at(-1)?.id ?? '';
    const file = await exportOf(actor.portalId, member.id);
    const handedIn = importRow({ portalId: actor.portalId, memberId: member.id, now: Date.now() });
    await host.dataSource.getRepository(ImportEntity).insert(handedIn);
    const request = await requestOf(actor.portalId, ids);
    return {
      ...ids,
      invitation: invitation?.id ?? '',
      event,
      export: file,
      import: handedIn.id,
      request,
    };
  }

  /** The id of an export that somebody has made. */
  async function exportOf(portalId: string, memberId: string): Promise<string> {
    const id = newId();
    const counts = { progress: 1000, rows: 1, attempts: 1, stops: 0 };
    const times = { leaseUntil: 0, createdAt: 1, finishedAt: 1, expiresAt: 2, fileDueAt: 0 };
    const filter = { kind: 'client' } as const;
    const state = { by: 'portal', format: 'csv', filter, status: 'ready', failure: null } as const;
    await host.dataSource
      .getRepository(ExportEntity)
      .insert({ id, portalId, memberId, ...counts, ...times, ...state });
    return id;
  }

  /** The id of a request that somebody has made. */
  async function requestOf(
    portalId: string,
    { member: memberId, client: clientId }: Pick<Ids, 'member' | 'client'>,
  ): Promise<string> {
    const id = newId();
    const thing = { kind: 'scope', key: null, projectId: null, note: null } as const;
    const state = { status: 'open', answer: null, decidedBy: null } as const;
    await host.dataSource
      .getRepository(RequestEntity)
      .insert({ id, portalId, clientId, memberId, ...thing, ...state, createdAt: 1, closedAt: 0 });
    return id;
  }

  async function answer(http: Caller, { route, body = {} }: Call, id: string) {
    const [verb = '', path = ''] = route.split(' ');
    const method = verb.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const { status, text } = await http[method](
      path.replace(':projectId', 'hourly').replace(/:(id|memberId)/, id),
      body,
    );
    return { status, text };
  }

  /** What an id that nobody has is answered with. */
  function unknown(http: Caller, call: Call) {
    return answer(http, call, newId());
  }

  it('is tried at every route that takes one (C34)', () => {
    const tried = new Set([...CALLS.map(({ route }) => route.split('?')[0]), ...OF_PROJECTS]);
    const taking = routesOf(host.app).filter((route) => route.includes(':'));
    expect(taking.filter((route) => !tried.has(route))).toEqual([]);
    expect([...tried].filter((route) => !taking.includes(String(route)))).toEqual([]);
  });

  it.each(CALLS)('answers like a random one: $route $body (C34)', async (call) => {
    const { owner, admin } = team;
    const tries: [Caller, string][] = [
      [owner.http, elsewhere[call.id]],
      [owner.http, 'no-id'],
    ];
    if (!call.isForStaff)
      tries.push(
        [admin.http, elsewhere[call.id]],
        [admin.http, neighbour[call.id]],
        [admin.http, 'no-id'],
      );
    for (const [http, id] of tries) {
      const expected = await unknown(http, call);
      expect(JSON.parse(expected.text)).toMatchObject({ statusCode: 404, code: 'NOT_FOUND' });
      expect(await answer(http, call, id)).toEqual(expected);
    }
  });

  it.each(CALLS.filter(({ id }) => id === 'member'))(
    'of staff does not exist for a client user: $route $body (C34)',
    async (call) => {
      const { http } = team.admin;
      const expected = await unknown(http, call);
      expect(await answer(http, call, team.owner.member.id)).toEqual(expected);
    },
  );

  it('is told from its own, which all of this finds', async () => {
    for (const { http } of [team.owner, team.admin]) {
      await http.get(`/clientele/members/${own.member}`).expect(200);
      await http.get(`/clientele/clients/${own.client}`).expect(200);
      const { text } = await http.get('/clientele/invitations').expect(200);
      expect(text).toContain(own.invitation);
    }
  });

  it('changes nothing of the row', async () => {
    const portal = await host.portals.find('other');
    const theirs = hostActor(portal?.id ?? '');
    expect(await host.members.get(theirs, elsewhere.member)).toMatchObject({
      version: 1,
      status: 'pending',
      invitation: { id: elsewhere.invitation, status: 'pending' },
    });
    expect(await host.clients.get(theirs, elsewhere.client)).toMatchObject({ version: 1 });
  });

  describe('in a body', () => {
    const bodies: readonly { title: string; body: (id: string) => object; of: keyof Ids }[] = [
      { title: 'clientId', of: 'client', body: (clientId) => ({ clientId }) },
      {
        title: 'profileId',
        of: 'profile',
        body: (profileId) => ({ permissions: { mode: 'profile', profileId } }),
      },
      {
        title: 'fromMemberId',
        of: 'member',
        body: (fromMemberId) => ({ permissions: { mode: 'clone', fromMemberId } }),
      },
    ];

    it.each(bodies)(
      'answers like a random one, and nobody is made: $title (C6, C34)',
      async (each) => {
        const { owner, admin, clientId } = team;
        const email = team.email();
        const post = async (http: Caller, id: string) => {
          const body = { email, clientId, ...each.body(id) };
          const { status, text } = await http.post('/clientele/members', body);
          return { status, text };
        };
        const foreign = [
          elsewhere[each.of],
          ...(each.of === 'profile' ? [] : [neighbour[each.of]]),
        ];
        for (const [http, ids] of [
          [owner.http, [elsewhere[each.of], 'no-id']],
          [admin.http, [...foreign, 'no-id']],
        ] as const) {
          const expected = await post(http, newId());
          expect(expected.status).toBe(404);
          for (const id of ids) expect(await post(http, id)).toEqual(expected);
        }
        expect((await host.members.list(host.self, { q: email })).items).toEqual([]);
      },
    );

    it.each(bodies.slice(1))(
      'answers like a random one at a change: $title (C34)',
      async (each) => {
        const path = `/clientele/members/${own.member}/permissions`;
        for (const { http } of [team.owner, team.admin]) {
          const put = async (id: string) => {
            const { permissions } = each.body(id) as { permissions: object };
            const { status, text } = await http.put(path, permissions);
            return { status, text };
          };
          const expected = await put(newId());
          expect(expected.status).toBe(404);
          expect(await put(elsewhere[each.of])).toEqual(expected);
        }
      },
    );
  });

  describe('in a list', () => {
    it('finds nothing, as a random one does (C34)', async () => {
      for (const { http } of [team.owner, team.admin])
        for (const path of ['/clientele/members', '/clientele/invitations']) {
          const list = async (id: string) => (await http.get(`${path}?clientId=${id}`)).body;
          const expected = await list(newId());
          expect(expected).toEqual({ items: [], nextCursor: null });
          expect(await list(elsewhere.client)).toEqual(expected);
        }
      const { body } = await team.admin.http.get(`/clientele/members?clientId=${neighbour.client}`);
      expect(body.items).toEqual([]);
    });

    it('is shown to nobody else (C34)', async () => {
      const ids = Object.values(elsewhere);
      const theirs = [...Object.values(neighbour), team.owner.member.id];
      for (const path of ['members', 'invitations', 'clients']) {
        const ofStaff = await team.owner.http.get(`/clientele/${path}?limit=200`).expect(200);
        expect(ids.filter((id) => ofStaff.text.includes(id))).toEqual([]);
        const ofUser = await team.admin.http.get(`/clientele/${path}?limit=200`).expect(200);
        expect([...ids, ...theirs].filter((id) => ofUser.text.includes(id))).toEqual([]);
      }
    });
  });

  it('says nothing about whether an email is known elsewhere (C35)', async () => {
    const { admin } = team;
    const invite = async (email: string) => {
      const { status, body } = await admin.http.post('/clientele/members', { email });
      return { status, shape: Object.keys(body.member ?? {}), warnings: body.warnings };
    };
    expect(await invite('somebody@theirs.test')).toEqual(await invite(team.email()));
  });
});
