import { Injectable } from '@nestjs/common';
import { EventRecorder } from '../../../../lib/events/event-recorder.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';

/** Fails at the last statement of a removal. */
@Injectable()
class FailingRecorder extends EventRecorder {
  override async recordAll(
    ...[manager, actor, drafts]: Parameters<EventRecorder['recordAll']>
  ): Promise<void> {
    await super.recordAll(manager, actor, drafts);
    if (drafts.some(({ type }) => /^(member|client)\.removed$/.test(type)))
      throw new Error('the disk is full');
  }
}

describeOnEachDatabase('a removal that fails midway', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const overrides = [{ provide: EventRecorder, useClass: FailingRecorder }];
    host = await TestHost.start(await db.options(), { extras: { overrides } });
  });

  afterAll(() => host.stop());

  async function setup() {
    const clientId = await host.client();
    const invited = { clientId, email: `ada@${clientId}.test`, projects: [{ id: 'hourly' }] };
    const { member } = await host.members.create(host.self, invited);
    const { length } = await host.recorded();
    const isAsBefore = async () => {
      expect(await host.members.get(host.self, member.id)).toEqual(member);
      expect((await host.clients.get(host.self, clientId)).id).toBe(clientId);
      expect(await host.recorded()).toHaveLength(length);
    };
    return { clientId, member, isAsBefore };
  }

  it('leaves the member, its invitation and its scope, and records nothing (C32)', async () => {
    const { member, isAsBefore } = await setup();
    await expect(host.members.remove(host.self, member.id)).rejects.toThrow('the disk is full');
    await isAsBefore();
  });

  it('leaves a client with all its members, and records nothing (C32)', async () => {
    const { clientId, isAsBefore } = await setup();
    const removal = host.clients.remove(host.self, clientId, { cascade: true });
    await expect(removal).rejects.toThrow('the disk is full');
    await isAsBefore();
  });
});
