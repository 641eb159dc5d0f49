import type { Test } from 'supertest';
import { MemberPermissionsService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { untilBlocked } from '../grants/support/until-blocked.js';

const ROUNDS = 8;

describeOnEachDatabase('profiles under a race', (db) => {
  let host: TestHost;
  let team: Team;
  let count = 0;

  beforeAll(async () => {
    // One connection holds what another one waits for.
    host = await TestHost.start(await db.options({ severalConnections: true }));
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  async function profile(...keys: string[]) {
    const permissions = Object.fromEntries(keys.map((key) => [key, true]));
    const body = { name: `Profile ${(count += 1)}`, permissions };
    const answer = await team.owner.http.post('/clientele/profiles', body).expect(201);
    const { id } = answer.body as { id: string };
    return { id, path: `/clientele/profiles/${id}` };
  }

  async function defaults(): Promise<string[]> {
    const { body } = await team.owner.http.get('/clientele/profiles?limit=200').expect(200);
    const items = body.items as { id: string; isDefault: boolean }[];
    return items.filter(({ isDefault }) => isDefault).map(({ id }) => id);
  }

  async function statuses(...calls: Test[]): Promise<number[]> {
    return (await Promise.all(calls)).map(({ status }) => status);
  }

  it('have exactly one default when several become it at once', async () => {
    const { http } = team.owner;
    const made = await Promise.all([profile(), profile('tasks'), profile('reports')]);
    for (let round = 0; round < ROUNDS; round += 1) {
      const calls = made.map(({ path }) => http.patch(path, { isDefault: true }));
      expect(await statuses(...calls)).toEqual([200, 200, 200]);
      const [only, ...others] = await defaults();
      expect(made.map(({ id }) => id)).toContain(only);
      expect(others).toEqual([]);
    }
  });

  it('have exactly one default when it is removed while its heir is edited or removed', async () => {
    const { http } = team.owner;
    for (let round = 0; round < ROUNDS; round += 1) {
      const [old, heir] = [await profile('tasks'), await profile('reports')];
      await http.patch(old.path, { isDefault: true }).expect(200);
      const [removal, edit, removalOfHeir] = await statuses(
        http.delete(`${old.path}?replaceWith=${heir.id}`),
        http.patch(heir.path, { permissions: { tasks: true } }),
        http.delete(heir.path),
      );
      const left = await defaults();
      expect(left).toEqual(removal === 204 ? [heir.id] : [old.id]);
      expect(removalOfHeir).toBe(removal === 204 ? 409 : 204);
      expect(edit).toBe(edit === 404 ? (removal === 204 ? 200 : 404) : 200);
    }
  });

  it('are not removed from under an invitation that names them (C11)', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, path } = await profile('tasks');
      const email = team.email();
      const permissions = { mode: 'profile', profileId: id };
      const body = { email, clientId: team.clientId, permissions };
      const [removal, invitation] = await statuses(
        team.owner.http.delete(path),
        team.owner.http.post('/clientele/members', body),
      );
      expect([
        [204, 404],
        [409, 201],
      ]).toContainEqual([removal, invitation]);
      const { items } = await host.members.list(host.self, { q: email });
      expect(items.map((item) => item.permissions)).toEqual(
        invitation === 201 ? [permissions] : [],
      );
    }
  });

  it.each(['made', 'edited'])(
    'are not removed while a transaction is open in which a member with them is %s (C11)',
    async (how) => {
      const { id, path } = await profile('tasks');
      const permissions = { mode: 'profile' as const, profileId: id };
      const pending = await team.invite();
      const { removal } = await host.dataSource.transaction(async (manager) => {
        if (how === 'made') {
          const body = { email: team.email(), clientId: team.clientId, permissions };
          await host.members.create(host.self, body, manager);
        } else {
          const members = host.app.get(MemberPermissionsService);
          await members.set(host.self, pending.id, permissions, {}, manager);
        }
        const removal = statuses(team.owner.http.delete(path));
        await untilBlocked(manager);
        // Wrapped, or the transaction would wait for what waits for it.
        return { removal };
      });
      expect(await removal).toEqual([409]);
    },
  );

  it('are not removed from under a member that is given them, nor from under a clone', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, path } = await profile('tasks');
      const heir = await profile('reports');
      const [source, target] = [await team.invite(), await team.invite()];
      const put = (memberId: string) =>
        team.owner.http.put(`/clientele/members/${memberId}/permissions`, {
          mode: 'profile',
          profileId: id,
        });
      await put(source.id).expect(200);
      const [removal, given, cloned] = await statuses(
        team.owner.http.delete(`${path}?replaceWith=${heir.id}`),
        put(target.id),
        team.owner.http.post('/clientele/permissions/clone', {
          fromMemberId: source.id,
          toMemberIds: [target.id],
        }),
      );
      expect([removal, cloned]).toEqual([204, 200]);
      expect([200, 404]).toContain(given);
      for (const member of [source, target]) {
        const { permissions } = await host.members.get(host.self, member.id);
        expect(permissions).toEqual({ mode: 'profile', profileId: heir.id });
      }
    }
  });

  describe('that an open invitation has promised', () => {
    /** An invitation with a profile, and the profile's replacement. */
    async function setup(replacement: string[], lacking: string[] = []) {
      const [promised, heir] = [await profile('tasks'), await profile(...replacement)];
      const inviter = await team.join('admin', allBut(...lacking));
      const email = team.email();
      const permissions = { mode: 'profile', profileId: promised.id };
      const body = { email, permissions };
      await inviter.http.post('/clientele/members', body).expect(201);
      const token = await host.tokenFor(email);
      const replace = () =>
        team.owner.http.delete(`${promised.path}?replaceWith=${heir.id}`).expect(204);
      const accept = () =>
        host.nobody.post('/clientele/invitations/accept', {
          token,
          name: 'Ada',
          password: PASSWORD,
        });
      return { email, token, heir, promised, replace, accept };
    }

    it('are not removed without a replacement (C11)', async () => {
      const { promised } = await setup(['reports']);
      const { body } = await team.owner.http.delete(promised.path).expect(409);
      expect(body).toMatchObject({ code: 'PROFILE_IN_USE', details: { members: 1 } });
    });

    it('are replaced in it, and the invited person gets the replacement (C11)', async () => {
      const { email, token, replace, accept } = await setup(['reports']);
      await replace();
      const preview = await host.nobody
        .post('/clientele/invitations/preview', { token })
        .expect(200);
      expect(preview.body.permissions).toEqual(['reports']);
      const { body } = await accept().expect(200);
      const me = await host
        .as(await host.identity(email))
        .get('/clientele/me')
        .expect(200);
      expect([me.body.membership.memberId ?? me.body.membership.id, me.body.permissions]).toEqual([
        body.memberId,
        ['reports'],
      ]);
    });

    it('void it when the inviter could not give the replacement (C11)', async () => {
      const { token, replace, accept } = await setup(['tasks', 'tasks.set'], ['tasks.set']);
      await replace();
      for (const call of [
        accept(),
        host.nobody.post('/clientele/invitations/preview', { token }),
      ]) {
        expect((await call.expect(410)).body.code).toBe('INVITATION_VOID');
      }
    });

    it('are replaced before or after it is accepted, never in between (C11)', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { email, heir, replace, accept } = await setup(['reports']);
        const [{ status }] = await Promise.all([accept(), replace()]);
        expect(status).toBe(200);
        const { items } = await host.members.list(host.self, { q: email });
        expect(items).toMatchObject([
          { status: 'active', permissions: { mode: 'profile', profileId: heir.id } },
        ]);
      }
    });
  });
});
