import { describeOnEachDatabase } from '../../../support/databases.js';
import { newId } from '../../../../lib/database/ids.js';
import { Team, allBut } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';

interface Result {
  readonly index: number;
  readonly memberId: string;
  readonly ok: boolean;
  readonly code?: string;
  readonly retryAfter?: number;
  readonly duplicateOf?: number;
}

describeOnEachDatabase('changes of many members', (db) => {
  let host: TestHost;
  let team: Team;

  beforeEach(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterEach(() => host.stop());

  const status = async (id: string) => (await host.members.get(host.self, id)).status;

  async function many(by: Person, what: string, body: object): Promise<Result[]> {
    const answer = await by.http.post(`/clientele/members/bulk/${what}`, body).expect(200);
    return (answer.body as { results: Result[] }).results;
  }

  function shortly(results: readonly Result[]): unknown[] {
    return results.map(({ ok, code }) => (ok ? 'ok' : code));
  }

  it('shut out and let in again, each with a result and an event', async () => {
    const [a, b] = [await team.join(), await team.join()];
    const ids = [a.member.id, newId(), b.member.id, a.member.id, 'none'];
    const results = await many(team.owner, 'deactivate', { memberIds: ids });
    expect(shortly(results)).toEqual(['ok', 'NOT_FOUND', 'ok', 'ok', 'NOT_FOUND']);
    expect(results.map(({ index, memberId }) => [index, memberId])).toEqual(
      ids.map((id, index) => [index, id]),
    );
    expect(results[3]).toMatchObject({ duplicateOf: 0 });
    expect(await status(a.member.id)).toBe('deactivated');
    expect(await host.recorded('member.deactivated')).toHaveLength(2);
    const again = await many(team.owner, 'deactivate', { memberIds: [a.member.id] });
    expect(shortly(again)).toEqual(['MEMBER_STATE']);
    expect(shortly(await many(team.owner, 'activate', { memberIds: [a.member.id] }))).toEqual([
      'ok',
    ]);
    expect(await status(a.member.id)).toBe('active');
  });

  it('answer a member that is named twice once more, as often refused as changed', async () => {
    const missing = newId();
    const results = await many(team.owner, 'remove', { memberIds: [missing, missing] });
    expect(results).toMatchObject([
      { index: 0, ok: false, code: 'NOT_FOUND' },
      { index: 1, ok: false, code: 'NOT_FOUND', duplicateOf: 0 },
    ]);
  });

  it('are told to the people where the caller wants that', async () => {
    const { member } = await team.join();
    const memberIds = [member.id];
    const end = { memberIds, accessUntil: '2100-01-01', notify: true };
    expect(shortly(await many(team.owner, 'end', end))).toEqual(['ok']);
    expect(shortly(await many(team.owner, 'remove', { memberIds, notify: true }))).toEqual(['ok']);
    for (const type of ['member.updated', 'member.removed'] as const)
      expect((await host.recorded(type)).at(-1)).toMatchObject({
        subject: { id: member.id },
        notify: true,
      });
  });

  it('are refused as the single change would be, one by one', async () => {
    const other = await Team.of(host);
    const second = await team.join('admin');
    const memberIds = [
      team.member.member.id,
      team.admin.member.id,
      second.member.id,
      other.member.member.id,
      team.owner.member.id,
    ];
    expect(shortly(await many(team.admin, 'remove', { memberIds }))).toEqual([
      'ok',
      'SELF_CHANGE',
      'ok',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    const staff = await host.person({ kind: 'staff', email: team.email() });
    expect(shortly(await many(staff, 'remove', { memberIds: [team.owner.member.id] }))).toEqual([
      'ROLE_REQUIRED',
    ]);
    const weak = await team.join('admin', allBut('users.remove'));
    expect(shortly(await many(weak, 'deactivate', { memberIds: [team.admin.member.id] }))).toEqual([
      'PERMISSION_DENIED',
    ]);
  });

  it('never leave the agency without an admin', async () => {
    const second = await host.person({ kind: 'staff', role: 'admin', email: team.email() });
    const memberIds = [team.owner.member.id, second.member.id];
    const third = await host.person({ kind: 'staff', role: 'admin', email: team.email() });
    const results = await many(third, 'role', { memberIds, role: 'staff' });
    expect(shortly(results)).toEqual(['ok', 'ok']);
    expect(
      shortly(await many(third, 'end', { memberIds: [third.member.id], accessUntil: null })),
    ).toEqual(['SELF_CHANGE']);
    const { body } = await third.http.post('/clientele/me/leave').expect(409);
    expect(body).toMatchObject({ code: 'LAST_ADMIN' });
  });

  it('give a role, and set an end, with the caller telling whether the persons are told', async () => {
    const [a, b] = [await team.join(), await team.join()];
    const memberIds = [a.member.id, b.member.id];
    expect(
      shortly(await many(team.owner, 'role', { memberIds, role: 'admin', notify: true })),
    ).toEqual(['ok', 'ok']);
    const changed = await host.recorded('member.role_changed');
    expect(changed.map(({ notify }) => notify)).toEqual([true, true]);
    expect(shortly(await many(team.owner, 'role', { memberIds, role: 'staff' }))).toEqual([
      'VALIDATION_FAILED',
      'VALIDATION_FAILED',
    ]);
    await many(team.owner, 'end', { memberIds, accessUntil: '2199-12-31' });
    expect(await host.members.get(host.self, a.member.id)).toMatchObject({
      accessUntil: '2199-12-31T23:59:59.999Z',
    });
    await many(team.owner, 'end', { memberIds, accessUntil: null });
    expect(await host.members.get(host.self, b.member.id)).toMatchObject({ accessUntil: null });
  });

  it('send invitations again by the rules of sending again', async () => {
    const invite = async () =>
      (await host.members.create(host.self, { email: team.email(), clientId: team.clientId }))
        .member.id;
    const memberIds = [await invite(), await invite(), team.member.member.id, newId()];
    const early = await many(team.owner, 'resend', { memberIds });
    expect(shortly(early)).toEqual([
      'RESEND_TOO_SOON',
      'RESEND_TOO_SOON',
      'MEMBER_STATE',
      'NOT_FOUND',
    ]);
    expect(early[0]!.retryAfter).toBe(DAY / 1000);
    host.clock.advance(DAY);
    expect(shortly(await many(team.owner, 'resend', { memberIds }))).toEqual([
      'ok',
      'ok',
      'MEMBER_STATE',
      'NOT_FOUND',
    ]);
    expect(await host.recorded('invitation.resent')).toHaveLength(2);
  });

  it('take 1,000 at most, and some', async () => {
    const most = Array.from({ length: 1_000 }, newId);
    expect(await many(team.owner, 'activate', { memberIds: most })).toHaveLength(1_000);
    const more = { memberIds: [...most, newId()] };
    for (const [what, choice] of [
      ...['activate', 'deactivate', 'remove', 'resend'].map((each) => [each, {}] as const),
      ['role', { role: 'admin' }],
      ['end', { accessUntil: null }],
    ] as const) {
      const path = `/clientele/members/bulk/${what}`;
      const { body } = await team.owner.http.post(path, { ...more, ...choice }).expect(400);
      expect(body).toMatchObject({ code: 'BULK_TOO_LARGE', details: { most: 1_000 } });
    }
    await team.owner.http.post('/clientele/members/bulk/activate', { memberIds: [] }).expect(400);
    await team.owner.http.post('/clientele/members/bulk/role', { memberIds: most }).expect(400);
    await team.owner.http.post('/clientele/members/bulk/end', { memberIds: most }).expect(400);
  });
});
