import type { EntityManager } from 'typeorm';
import { ChangePreviewsService, isClienteleError } from '../../../../lib/index.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { until } from '../../../support/until.js';
import { previewTeam } from './support/preview-team.js';

describeOnEachDatabase('the preview of a change', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const setup = () => previewTeam(host);

  it('is refused as the change would be', async () => {
    const { team, clientId, owner, admin, member, at } = await setup();
    const refused = async (answer: PromiseLike<{ body: { code: string } }>, code: string) =>
      expect((await answer).body.code).toBe(code);
    const put = (http: typeof owner.http, body: object, who = member) =>
      http.put(`${at(who)}/permissions?dryRun=true`, body);
    await refused(put(member.http, { mode: 'default' }), 'SELF_CHANGE');
    await refused(put((await team.join('admin')).http, { mode: 'default' }), 'PERMISSION_DENIED');
    const poorer = await team.join('admin', allBut('reports.edit'));
    await refused(put(poorer.http, EVERYTHING), 'PERMISSION_ESCALATION');
    await refused(put(owner.http, { mode: 'default', version: 9 }), 'STALE_VERSION');
    const unknown = { mode: 'custom', permissions: { nothing: true } };
    await refused(put(owner.http, unknown), 'UNKNOWN_PERMISSION');
    await refused(put(owner.http, { mode: 'default' }, await team.colleague()), 'NOT_FOUND');
    const ceiling = `/clientele/clients/${clientId}/permissions?dryRun=true`;
    await refused(admin.http.put(ceiling, { permissions: {} }), 'STAFF_ONLY');
    const dry = await owner.http.put(`${at()}/permissions?dryRun=1`, { mode: 'default' });
    expect(dry.body).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('comes one at a time for each actor, and others are not kept', async () => {
    const { clientId, owner, team } = await setup();
    const previews = host.app.get(ChangePreviewsService);
    const change = () => host.clients.setCeiling(host.self, clientId, { permissions: {} });
    const preview = ({ actor }: typeof owner) => previews.preview(actor, { clientId }, change);
    const colleague = await team.colleague('admin');
    const all = [preview(owner), preview(owner), preview(colleague)];
    const [first, second, others] = await Promise.allSettled(all);
    expect([first!.status, others!.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(second).toMatchObject({ reason: { code: 'BUSY', retryAfter: 1_000 } });
    await preview(owner);
  });
});

describeOnEachDatabase('a preview that has to wait', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  it('is given up after two seconds, and harms nobody', async () => {
    const { clientId } = await Team.of(host);
    const call = async () => {
      const change = () =>
        host.clients.setCeiling(host.self, clientId, { permissions: { tasks: false } });
      const previews = host.app.get(ChangePreviewsService);
      return previews.preview(host.self, { clientId }, change).then(
        ({ changed }) => changed,
        (error: unknown) => (isClienteleError(error) ? error.code : error),
      );
    };
    let answered: () => void = () => {};
    const wait = new Promise<void>((resolve) => {
      answered = resolve;
    });
    let isHeld = false;
    const holding = host.dataSource.transaction(async (manager: EntityManager) => {
      await manager.getRepository(ClientEntity).update({ id: clientId }, { name: 'Held' });
      isHeld = true;
      await wait;
    });
    await until(() => isHeld);
    expect(await call()).toBe('BUSY');
    answered();
    await holding;
    // Once what waited has ended, the next one goes through.
    await until(async () => (await call()) === 2);
  }, 60_000);
});
