import { describeOnEachDatabase } from '../../../support/databases.js';
import { countQueries } from '../../../support/count-queries.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { hostActor } from '../../../../lib/index.js';
import { accept, decline, type Invited, invite, newEmail } from '../joining/support/invited.js';

interface List {
  readonly items: { id: string; status: string; inviter: { name: string } | null }[];
  readonly nextCursor: string | null;
}

describeOnEachDatabase('the list of invitations', (db) => {
  let host: TestHost;
  let staff: Person;
  let clientAdmin: Person;
  let clientId: string;
  const made: Record<string, Invited> = {};

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    clientId = await host.client();
    staff = await host.person({ email: newEmail(), name: 'Stella', kind: 'staff', role: 'admin' });
    clientAdmin = await host.person({ email: newEmail(), name: 'Carl', clientId, role: 'admin' });
    made['expired'] = await invite(host);
    host.clock.advance(7 * DAY);
    made['accepted'] = await invite(host, { clientId });
    made['declined'] = await invite(host, { by: staff.actor });
    made['cancelled'] = await invite(host, { clientId });
    made['pending'] = await invite(host, { by: clientAdmin.actor, clientId });
    made['staff'] = await invite(host, { kind: 'staff' });
    await accept(host, made['accepted'].token).expect(200);
    await decline(host, made['declined'].token).expect(204);
    await host.invitations.cancel(host.self, made['cancelled'].invitationId);
    const actor = hostActor((await host.portals.ensure({ key: 'other', name: 'Other' })).id);
    const theirs = await host.clients.create(actor, { name: 'Theirs', type: 'business' });
    made['foreign'] = await invite(host, { by: actor, clientId: theirs.id });
  });

  afterAll(() => host.stop());

  async function list(query = '', who = staff): Promise<List> {
    return (await who.http.get(`/clientele/invitations${query}`).expect(200)).body as List;
  }

  function idsOf(...names: string[]): string[] {
    return names.map((name) => made[name]!.invitationId);
  }

  it('shows those of the portal, newest first, with what the mail says and no more', async () => {
    const { items, nextCursor } = await list();
    expect(items.map(({ id }) => id)).toEqual(
      idsOf('staff', 'pending', 'cancelled', 'declined', 'accepted', 'expired'),
    );
    expect(nextCursor).toBeNull();
    expect(items[1]).toEqual({
      id: made['pending']!.invitationId,
      status: 'pending',
      sentAt: new Date(host.clock.now()).toISOString(),
      expiresAt: new Date(host.clock.now() + 7 * DAY).toISOString(),
      openedAt: null,
      resendableAt: new Date(host.clock.now() + DAY).toISOString(),
      void: null,
      delivery: 'queued',
      locale: null,
      memberId: made['pending']!.memberId,
      clientId,
      email: made['pending']!.email,
      inviter: { id: clientAdmin.member.id, name: 'Carl' },
    });
    expect(items.map(({ inviter }) => inviter?.name)).toEqual([
      undefined,
      'Carl',
      undefined,
      'Stella',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['pending', ['staff', 'pending']],
    ['expired', ['expired']],
    ['accepted', ['accepted']],
    ['declined', ['declined']],
    ['cancelled', ['cancelled']],
  ])('keeps to those that are %s at the moment', async (status, names) => {
    const { items } = await list(`?status=${status}`);
    expect(items.map(({ id }) => id)).toEqual(idsOf(...names));
    expect(new Set(items.map((item) => item.status))).toEqual(new Set([status]));
  });

  it('keeps to one client', async () => {
    const { items } = await list(`?clientId=${clientId}`);
    expect(items.map(({ id }) => id)).toEqual(idsOf('pending', 'cancelled', 'accepted'));
    const foreign = await list(`?clientId=${made['foreign']!.clientId!}`);
    expect(foreign).toEqual({ items: [], nextCursor: null });
  });

  it('shows a client admin those of its own client, and a member none', async () => {
    const { items } = await list('', clientAdmin);
    expect(items.map(({ id }) => id)).toEqual(idsOf('pending', 'cancelled', 'accepted'));
    const others = await list(`?clientId=${made['declined']!.clientId!}`, clientAdmin);
    expect(others.items).toEqual([]);
    const plain = await host.person({ email: newEmail(), clientId });
    const { body } = await plain.http.get('/clientele/invitations').expect(403);
    expect(body).toMatchObject({ code: 'PERMISSION_DENIED', details: { missing: ['users.view'] } });
    await host.nobody.get('/clientele/invitations').expect(401);
  });

  it.each(['?status=open', '?limit=0', '?limit=201', '?limit=x', '?cursor=x', '?q=a'])(
    'refuses %s',
    async (query) => {
      await staff.http.get(`/clientele/invitations${query}`).expect(400);
    },
  );

  it('comes in pages, whole and without repeats, while invitations are added (C33)', async () => {
    const whole = (await list()).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list(`?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      await invite(host);
    }
    expect(seen).toEqual(whole);
  });

  it('is the same for the host itself, in code', async () => {
    const { items } = await host.invitations.list(host.self, { limit: 3 });
    expect(items).toHaveLength(3);
    expect(items).toEqual((await list('?limit=3')).items);
  });

  it('takes as many queries for many as for one', async () => {
    const read = (query: string) => countQueries(host.dataSource, () => list(query));
    const [one, many] = [await read('?limit=1'), await read('?limit=50')];
    expect(many.result.items.length).toBeGreaterThan(5);
    // What a client user has sent is looked at by two more, however many there are.
    expect(many.queries.length - one.queries.length).toBeLessThanOrEqual(2);
  });
});
