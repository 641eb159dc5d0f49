import type { EntityManager } from 'typeorm';
import { ProjectPermissionsService } from '../../../../lib/index.js';
import { CampaignDirectory, TeamDirectory } from '../../../support/agency/class-directories.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import type { TestHost } from '../../../support/test-host.js';
import { campaignsHost, storeCampaign, storeTeam } from './support/campaigns-host.js';

const AT_ONCE = 10;

describe.each([
  ['tables', {}],
  ['classes', { projects: CampaignDirectory, groups: TeamDirectory }],
])('with directories that are %s', (_, providers) => {
  describeOnEachDatabase('on one connection', (db) => {
    let host: TestHost;
    let team: Team;

    beforeAll(async () => {
      host = await campaignsHost(db, { extras: { providers } });
      await storeCampaign(host.dataSource, host.portalId, 'hourly');
      await storeTeam(host.dataSource, host.portalId, { id: 'design', campaign: 'hourly' });
      team = await Team.of(host);
    });

    afterAll(() => host.stop());

    /** Makes a project and a group of the host, and a member that has both. */
    async function withNew(manager: EntityManager, id: string): Promise<string> {
      const { portalId, members, self } = host;
      await storeCampaign(manager, portalId, id);
      await storeTeam(manager, portalId, { id, campaign: id });
      const { clientId } = team;
      const scope = { projects: [{ id, rate: '80.00' }], groups: [id] };
      const asked = { email: team.email(), clientId, ...scope };
      return (await members.create(self, asked, manager)).member.id;
    }

    it('transactions of the host do not wait for one another, and know the projects they make', async () => {
      const ids = Array.from({ length: AT_ONCE }, (__, at) => `new ${at}`);
      const made = await Promise.all(
        ids.map((id) => host.dataSource.transaction((manager) => withNew(manager, id))),
      );
      const views = await Promise.all(made.map((id) => host.members.get(host.self, id)));
      expect(views.map(({ projects, groups }) => [projects[0]?.id, groups[0]])).toEqual(
        ids.map((id) => [id, id]),
      );
    });

    it('everything that asks the directories asks them in the transaction of the host', async () => {
      const { clients, members, portalId } = host;
      const customize = host.app.get(ProjectPermissionsService);
      const { actor } = team.owner;
      await host.dataSource.transaction(async (manager) => {
        await storeCampaign(manager, portalId, 'later');
        const scope = { projects: ['later'], groups: [] };
        const input = { name: 'Bound', type: 'business', projects: ['later'] } as const;
        const { id } = await clients.create(actor, { ...input, defaultScope: scope }, manager);
        await clients.update(actor, id, { projects: ['later', 'hourly'] }, manager);
        const asked = { email: team.email(), clientId: id };
        const { member } = await members.create(actor, asked, manager);
        expect(member.projects.map((project) => project.id)).toEqual(['later']);
        await members.update(actor, member.id, { projects: [{ id: 'later' }] }, manager);
        const ref = { memberId: member.id, projectId: 'later' };
        const set = { permissions: { tasks: true } };
        const { customized } = await customize.customize(actor, ref, set, manager);
        expect(customized).toBe(true);
      });
    });

    it('a project that was made in a transaction that is rolled back is unknown', async () => {
      const undone = host.dataSource.transaction(async (manager) => {
        await withNew(manager, 'undone');
        throw new Error('undo');
      });
      await expect(undone).rejects.toThrow('undo');
      const projects = [{ id: 'undone' }];
      await expect(
        host.members.create(host.self, { email: team.email(), clientId: team.clientId, projects }),
      ).rejects.toMatchObject({ code: 'UNKNOWN_PROJECT' });
    });
  });
});
