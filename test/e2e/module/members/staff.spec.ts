import { newId } from '../../../../lib/database/ids.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { accept, invitationOptions, newEmail, tokenOf } from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

const MEMBERS = '/clientele/members';

/** A colleague in each state, by ids. */
interface Colleagues {
  readonly active: string;
  readonly idle: string;
  readonly quiet: string;
  readonly invited: string;
  readonly invitation: string;
}

/** Section 3 of what may be done about staff: to whom, and what a staff admin is answered. */
const DEEDS: readonly [
  string,
  number,
  (http: Caller, ids: Colleagues) => ReturnType<Caller['get']>,
][] = [
  ['rename', 200, (http, { active }) => http.patch(`${MEMBERS}/${active}`, { name: 'New' })],
  [
    'change the role',
    200,
    (http, { active }) => http.patch(`${MEMBERS}/${active}`, { role: 'admin' }),
  ],
  ['deactivate', 200, (http, { active }) => http.post(`${MEMBERS}/${active}/deactivate`)],
  ['activate', 200, (http, { idle }) => http.post(`${MEMBERS}/${idle}/activate`)],
  ['remove', 204, (http, { active }) => http.delete(`${MEMBERS}/${active}`)],
  ['send a link', 201, (http, { quiet }) => http.post(`${MEMBERS}/${quiet}/invite`)],
  [
    'resend',
    200,
    (http, { invitation }) => http.post(`/clientele/invitations/${invitation}/resend`),
  ],
  ['cancel', 204, (http, { invitation }) => http.delete(`/clientele/invitations/${invitation}`)],
];

