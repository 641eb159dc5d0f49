import { Injectable } from '@nestjs/common';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, Repository } from 'typeorm';
import {
  addTransactionalDataSource,
  deleteDataSourceByName,
  initializeTransactionalContext,
  Propagation,
  runInTransaction,
  StorageDriver,
} from 'typeorm-transactional';
import {
  BulkMembersService,
  type ClienteleEvent,
  ExportsService,
  MeService,
  OnClientele,
  ScopesService,
} from '../../../../lib/index.js';
import { InProcessExportQueue } from '../../../../lib/exports/in-process-export-queue.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import {
  describeOnEachDatabase,
  describeOnEachServer,
  describeOnOneDatabase,
} from '../../../support/databases.js';
import { everyChange, EVENTS_OF_EVERY_CHANGE } from '../../../support/every-change.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { refused } from '../../../support/refused.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { campaignIds, campaignsHost, storeCampaign, storeTeam } from './support/campaigns-host.js';

initializeTransactionalContext({ storageDriver: StorageDriver.AUTO });

const CAMPAIGN = textAgency.entities.Campaign as new () => object;

/** Notes what it hears by a repository that joins whatever transaction it finds itself in. */
@Injectable()
class NotingListener {
  constructor(@InjectRepository(CAMPAIGN) private readonly campaigns: Repository<object>) {}

  @OnClientele('client.created')
  async onClient({ portalId, data }: ClienteleEvent<'client.created'>): Promise<void> {
    const row = { id: `heard ${data.name}`, portalId, name: data.name, billingBasis: 'fixed' };
    await this.campaigns.insert(row);
  }
}

const undo = new Error('undo');

/** Runs the work in an ambient transaction that is rolled back after it. */
async function undone(work: () => Promise<unknown>, propagation?: Propagation): Promise<void> {
  const done = runInTransaction(
    async () => {
      await work();
      throw undo;
    },
    { ...(propagation && { propagation }) },
  );
  await expect(done).rejects.toBe(undo);
}

/** The host's DataSource under the name that `@Transactional()` means. */
function patched(dataSource: DataSource): void {
  deleteDataSourceByName('default');
  addTransactionalDataSource(dataSource);
}

