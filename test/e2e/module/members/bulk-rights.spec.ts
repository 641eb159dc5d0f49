import { type BulkResult, ClienteleError, type MembersService } from '../../../../lib/index.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const BULK = '/clientele/members/bulk';
const PENDING_MOST = 4;
const RATE = 6;

describeOnEachDatabase('who may make many members', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: {
        members: { seatsPerClient: 4, bulkSize: 20 },
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          pendingPerClient: PENDING_MOST,
          perActorAndHour: RATE,
        },
      },
    });
  });

  afterEach(() => jest.restoreAllMocks());

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { owner, admin, member, clientId } = team;
    return { team, owner, admin, member, clientId };
  }

  async function bulk(http: Caller, members: readonly unknown[]): Promise<BulkResult[]> {
    return (await http.post(BULK, { members }).expect(200)).body.results;
  }

  function told(results: readonly BulkResult[]): unknown[] {
    return results.map(({ ok, code }) => code ?? ok);
  }

  it('is looked at for each row: a client admin makes what it could make alone (C22)', async () => {
    const { team, admin, clientId } = await setup();
    const { clientId: foreign } = await Team.of(host);
    const lesser = await team.join('admin', allBut('billing'));
    const rows = [
      { email: team.email() },
      { email: team.email(), clientId },
      { email: team.email(), clientId: foreign },
      { email: team.email(), client: { name: 'New', type: 'business' } },
      { email: team.email(), kind: 'staff' },
      { email: team.email(), projects: [] },
      { email: team.email(), invite: false },
      {
        email: team.email(),
        role: 'admin',
        permissions: { mode: 'custom', permissions: { billing: true } },
      },
    ];
    expect(await bulk(lesser.http, rows)).toMatchObject([
      { ok: true, member: { clientId } },
      { ok: true, member: { clientId } },
      { ok: false, code: 'NOT_FOUND' },
      { ok: false, code: 'STAFF_FIELDS', details: { fields: ['client'] } },
      { ok: false, code: 'STAFF_FIELDS', details: { fields: ['kind'] } },
      { ok: false, code: 'STAFF_FIELDS', details: { fields: ['projects'] } },
      { ok: false, code: 'STAFF_FIELDS', details: { fields: ['invite'] } },
      { ok: false, code: 'PERMISSION_ESCALATION', details: { missing: ['billing'] } },
    ]);
    expect(told(await bulk(admin.http, [rows[7]]))).toEqual([true]);
  });

  it('is nobody without the permission, and nothing is told of who is there', async () => {
    const { team, member, admin } = await setup();
    const rows = [{ email: team.email() }, { email: admin.member.email }];
    const refused = {
      ok: false,
      code: 'PERMISSION_DENIED',
      details: { missing: ['users.invite'] },
    };
    const results = await bulk(member.http, rows);
    expect(results).toMatchObject([refused, refused]);
    expect(JSON.stringify(results)).not.toContain(admin.member.id);
  });

  it('ends with the rows that come after the actor lost its rights', async () => {
    const { team, admin } = await setup();
    const rows = Array.from({ length: 4 }, () => ({ email: team.email() }));
    const create: MembersService['create'] = host.members.create.bind(host.members);
    let calls = 0;
    jest.spyOn(host.members, 'create').mockImplementation(async (...given) => {
      calls += 1;
      if (calls === 3) await host.members.deactivate(host.self, admin.member.id);
      return create(...given);
    });
    const results = await bulk(admin.http, rows);
    expect(told(results)).toEqual([true, true, 'NO_MEMBERSHIP', 'NO_MEMBERSHIP']);
  });

  it.each([
    ['a fault of a port', () => new Error('out of order')],
    ['a fault of the server', () => new ClienteleError('TRANSACTION_WAIT')],
  ])('is not asked about %s, which ends the call; its repeat does the rest', async (_, fault) => {
    const { team, owner, clientId } = await setup();
    const rows = Array.from({ length: 3 }, () => ({ email: team.email(), clientId }));
    const create: MembersService['create'] = host.members.create.bind(host.members);
    let calls = 0;
    const spy = jest.spyOn(host.members, 'create').mockImplementation((...given) => {
      calls += 1;
      return calls === 2 ? Promise.reject(fault()) : create(...given);
    });
    await owner.http.post(BULK, { members: rows }).expect(500);
    spy.mockRestore();
    expect(told(await bulk(owner.http, rows))).toEqual(['ALREADY_INVITED', true, true]);
  });

  it('shows members that were there to those who may read members', async () => {
    const { team, member, admin } = await setup();
    const blind = await team.join('admin', allBut('users.view'));
    const [mine] = await bulk(admin.http, [{ email: member.member.email }]);
    expect(mine).toMatchObject({ code: 'ALREADY_MEMBER', member: { id: member.member.id } });
    const [row] = await bulk(blind.http, [{ email: member.member.email }]);
    expect(row).toEqual({ index: 0, ok: true, code: 'ALREADY_MEMBER' });
  });

  it('keeps to the limits of a client and of its seats, row by row', async () => {
    const { team, owner, clientId } = await setup();
    const rows = Array.from({ length: PENDING_MOST + 1 }, () => ({
      email: team.email(),
      clientId,
    }));
    const withPassword = { clientId, invite: false, password: 'correct horse battery' };
    const results = await bulk(owner.http, [
      ...rows,
      { email: team.email(), ...withPassword },
      { email: team.email(), ...withPassword },
      { email: team.email(), ...withPassword },
      { email: team.email(), kind: 'staff' },
    ]);
    // The team has two active users of four.
    const expected = [true, true, true, true, 'PENDING_LIMIT', true, true, 'SEAT_LIMIT', true];
    expect(told(results)).toEqual(expected);
  });

  it('keeps to the invitations of an hour, and says when it can go on', async () => {
    const { team, owner } = await setup();
    const rows = Array.from({ length: RATE + 1 }, () => ({ email: team.email() }));
    const results = await bulk(owner.http, rows);
    expect(told(results)).toEqual([...Array(RATE).fill(true), 'INVITATION_RATE_LIMIT']);
    expect(results.at(-1)).toMatchObject({ retryAfter: 3600 });
    host.clock.advance(3_600_000);
    expect(told(await bulk(owner.http, rows)).at(-1)).toBe(true);
  });

  it('takes as many rows as the host says', async () => {
    const { owner } = await setup();
    const rows = Array.from({ length: 21 }, () => ({}));
    expect(told(await bulk(owner.http, rows.slice(1)))).toHaveLength(20);
    const { body } = await owner.http.post(BULK, { members: rows }).expect(400);
    expect(body).toMatchObject({ code: 'BULK_TOO_LARGE', details: { most: 20 } });
  });
});
