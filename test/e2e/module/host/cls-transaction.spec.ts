import { Injectable } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional, Transactional, TransactionHost } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import { ClientsService, hostActor, MembersService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { everyChange, EVENTS_OF_EVERY_CHANGE } from '../../../support/every-change.js';
import type { TestHost } from '../../../support/test-host.js';
import { campaignIds, campaignsHost, storeCampaign, storeTeam } from './support/campaigns-host.js';

type Transactions = TransactionHost<TransactionalAdapterTypeOrm>;

/** A service as docs/transactions.md has it: what it does, the module's changes and its own, is one transaction. */
@Injectable()
class Onboarding {
  constructor(
    private readonly txHost: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly clients: ClientsService,
    private readonly members: MembersService,
  ) {}

  @Transactional()
  async open(portalId: string, { name, email }: { name: string; email: string }): Promise<void> {
    const { tx } = this.txHost;
    await storeCampaign(tx, portalId, name);
    const actor = hostActor(portalId);
    const client = await this.clients.create(actor, { name, type: 'business' }, tx);
    const projects = [{ id: name }];
    await this.members.create(actor, { clientId: client.id, email, projects }, tx);
    if (name === 'Undone') throw new Error('undo');
  }
}

describeOnEachDatabase(
  'in a transaction of @nestjs-cls/transactional, on one connection,',
  (db) => {
    let host: TestHost;
    let transactions: Transactions;

    beforeAll(async () => {
      const adapter = new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() });
      host = await campaignsHost(db, {
        imports: [
          ClsModule.forRoot({
            plugins: [new ClsPluginTransactional({ imports: [TypeOrmModule], adapter })],
          }),
        ],
        providers: [Onboarding],
      });
      transactions = host.app.get<Transactions>(TransactionHost);
      for (const id of ['hourly', 'fixed']) await storeCampaign(host.dataSource, host.portalId, id);
      await storeTeam(host.dataSource, host.portalId, { id: 'design', campaign: 'hourly' });
    });

    afterAll(() => host.stop());

    it('every change joins by `txHost.tx`, and is there once it commits', async () => {
      const { work, since } = await everyChange(host);
      await transactions.withTransaction(() => work(transactions.tx, transactions.tx));
      expect(await since()).toEqual(EVENTS_OF_EVERY_CHANGE);
    });

    it('outside of one `txHost.tx` is refused, so that nothing comes apart unnoticed', async () => {
      const input = { name: 'Outside', type: 'business' } as const;
      await expect(host.clients.create(host.self, input, transactions.tx)).rejects.toMatchObject({
        code: 'TRANSACTION_REQUIRED',
      });
    });

    it('a service with `@Transactional()` does all it does, or nothing', async () => {
      const onboarding = host.app.get(Onboarding);
      const { length } = await host.recorded();
      const undone = onboarding.open(host.portalId, { name: 'Undone', email: 'a@undone.test' });
      await expect(undone).rejects.toThrow('undo');
      expect(await host.recorded()).toHaveLength(length);
      expect(await campaignIds(host.dataSource)).not.toContain('Undone');
      await onboarding.open(host.portalId, { name: 'Kept', email: 'a@kept.test' });
      const told = (await host.recorded()).slice(length).map(({ type }) => type);
      expect(told).toEqual(['client.created', 'member.created', 'invitation.sent']);
      expect(await campaignIds(host.dataSource)).toContain('Kept');
    });
  },
);
