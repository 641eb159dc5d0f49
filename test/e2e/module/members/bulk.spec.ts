import type { BulkResult } from '../../../../lib/index.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';

const POST = '/clientele/members';
const BULK = `${POST}/bulk`;

describeOnEachDatabase('making many members', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { owner, admin, member, clientId } = team;
    return { team, owner, admin, member, clientId };
  }

  async function bulk(http: Caller, members: unknown): Promise<BulkResult[]> {
    const { body } = await http.post(BULK, { members }).expect(200);
    return body.results as BulkResult[];
  }

  /** What a result tells, short. */
  function told(results: readonly BulkResult[]): unknown[] {
    return results.map(({ ok, code }) => code ?? ok);
  }

  async function found(q: string) {
    return (await host.members.list(host.self, { q })).items;
  }

  it('answers each row in its place', async () => {
    const { owner, team, clientId } = await setup();
    const [one, two] = [team.email(), team.email()];
    const results = await bulk(owner.http, [
      { email: one, clientId, role: 'admin', projects: [{ id: 'fixed' }] },
      { email: 'nobody', clientId },
      { email: two, kind: 'staff' },
    ]);
    expect(results).toMatchObject([
      { index: 0, ok: true, warnings: [], member: { email: one, clientId, role: 'admin' } },
      { index: 1, ok: false, code: 'VALIDATION_FAILED', details: { fields: { email: {} } } },
      { index: 2, ok: true, warnings: [], member: { email: two, kind: 'staff' } },
    ]);
    const sent = (await host.recorded('invitation.sent')).slice(-2);
    expect(sent.map(({ data }) => data.email)).toEqual([one, two]);
  });

  it('sends an expired invitation again, by the rules of sending again, and no other', async () => {
    const { owner, team, clientId } = await setup();
    const [expired, open] = [team.email(), team.email()];
    const rows = [{ email: expired, clientId }];
    await bulk(owner.http, rows);
    const old = await host.tokenFor(expired);
    host.clock.advance(8 * DAY);
    const both = [...rows, { email: open, clientId }];
    expect(told(await bulk(owner.http, both))).toEqual(['RESENT', true]);
    expect(await host.tokenFor(expired)).not.toBe(old);
    expect(told(await bulk(owner.http, both))).toEqual(['ALREADY_INVITED', 'ALREADY_INVITED']);
    const resent = await host.recorded('invitation.resent');
    expect(resent.filter(({ data }) => data.email === expired)).toHaveLength(1);
  });

  it('sends nothing to somebody for whom the row asks something else, and names the fields', async () => {
    const { owner, team, clientId } = await setup();
    const email = team.email();
    const row = { email, clientId, name: 'Ada', projects: [{ id: 'hourly', rate: '10.00' }] };
    await bulk(owner.http, [row]);
    host.clock.advance(8 * DAY);
    const cases: readonly (readonly [object, readonly string[]])[] = [
      [{ name: 'Bea' }, ['name']],
      [{ role: 'admin' }, ['role']],
      [{ permissions: { mode: 'custom', permissions: { tasks: true } } }, ['permissions']],
      [{ projects: [{ id: 'fixed' }] }, ['projects']],
      [{ projects: [{ id: 'hourly', rate: '11.00' }] }, ['projects']],
      [{ groups: ['design'], portalRate: '5.00' }, ['groups', 'portalRate']],
    ];
    for (const [change, fields] of cases) {
      const [result] = await bulk(owner.http, [{ ...row, ...change }]);
      expect(result).toMatchObject({ ok: false, code: 'DIFFERS', details: { fields } });
    }
    expect(told(await bulk(owner.http, [{ ...row, projects: [{ id: 'hourly' }] }]))).toEqual([
      'RESENT',
    ]);
  });

  it('sends no letter again that says something else than the row has it say', async () => {
    const { owner, team, clientId } = await setup();
    const email = team.email();
    const row = { email, clientId, message: 'Come in' };
    await bulk(owner.http, [row]);
    host.clock.advance(8 * DAY);
    const [result] = await bulk(owner.http, [{ ...row, message: 'Come on Monday' }]);
    expect(result).toMatchObject({ ok: false, code: 'DIFFERS', details: { fields: ['message'] } });
    expect(told(await bulk(owner.http, [{ ...row, message: ' Come in ' }]))).toEqual(['RESENT']);
  });

  it('sends nothing for a row that asks for no invitation', async () => {
    const { owner, team, clientId } = await setup();
    const email = team.email();
    await bulk(owner.http, [{ email, clientId }]);
    host.clock.advance(8 * DAY);
    const quiet = [{ email, clientId, invite: false }];
    expect(told(await bulk(owner.http, quiet))).toEqual(['ALREADY_INVITED']);
    const resent = await host.recorded('invitation.resent');
    expect(resent.filter(({ data }) => data.email === email)).toEqual([]);
  });

  it('takes an empty cell for one that is left out', async () => {
    const { owner, team, clientId } = await setup();
    const email = team.email();
    const [result] = await bulk(owner.http, [
      { email, clientId, name: '', role: '', message: '', portalRate: '', templateId: '' },
    ]);
    expect(result).toMatchObject({ ok: true, member: { email, role: 'member', portalRate: null } });
  });

  it('answers no rows with no results (C20)', async () => {
    const { owner } = await setup();
    expect(await bulk(owner.http, [])).toEqual([]);
  });

  it('goes on after every kind of refusal, as a call for the row alone is refused', async () => {
    const { owner, team, clientId } = await setup();
    const another = await host.portals.ensure({ key: 'bulk-other', name: 'Other' });
    const foreign = await host.clients.create(
      { kind: 'host', portalId: another.id },
      { name: 'Theirs', type: 'business' },
    );
    const deep: unknown = JSON.parse('{"a":'.repeat(40) + '1' + '}'.repeat(40));
    const bad: readonly unknown[] = [
      { clientId },
      { email: 7, clientId },
      { email: team.email(), clientId, nope: 1 },
      { email: team.email(), clientId, identityId: 'x' },
      { email: team.email(), clientId, client: { name: 'X', type: 'business', once: true } },
      JSON.parse(`{"email":"${team.email()}","constructor":1}`),
      { email: team.email(), clientId, permissions: deep },
      { email: team.email(), clientId: foreign.id },
      { email: team.email(), clientId: 'x' },
      { email: team.email(), clientId, projects: [{ id: 'gone' }] },
      { email: team.email(), clientId, groups: ['gone'] },
      { email: team.email(), clientId, projects: [{ id: 'fixed', rate: '1.00' }] },
      { email: team.email(), clientId, templateId: 'x' },
      { email: team.email(), clientId, permissions: { mode: 'profile', profileId: 'x' } },
      {
        email: team.email(),
        clientId,
        permissions: { mode: 'custom', permissions: { nope: true } },
      },
      { email: team.email(), clientId, invite: false, password: 'short' },
      { email: team.email(), kind: 'staff', projects: [] },
    ];
    const last = { email: team.email(), clientId };
    const results = await bulk(owner.http, [...bad, last]);
    for (const [index, row] of bad.entries()) {
      const { body } = await owner.http.post(POST, row as object);
      const { code, message, details } = body as Record<string, unknown>;
      expect(results[index]).toEqual({
        index,
        ok: false,
        code,
        message,
        ...(details ? { details } : {}),
      });
    }
    expect(new Set(told(results)).size).toBeGreaterThan(7);
    expect(results.at(-1)).toMatchObject({ index: bad.length, ok: true });
  });

  it.each([null, 7, 'x', [], true])('refuses the row %j alone', async (row) => {
    const { owner, team, clientId } = await setup();
    const results = await bulk(owner.http, [row, { email: team.email(), clientId }]);
    expect(results).toMatchObject([
      { ok: false, code: 'VALIDATION_FAILED', details: { fields: { row: 'must be an object' } } },
      { ok: true },
    ]);
  });

  it('folds rows for the same person in the same place, however the email is written', async () => {
    const { owner, team, clientId } = await setup();
    const email = team.email();
    const results = await bulk(owner.http, [
      { email, clientId, name: 'Ada' },
      { email: ` ${email.toUpperCase()} `, clientId, name: 'Other', role: 'admin' },
      { email },
      { email },
      { email, clientId: 'x' },
      { email, clientId: 'x' },
    ]);
    expect(results).toMatchObject([
      { ok: true, member: { name: 'Ada', role: 'member' } },
      { index: 1, ok: true, duplicateOf: 0, member: { name: 'Ada', role: 'member' } },
      { ok: true },
      { index: 3, ok: true, duplicateOf: 2 },
      { ok: false, code: 'NOT_FOUND' },
      { index: 5, ok: false, code: 'NOT_FOUND', duplicateOf: 4 },
    ]);
    expect(results[1]).toEqual({ ...results[0], index: 1, duplicateOf: 0 });
    expect(await found(email)).toHaveLength(2);
  });

  it('changes nothing and sends nothing when it is repeated', async () => {
    const { owner, team, member, clientId } = await setup();
    const rows = [
      { email: team.email(), clientId },
      { email: team.email(), clientId, invite: false },
      { email: team.email(), kind: 'staff' },
      { email: team.email() },
      { email: team.email(), client: { name: 'Fresh Ltd', type: 'business' } },
      { email: member.member.email, clientId },
    ];
    const first = await bulk(owner.http, rows);
    expect(told(first)).toEqual([true, true, true, true, true, 'ALREADY_MEMBER']);
    const before = await host.recorded();
    const again = await bulk(owner.http, rows);
    expect(await host.recorded()).toEqual(before);
    const codes = ['ALREADY_INVITED', 'ALREADY_MEMBER', 'ALREADY_INVITED', 'ALREADY_INVITED'];
    expect(again).toEqual(
      first.map(({ index, ...result }, place) => ({
        index,
        ok: true,
        code: [...codes, 'ALREADY_INVITED', 'ALREADY_MEMBER'][place],
        member: 'member' in result ? result.member : undefined,
      })),
    );
  });

  it('never changes a member that is there, whatever the row asks for', async () => {
    const { owner, member, clientId } = await setup();
    const { email, id } = member.member;
    const row = { email, clientId, name: 'New', role: 'admin', groups: ['design'] };
    const before = await host.members.get(host.self, id);
    expect(await bulk(owner.http, [row])).toMatchObject([
      { index: 0, ok: false, code: 'DIFFERS', details: { fields: ['role', 'groups'] } },
    ]);
    expect(await bulk(owner.http, [{ email, clientId }])).toEqual([
      { index: 0, ok: true, code: 'ALREADY_MEMBER', member: before },
    ]);
    expect(await host.members.get(host.self, id)).toEqual(before);
  });

  it('refuses more rows than allowed as a whole', async () => {
    const { owner } = await setup();
    const rows = Array.from({ length: 501 }, () => 1);
    const { body } = await owner.http.post(BULK, { members: rows }).expect(400);
    expect(body).toMatchObject({ code: 'BULK_TOO_LARGE', details: { most: 500 } });
  });

  it.each([{}, [], { members: null }, { members: {} }, { members: 'x' }, { members: [], nope: 1 }])(
    'refuses the body %j as a whole',
    async (body) => {
      const { owner } = await setup();
      const answer = await owner.http.post(BULK, body).expect(400);
      expect(answer.body.code).toBe('VALIDATION_FAILED');
      expect(Object.keys(answer.body.details.fields)).toHaveLength(1);
    },
  );
});
