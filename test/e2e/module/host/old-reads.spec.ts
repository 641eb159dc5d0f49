import type { EntityManager } from 'typeorm';
import {
  InvitationTemplatesService,
  PortalSettingsService,
  ProfilesService,
} from '../../../../lib/index.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { PortalEntity } from '../../../../lib/schema/portal.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const PENDING = 2;

describeOnEachDatabase('in a transaction of the host that has read before', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: {
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          pendingPerClient: PENDING,
        },
      },
    });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** Reads, then has `meanwhile` committed by somebody else, then does the work. */
  function after<T>(
    meanwhile: (manager?: EntityManager) => Promise<unknown>,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return host.dataSource.transaction(async (manager) => {
      await manager.getRepository(MemberEntity).find();
      await manager.getRepository(PortalEntity).find();
      await manager.getRepository(ClientEntity).find();
      // On one connection nobody else writes while a transaction is open.
      await meanwhile(db.hasOneConnection ? manager : undefined);
      return work(manager);
    });
  }

  const settings = () => host.app.get(PortalSettingsService);

  it('the portal is as it was changed meanwhile', async () => {
    const { version } = await settings().get(host.self);
    const rename = (name: string, read?: number) => (manager?: EntityManager) =>
      settings().update(host.self, { name, version: read }, manager);
    await expect(after(rename('First'), rename('Lost', version))).rejects.toMatchObject({
      code: 'STALE_VERSION',
    });
    await after(rename('Second'), rename('Third'));
    const told = (await host.recorded('portal.updated')).at(-1)!;
    expect(told.data.change).toEqual({ before: { name: 'Second' }, after: { name: 'Third' } });
    expect(await settings().get(host.self)).toMatchObject({ name: 'Third' });
  });

  it('the default profile and the default template are those made so meanwhile', async () => {
    const profiles = host.app.get(ProfilesService);
    const templates = host.app.get(InvitationTemplatesService);
    const made = async (name: string) => ({
      profile: await profiles.create(host.self, { name, permissions: {} }),
      template: await templates.create(host.self, { name, subject: 'Hi', text: '{{ url }}' }),
    });
    const [first, second] = [await made('First'), await made('Second')];
    const toDefault =
      ({ profile, template }: typeof first) =>
      async (manager?: EntityManager) => {
        await profiles.update(host.self, profile.id, { isDefault: true }, manager);
        await templates.update(host.self, template.id, { isDefault: true }, manager);
      };
    await after(toDefault(first), toDefault(second));
    expect(await profiles.get(host.self, first.profile.id)).toMatchObject({
      isDefault: false,
      // Made the default one, and no longer so.
      version: 3,
    });
    expect(await templates.get(host.self, first.template.id)).toMatchObject({
      isDefault: false,
      version: 3,
    });
  });

  it('an actor that was shut out meanwhile does nothing', async () => {
    const actors = [await team.colleague('admin'), await team.join('admin')];
    for (const { actor, member } of actors) {
      const doing = after(
        (manager) => host.members.deactivate(host.self, member.id, manager),
        (manager) => host.members.update(actor, team.member.member.id, { name: 'Mine' }, manager),
      );
      await expect(doing).rejects.toMatchObject({ code: 'NO_MEMBERSHIP' });
    }
  });

  it('a client has no more open invitations than it may have', async () => {
    const clientId = await host.client();
    const invite = (manager?: EntityManager) =>
      host.members.create(host.self, { clientId, email: team.email() }, manager);
    const both = async (manager?: EntityManager) => [await invite(manager), await invite(manager)];
    await expect(after(both, invite)).rejects.toMatchObject({ code: 'PENDING_LIMIT' });
  });

  it('a letter that was sent meanwhile is not sent again', async () => {
    const clientId = await host.client();
    const email = team.email();
    const invite = async (manager?: EntityManager) => {
      const { member } = await host.members.create(host.self, { clientId, email }, manager);
      await host.members.remove(host.self, member.id, {}, manager);
    };
    await expect(after(invite, invite)).rejects.toMatchObject({ code: 'RESEND_TOO_SOON' });
  });

  it.each([true, false])(
    'a client that was removed meanwhile takes no member, invited: %s',
    async (invite) => {
      const clientId = await host.client();
      const creating = after(
        (manager) => host.clients.remove(host.self, clientId, {}, manager),
        (manager) =>
          host.members.create(host.self, { clientId, email: team.email(), invite }, manager),
      );
      await expect(creating).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it('a member that was removed meanwhile is copied from no more', async () => {
    const source = await team.join();
    const permissions = { mode: 'clone', fromMemberId: source.member.id } as const;
    const input = { clientId: team.clientId, email: team.email(), permissions, invite: false };
    const copying = after(
      (manager) => host.members.remove(host.self, source.member.id, {}, manager),
      (manager) => host.members.create(host.self, input, manager),
    );
    await expect(copying).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
