import { hostActor } from '../../../../lib/index.js';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { ViewEntity } from '../../../../lib/schema/view.entity.js';
import { newId } from '../../../../lib/database/ids.js';
import { allRows } from '../../../support/all-rows.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { MINUTE } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';
import { beginView } from './support/begin-view.js';
import { LookedAtController } from './support/looked-at.controller.js';

const ME = '/clientele/me';
const VIEW = 'x-clientele-view';
const MEMBERSHIP = 'x-membership-id';

describeOnEachDatabase('the token of a view', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [LookedAtController] });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  async function codeOf(http: Caller, path = ME): Promise<string> {
    const { body, status } = await http.get(path);
    return (body as { code?: string }).code ?? String(status);
  }

  async function viewer(role: 'admin' | 'staff' = 'admin'): Promise<Person> {
    return team.colleague(role);
  }

  const view = (by: Person) => beginView(by, team.member.member.id);

  describe("is nobody else's", () => {
    it("not another staff admin's", async () => {
      const { token } = await view(team.owner);
      const other = await viewer();
      expect(await codeOf(other.http.with(VIEW, token))).toBe('VIEW_UNKNOWN');
    });

    it("not the target's own", async () => {
      const { token } = await view(team.owner);
      expect(await codeOf(team.member.http.with(VIEW, token))).toBe('VIEW_UNKNOWN');
    });

    it("not one's of another portal", async () => {
      const { token } = await view(team.owner);
      const rival = await host.portals.ensure({ key: 'rival', name: 'Rival' });
      const email = team.email();
      const identityId = await host.identity(email);
      const { member } = await host.members.create(hostActor(rival.id), {
        kind: 'staff',
        role: 'admin',
        email,
        identityId,
      });
      const http = host.as(identityId).with(VIEW, token);
      expect(await codeOf(http)).toBe('VIEW_UNKNOWN');
      expect(await codeOf(http.with(MEMBERSHIP, member.id))).toBe('VIEW_UNKNOWN');
    });

    it("not anybody's without a login", async () => {
      const { token } = await view(team.owner);
      for (const path of [ME, '/looked-at', '/clientele/members'])
        expect(await codeOf(host.nobody.with(VIEW, token), path)).toBe('UNAUTHENTICATED');
    });
  });

  describe('takes the membership it was begun by', () => {
    it('and no other of the same person', async () => {
      const { token } = await view(team.owner);
      const { actor } = team.owner;
      const also = await host.person({ email: actor.email, clientId: await host.client('Own') });
      const http = host.as(actor.identityId!).with(VIEW, token);
      expect(await codeOf(http.with(MEMBERSHIP, also.member.id))).toBe('VIEW_UNKNOWN');
      expect(await codeOf(http.with(MEMBERSHIP, team.owner.member.id))).toBe('200');
      // The token says which, where the request does not.
      expect(await codeOf(http)).toBe('200');
    });

    it.each([
      ['of the target', () => team.member.member.id],
      ['of nobody', () => newId()],
      ['that is none', () => 'no id'],
      ['that is empty', () => ''],
    ])('not one %s', async (_, membershipId) => {
      const { http } = await view(team.owner);
      expect(await codeOf(http.with(MEMBERSHIP, membershipId()))).toBe('MEMBERSHIP_UNKNOWN');
    });

    it('also where staff look as their own membership of a client', async () => {
      const by = await viewer();
      const own = await host.person({ email: by.actor.email, clientId: team.clientId });
      const { http } = await beginView(by, own.member.id);
      const { body } = await http.get(ME).expect(200);
      expect(body.membership.id).toBe(own.member.id);
      expect(body.viewedBy.memberId).toBe(by.member.id);
      expect(await codeOf(http.with(MEMBERSHIP, own.member.id))).toBe('VIEW_UNKNOWN');
    });
  });

  describe('has one spelling, and is never passed over', () => {
    it.each<[string, (token: string) => string]>([
      ['empty', () => ''],
      ['made up', () => 'x'.repeat(64)],
      ['cut', (token) => token.slice(0, -1)],
      ['longer', (token) => `${token}A`],
      ['padded', (token) => `${token}=`],
      ['sent twice', (token) => `${token}, ${token}`],
      ['of another row', (token) => `AAAA${token.slice(4)}`],
      ['with another MAC', (token) => `${token.slice(0, 24)}AAAA${token.slice(28)}`],
    ])('%s', async (_, change) => {
      const { token } = await view(team.owner);
      const http = team.owner.http.with(VIEW, change(token));
      for (const path of [ME, '/looked-at', '/clientele/members', '/clientele/audit'])
        expect(await codeOf(http, path)).toBe('VIEW_UNKNOWN');
      // As staff it could.
      const { body } = await http.post('/clientele/clients', { name: 'New', type: 'business' });
      expect(body.code).toBe('VIEW_UNKNOWN');
    });

    it('and is none of an invitation', async () => {
      const { email } = await team.invite();
      const letter = await host.tokenFor(email);
      expect(await codeOf(team.owner.http.with(VIEW, letter))).toBe('VIEW_UNKNOWN');
      const { token } = await view(team.owner);
      const { body } = await host.nobody.post('/clientele/invitations/preview', { token });
      expect(body.code).toBe('INVITATION_NOT_FOUND');
    });
  });

  describe('is over at once', () => {
    it('when its viewer is demoted, and the portal lets no staff look', async () => {
      const by = await viewer();
      const { http } = await view(by);
      const path = `/clientele/members/${by.member.id}`;
      await team.owner.http.patch(path, { role: 'staff' }).expect(200);
      expect(await codeOf(http)).toBe('VIEW_ENDED');
      await team.owner.http.patch('/clientele/portal', { staffMayView: true }).expect(200);
      expect(await codeOf(http)).toBe('200');
      await team.owner.http.patch('/clientele/portal', { staffMayView: false }).expect(200);
      expect(await codeOf(http)).toBe('VIEW_ENDED');
    });

    it('when its viewer is deactivated, whatever the request names', async () => {
      const by = await viewer();
      const { token, http } = await view(by);
      await host.members.deactivate(host.self, by.member.id);
      expect(await codeOf(http)).toBe('MEMBERSHIP_UNKNOWN');
      expect(await codeOf(host.as(by.actor.identityId!).with(VIEW, token))).toBe('VIEW_ENDED');
    });

    it('when its viewer is removed, with its row', async () => {
      const by = await viewer();
      const { token, viewId } = await view(by);
      await host.members.remove(host.self, by.member.id);
      expect(await codeOf(host.as(by.actor.identityId!).with(VIEW, token))).toBe('VIEW_UNKNOWN');
      expect(await host.dataSource.getRepository(ViewEntity).countBy({ id: viewId })).toBe(0);
    });

    it('when the account of either is disabled', async () => {
      const disable = (id: string | null, disabledAt: number) =>
        host.dataSource.getRepository(IdentityEntity).update({ id: id! }, { disabledAt });
      const [by, { member, actor }] = [await viewer(), await team.join()];
      const { token } = await beginView(by, member.id);
      const http = host.as(by.actor.identityId!).with(VIEW, token);
      for (const { identityId } of [by.actor, actor]) {
        expect(await codeOf(http)).toBe('200');
        await disable(identityId, 1);
        expect(await codeOf(http, '/looked-at')).toBe('VIEW_ENDED');
        await disable(identityId, 0);
      }
    });

    it('when its target is deactivated or removed', async () => {
      const [one, two] = [await team.join(), await team.join()];
      const first = await beginView(team.owner, one.member.id);
      await host.members.deactivate(host.self, one.member.id);
      expect(await codeOf(first.http)).toBe('VIEW_ENDED');
      const second = await beginView(team.owner, two.member.id);
      await host.members.remove(host.self, two.member.id);
      expect(await codeOf(second.http)).toBe('VIEW_UNKNOWN');
    });

    it('when its target is found in another portal', async () => {
      const { member } = await team.join();
      const { http } = await beginView(team.owner, member.id);
      const elsewhere = await host.portals.ensure({ key: 'elsewhere', name: 'Elsewhere' });
      await host.dataSource
        .getRepository(MemberEntity)
        .update({ id: member.id }, { portalId: elsewhere.id });
      expect(await codeOf(http)).toBe('VIEW_ENDED');
      const back = { portalId: host.portalId };
      await host.dataSource.getRepository(MemberEntity).update({ id: member.id }, back);
    });

    it("on the domain that is another portal's own, where it does not exist", async () => {
      await host.portals.ensure({ key: 'own', name: 'Own', domain: 'own.test' });
      const { http } = await view(team.owner);
      expect(await codeOf(http.with('host', 'own.test'))).toBe('MEMBERSHIP_UNKNOWN');
      const plain = host
        .as(team.owner.actor.identityId!)
        .with(VIEW, (await view(team.owner)).token);
      expect(await codeOf(plain.with('host', 'own.test'))).toBe('VIEW_UNKNOWN');
    });
  });

  describe('cannot', () => {
    it('be used to begin another view', async () => {
      const { http } = await view(team.owner);
      const path = `/clientele/members/${team.admin.member.id}/view`;
      expect((await http.post(path, { reason: 'Deeper' })).body.code).toBe('VIEW_ONLY');
    });

    it('open a link, with a token that is good or not', async () => {
      const { email } = await team.invite();
      const token = await host.tokenFor(email);
      const { http } = await view(team.owner);
      for (const caller of [http, host.nobody.with(VIEW, 'anything'), host.nobody.with(VIEW, '')])
        for (const what of ['preview', 'accept', 'decline']) {
          const body = what === 'accept' ? { token, name: 'New', password: PASSWORD } : { token };
          const answer = await caller.post(`/clientele/invitations/${what}`, body);
          expect([what, answer.status, answer.body.code]).toEqual([what, 403, 'VIEW_ONLY']);
        }
      expect((await host.recorded('invitation.accepted')).length).toBe(0);
    });

    it('reach what is about whoever is logged in', async () => {
      const { http } = await view(team.owner);
      const paths = ['/looked-at/open', '/looked-at/login', '/looked-at/optional'];
      for (const path of [...paths, '/clientele/portal/branding'])
        expect([path, await codeOf(http, path)]).toEqual([path, 'VIEW_ONLY']);
    });

    it("have an answer of the viewer's own taken for the target's", async () => {
      const own = await team.owner.http.get(ME).expect(200);
      const { http } = await view(team.owner);
      const seen = await http.with('if-none-match', String(own.headers['etag'])).get(ME);
      expect(seen.status).toBe(200);
      expect(seen.body.membership.id).toBe(team.member.member.id);
    });
  });

  it('is no visit, and changes no row but its own', async () => {
    host.clock.advance(10 * MINUTE);
    const by = await viewer();
    const { member } = await team.join('admin', EVERYTHING);
    const { http } = await beginView(by, member.id);
    await host.settled();
    const before = await allRows(host.dataSource);
    for (const path of [
      ME,
      '/looked-at',
      '/looked-at/scope',
      '/clientele/members',
      '/clientele/invitations',
      '/clientele/clients',
      '/clientele/permissions/catalogue',
      `/clientele/members/${member.id}/permissions`,
    ])
      await http.get(path);
    await http.post('/looked-at/search').expect(200);
    await http.post('/clientele/me/leave');
    await host.settled();
    expect(await allRows(host.dataSource)).toEqual(before);
    await http.delete('/clientele/view').expect(204);
    const after = await allRows(host.dataSource);
    const changed = Object.keys(after).filter(
      (table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]),
    );
    expect(changed.sort()).toEqual(['clientele_events', 'clientele_views']);
  });
});