describeOnEachDatabase('in a transaction of typeorm-transactional, on one connection,', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await campaignsHost(db, {
      dataSource: patched,
      options: { events: {} },
      imports: [TypeOrmModule.forFeature([CAMPAIGN])],
      providers: [NotingListener],
    });
    for (const id of ['hourly', 'fixed']) await storeCampaign(host.dataSource, host.portalId, id);
    await storeTeam(host.dataSource, host.portalId, { id: 'design', campaign: 'hourly' });
    team = await Team.of(host);
    await host.settled();
  });

  afterAll(() => host.stop());

  it('every change joins it without being given a manager, and is there once it commits', async () => {
    const { id, work, since } = await everyChange(host);
    await runInTransaction(() => work(host.dataSource.manager));
    expect(await since()).toEqual(EVENTS_OF_EVERY_CHANGE);
    expect(await host.members.get(host.self, id)).toMatchObject({ name: 'Joined', role: 'admin' });
  });

  it('every change is gone when it is rolled back', async () => {
    const { id, work, since } = await everyChange(host);
    const before = await host.members.get(host.self, id);
    await undone(() => work(host.dataSource.manager));
    expect(await since()).toEqual([]);
    expect(await host.members.get(host.self, id)).toEqual(before);
  });

  it('changes that take no manager join it, too', async () => {
    const { actor } = team.owner;
    const invited = await team.invite();
    const declined = await team.invite();
    const [token, other] = [
      await host.tokenFor(invited.email),
      await host.tokenFor(declined.email),
    ];
    const count = () => host.dataSource.manager.count(MemberEntity);
    const before = await count();
    const { length } = await host.recorded();
    const work = async () => {
      const { invitations, portals, app, portalId } = host;
      const account = { token, name: 'Joined', password: PASSWORD };
      const caller = { identityId: null, domain: null };
      await invitations.accept(account, caller);
      await invitations.decline(other, { domain: null });
      const rows = [{ clientId: team.clientId, email: team.email() }];
      await app.get(BulkMembersService).create(actor, rows);
      await portals.setPlan(portalId, 'gold');
      const { id } = await portals.ensure({ key: 'undone', name: 'Undone' });
      expect(await portals.findById(id)).toMatchObject({ key: 'undone' });
      await app.get(ScopesService).forget({ portalId, projectId: 'fixed' });
      expect(await host.recorded('portal.updated')).toHaveLength(1);
    };
    await undone(work);
    expect(await count()).toBe(before);
    expect(await host.recorded()).toHaveLength(length);
    expect(await host.portals.find('undone')).toBeNull();
    expect(await host.members.get(host.self, invited.id)).toMatchObject({ status: 'pending' });
  });

  it('what is read sees what the transaction has done, the project it has made as well', async () => {
    const { portalId, members, self } = host;
    const { clientId } = team;
    await undone(async () => {
      await storeCampaign(host.dataSource.manager, portalId, 'fresh');
      const email = team.email();
      const projects = [{ id: 'fresh', rate: '12.00' }];
      const { member } = await members.create(self, { clientId, email, projects });
      expect(member.projects).toMatchObject([{ id: 'fresh', rate: '12.00' }]);
      expect(await members.get(self, member.id)).toEqual(member);
      expect((await members.list(self, { q: email })).items).toEqual([member]);
    });
    expect(await campaignIds(host.dataSource)).not.toContain('fresh');
  });

  it('tells listeners of what is committed, and never of what is rolled back', async () => {
    const create = (name: string) => host.clients.create(host.self, { name, type: 'business' });
    await undone(() => create('Undone'));
    await runInTransaction(() => create('Kept'));
    await host.settled();
    const heard = (await campaignIds(host.dataSource)).filter((id) => id.startsWith('heard '));
    expect(heard).toContain('heard Kept');
    expect(heard).not.toContain('heard Undone');
  });

  it('notes who was there even when it is rolled back, for that is no part of it', async () => {
    const { identityId, portalId, memberId } = team.member.actor;
    const caller = { identityId, domain: null, membershipId: memberId, actor: null, scope: null };
    host.clock.advance(DAY);
    await undone(async () => {
      await host.app.get(MeService).get(caller, null);
    });
    await host.settled();
    const { lastActiveAt } = await host.dataSource.manager.findOneByOrFail(MemberEntity, {
      id: memberId,
      portalId,
    });
    expect(lastActiveAt).toBe(host.clock.now());
  });

  it('is left alone by what runs outside of it', async () => {
    const name = 'Outside';
    await undone(async () => {
      await host.clients.create(host.self, { name: 'Inside', type: 'business' });
    });
    await host.clients.create(host.self, { name, type: 'business' });
    const { items } = await host.clients.list(host.self, { q: 'side' });
    expect(items.map((client) => client.name)).toEqual([name]);
  });
});

describeOnOneDatabase('a DataSource that typeorm-transactional does not patch', (db) => {
  it('is refused at the start, for its transactions cannot be seen', async () => {
    const dataSource = (given: DataSource): void => {
      deleteDataSourceByName('default');
      addTransactionalDataSource({ dataSource: given, patch: false });
    };
    await expect(TestHost.start(await db.options(), { dataSource })).rejects.toEqual(
      refused('unseenTransactions'),
    );
  });
});

describeOnEachServer('with typeorm-transactional, on several connections,', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options({ severalConnections: true }), {
      dataSource: patched,
    });
  });

  afterAll(() => host.stop());

  it('an export that is asked for runs once that is committed, and not when it is rolled back', async () => {
    const exports = host.app.get(ExportsService);
    const { actor } = (await Team.of(host)).owner;
    const create = () => exports.create(actor, { by: 'portal' });
    await undone(create);
    const { id } = await runInTransaction(create);
    await host.app.get(InProcessExportQueue).idle();
    expect(await exports.get(actor, id)).toMatchObject({ status: 'ready' });
  });

  it('what an inner one of its own commits stays, whatever becomes of the outer one', async () => {
    const create = (name: string) => host.clients.create(host.self, { name, type: 'business' });
    const { length } = await host.recorded('client.created');
    await undone(async () => {
      await create('Outer');
      await runInTransaction(() => create('Inner'), { propagation: Propagation.REQUIRES_NEW });
      await runInTransaction(() => create('Suspended'), {
        propagation: Propagation.NOT_SUPPORTED,
      });
    });
    const told = (await host.recorded('client.created')).slice(length);
    expect(told.map(({ data }) => data.name)).toEqual(['Inner', 'Suspended']);
    expect((await host.clients.list(host.self, { q: 'Outer' })).items).toEqual([]);
  });
});