describeOnEachDatabase('staff', (db) => {
  let host: TestHost;
  let team: Team;
  let staff: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
    team = await Team.of(host);
    staff = await team.colleague();
  });

  afterAll(() => host.stop());

  const create = (given: object = {}) => ({ kind: 'staff', email: newEmail(), ...given });

  async function colleagues(): Promise<Colleagues> {
    const idle = await team.colleague();
    await host.members.deactivate(host.self, idle.member.id);
    const made = async (invite: boolean) =>
      host.members.create(host.self, { kind: 'staff', email: newEmail(), invite });
    const { member, invitation } = await made(true);
    return {
      active: (await team.colleague()).member.id,
      idle: idle.member.id,
      quiet: (await made(false)).member.id,
      invited: member.id,
      invitation: invitation!.id,
    };
  }

  describe('is created', () => {
    it('by a staff admin, as `staff` unless it is to be an admin, and joins by its link', async () => {
      for (const role of [undefined, 'staff', 'admin'] as const) {
        const { body } = await team.owner.http.post(MEMBERS, create({ role })).expect(201);
        expect(body).toMatchObject({
          member: { kind: 'staff', role: role ?? 'staff', clientId: null, status: 'pending' },
          warnings: [],
        });
        const joined = await accept(host, await tokenOf(host, body.invitation.id)).expect(200);
        await host.as(joined.body.identity.id).get(MEMBERS).expect(200);
      }
    });

    it('by nobody else, in whatever way', async () => {
      const before = await snapshot(host);
      for (const way of [{}, { invite: false }, { invite: false, password: 'what they choose' }]) {
        const refused = await staff.http.post(MEMBERS, create(way)).expect(403);
        expect(refused.body).toMatchObject({ code: 'ROLE_REQUIRED', details: { role: 'admin' } });
        for (const { http } of [team.admin, team.member]) {
          const { body } = await http.post(MEMBERS, create(way)).expect(403);
          expect(body).toMatchObject({ code: 'STAFF_FIELDS', details: { fields: ['kind'] } });
        }
      }
      expect(await snapshot(host)).toEqual(before);
    });

    it.each([
      { clientId: newId() },
      { client: { name: 'X', type: 'business' } },
      { projects: [{ id: 'fixed' }] },
      { groups: ['design'] },
      { permissions: { mode: 'default' } },
      { portalRate: '1.00' },
      { role: 'member' },
    ])('without what only client users have: %j', async (given) => {
      const { body } = await team.owner.http.post(MEMBERS, create(given)).expect(400);
      expect(Object.keys(body.details.fields)).toEqual(Object.keys(given));
    });
  });

  describe('is changed', () => {
    it.each(DEEDS)('by a staff admin: %s', async (_, status, deed) => {
      await deed(team.owner.http, await colleagues()).expect(status);
    });

    it.each(DEEDS)('by no other staff: %s', async (_, __, deed) => {
      const ids = await colleagues();
      const before = await snapshot(host);
      const { body } = await deed(staff.http, ids).expect(403);
      expect(body).toMatchObject({ code: 'ROLE_REQUIRED', details: { role: 'admin' } });
      expect(await snapshot(host)).toEqual(before);
    });

    it.each(DEEDS)('by no client user, for whom there is none: %s', async (_, __, deed) => {
      const ids = await colleagues();
      const nobody = newId();
      const unknown = {
        active: nobody,
        idle: nobody,
        quiet: nobody,
        invited: nobody,
        invitation: nobody,
      };
      for (const { http } of [team.admin, team.member]) {
        const expected = await deed(http, unknown).expect(404);
        expect((await deed(http, ids).expect(404)).body).toEqual(expected.body);
      }
    });
  });

  describe('is seen', () => {
    it('by staff, beside the client users', async () => {
      const { invited, active } = await colleagues();
      for (const { http } of [team.owner, staff]) {
        const { items } = (await http.get(`${MEMBERS}?kind=staff&limit=200`).expect(200)).body;
        const ids = items.map(({ id }: { id: string }) => id);
        expect(ids).toEqual(expect.arrayContaining([invited, active]));
        expect(new Set(items.map(({ kind }: { kind: string }) => kind))).toEqual(
          new Set(['staff']),
        );
        const { text } = await http.get(`${MEMBERS}?limit=200`).expect(200);
        for (const id of [active, team.admin.member.id]) expect(text).toContain(id);
        await http.get(`${MEMBERS}/${active}`).expect(200);
      }
    });

    it('by no client user: in no list, no count, no search, and no single answer', async () => {
      const { active, invited, invitation } = await colleagues();
      const { http } = team.admin;
      const total = (await http.get(`${MEMBERS}?total=true`).expect(200)).body.total;
      const own = await host.members.list(host.self, { clientId: team.clientId, total: true });
      expect(total).toBe(own.total);
      const { email } = await host.members.get(host.self, active);
      for (const query of [`q=${email}`, 'kind=staff', 'role=staff', `q=${email}&status=active`]) {
        const { body } = await http.get(`${MEMBERS}?total=true&${query}`).expect(200);
        expect(body).toEqual({ items: [], nextCursor: null, total: 0 });
      }
      const lists = [MEMBERS, '/clientele/invitations', '/clientele/projects/hourly/members'];
      for (const path of lists) {
        const { text } = await http.get(`${path}?limit=200`).expect(200);
        for (const id of [active, invited, invitation, team.owner.member.id])
          expect(text).not.toContain(`"id":"${id}"`);
      }
      const unknown = await http.get(`${MEMBERS}/${newId()}`).expect(404);
      expect((await http.get(`${MEMBERS}/${active}`).expect(404)).body).toEqual(unknown.body);
    });

    it('by no client user who invites the same person to its own client', async () => {
      const { invited, active } = await colleagues();
      for (const id of [invited, active]) {
        const { email } = await host.members.get(host.self, id);
        const { body } = await team.admin.http.post(MEMBERS, { email }).expect(201);
        expect(body.member).toMatchObject({ kind: 'client', clientId: team.clientId });
      }
    });
  });

  describe('keeps its last admin', () => {
    /** Leaves two active admins. */
    async function two(): Promise<[Person, Person]> {
      const pair: [Person, Person] = [await team.colleague('admin'), await team.colleague('admin')];
      const kept = pair.map(({ member }) => member.id);
      const list = { kind: 'staff', role: 'admin', status: 'active', limit: 200 } as const;
      for (const { id } of (await host.members.list(host.self, list)).items)
        if (!kept.includes(id)) await host.members.remove(host.self, id);
      return pair;
    }

    it('when two demote each other at once', async () => {
      for (let round = 0; round < 10; round += 1) {
        const [one, other] = await two();
        const demote = (by: Person, whom: Person) =>
          by.http.patch(`${MEMBERS}/${whom.member.id}`, { role: 'staff' });
        const answers = await Promise.all([demote(one, other), demote(other, one)]);
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        const list = { kind: 'staff', role: 'admin', status: 'active', total: true } as const;
        expect((await host.members.list(host.self, list)).total).toBe(1);
      }
    });

    it('also when the other one has no login yet', async () => {
      const [one, other] = await two();
      await host.members.remove(host.self, other.member.id);
      const email = newEmail();
      await host.identity(email);
      const admin = create({ email, role: 'admin', invite: false, password: 'what they choose' });
      await one.http.post(MEMBERS, admin).expect(201);
      const refused = host.members.update(host.self, one.member.id, { role: 'staff' });
      await expect(refused).rejects.toMatchObject({ code: 'LAST_ADMIN' });
    });
  });
});
