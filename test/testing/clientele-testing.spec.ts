import { AccessService, ScopesService } from '../../lib/index.js';
import { CLOCK, SystemClock } from '../../lib/ports/index.js';
import {
  aClient,
  aGroup,
  aMember,
  aPortal,
  aProfile,
  aProject,
  aStaffMember,
  FakeClock,
} from '../../lib/testing/index.js';
import { GuardedController } from '../e2e/module/routes/support/guarded.controller.js';
import { startTestingApp, type TestingApp } from './support/testing-app.js';
import { WorkController } from './support/work.controller.js';

describe('the agency of a test', () => {
  let testing: TestingApp;

  beforeAll(async () => {
    testing = await startTestingApp({
      controllers: [GuardedController, WorkController],
    });
  });

  afterAll(() => testing.app.close());

  const codeOf = async (...[method, path, caller]: Parameters<TestingApp['send']>) => {
    const { status, body } = await testing.send(method, path, caller);
    return [status, (body as { code?: string }).code ?? null];
  };

  it('has profiles, defaults, ceilings and customizations decide', async () => {
    const { clientele } = testing;
    const access = testing.app.get(AccessService);
    const editors = clientele.add(aProfile().may('reports.edit'));
    const capped = clientele.add(aClient().ceiling({ reports: false }));
    const jo = clientele.add(aMember().withProfile(editors).customized('p1', 'tasks.set'));
    const sam = clientele.add(aMember().of(capped).may('reports.view'));
    const kim = clientele.add(aMember().onDefault().admin());
    expect(await access.permissionsOf(jo)).toEqual(['reports', 'reports.edit']);
    expect(await access.permissionsOf(jo, { project: 'p1' })).toEqual(['tasks', 'tasks.set']);
    expect(await access.explain(sam, 'reports.view')).toMatchObject({ decidedBy: 'ceiling' });
    expect(await access.can(kim, 'billing.manage')).toBe(true);
    expect(await access.can(clientele.add(aMember()), 'billing.manage')).toBe(false);
    expect(await access.can(kim, 'no.such')).toBe(false);
    const both = { portalId: jo.portalId, clientId: jo.clientId };
    expect(await access.membersWhoCan('reports.edit', both)).toEqual([
      { portalId: jo.portalId, memberId: jo.memberId },
    ]);
    const effective = await access.effectiveFor(jo.portalId, [jo.memberId, sam.memberId]);
    expect(effective.get(sam.memberId)).toEqual([]);
    expect([...effective.keys()]).toEqual([jo.memberId, sam.memberId]);
  });

  it('has what is changed count for the next request', async () => {
    const { clientele } = testing;
    const acme = clientele.add(aClient());
    const jo = clientele.add(aMember().of(acme).may('reports.edit'));
    const post = () => codeOf('post', '/guarded/edit', jo);
    expect(await post()).toEqual([201, null]);
    clientele.change(acme, (client) => client.ceiling({ 'reports.edit': false }));
    expect(await post()).toEqual([403, 'PERMISSION_DENIED']);
    clientele.change(acme, (client) => client.ceiling({}));
    clientele.change(jo, (member) => member.deactivated());
    expect(await post()).toEqual([403, 'MEMBERSHIP_UNKNOWN']);
    clientele.change(jo, (member) => member.active());
    expect(await post()).toEqual([201, null]);
    clientele.remove(acme);
    expect(await post()).toEqual([403, 'MEMBERSHIP_UNKNOWN']);
  });

  it('has the clock end the access to a project, and the membership', async () => {
    const testing = await startTestingApp({ controllers: [GuardedController] });
    const { clientele, send } = testing;
    const jo = clientele.add(
      aMember().until('2026-12-31').on({ id: 'p1', until: '2026-12-30T12:00:00Z' }, 'p2'),
    );
    clientele.clock.set('2026-12-30T11:59:59Z');
    await send('get', '/guarded/projects/p1/view', jo).expect(200);
    clientele.clock.advance('1s');
    await send('get', '/guarded/projects/p1/view', jo).expect(404);
    await send('get', '/guarded/projects/p2/view', jo).expect(200);
    clientele.clock.advance('2d');
    const { body } = await send('get', '/guarded/projects/p2/view', jo).expect(403);
    expect(body).toMatchObject({ code: 'ACCESS_ENDED' });
    await testing.app.close();
  });

  it('gives a scope by projects, groups and the binding of the client', async () => {
    const { clientele, send } = testing;
    clientele.add(aGroup('designers').on('p1', 'p2').withWorkers('w1'));
    const bound = clientele.add(aClient().boundTo('p1'));
    const seenBy = async (member: Parameters<typeof send>[2]) =>
      ((await send('get', '/work', member).expect(200)).body as { seen: boolean[] }).seen;
    expect(await seenBy(clientele.add(aMember().on('p2')))).toEqual([false, true, true]);
    expect(await seenBy(clientele.add(aMember().in('designers')))).toEqual([true, true, false]);
    expect(await seenBy(clientele.add(aMember().in('designers').on('p2')))).toEqual([
      false,
      true,
      false,
    ]);
    expect(await seenBy(clientele.add(aMember().of(bound).in('designers')))).toEqual([
      true,
      false,
      false,
    ]);
    expect(await seenBy(clientele.add(aStaffMember()))).toEqual([true, true, true]);
  });

  it('knows the projects that were spoken of, and none that was deleted', async () => {
    const { clientele, send } = testing;
    const ann = clientele.add(aStaffMember());
    const look = (id: string, who = ann) => send('get', `/guarded/projects/${id}/view`, who);
    await look('p7').expect(404);
    clientele.add(aProject('p7'));
    await look('p7').expect(200);
    const jo = clientele.add(aMember().on('p7', 'p8'));
    clientele.deleteProject('p7');
    await look('p7').expect(404);
    expect(await codeOf('get', '/guarded/projects/p7/view', jo)).toEqual([404, 'NOT_FOUND']);
    await testing.app.get(ScopesService).forget({ portalId: jo.portalId, projectId: 'p8' });
    expect(await codeOf('get', '/guarded/projects/p8/view', jo)).toEqual([404, 'NOT_FOUND']);
    const sam = clientele.add(aMember().on('p7'));
    expect(await codeOf('get', '/guarded/projects/p7/view', sam)).toEqual([404, 'NOT_FOUND']);
    clientele.add(aGroup('authors').on('p9'));
    const kim = clientele.add(aMember().in('authors'));
    expect(await codeOf('get', '/guarded/projects/p9/view', kim)).toEqual([200, null]);
    clientele.deleteGroup('authors');
    expect(await codeOf('get', '/guarded/projects/p9/view', kim)).toEqual([404, 'NOT_FOUND']);
  });

  it('keeps gone what is gone for good, whatever else is changed', async () => {
    const { clientele } = testing;
    const acme = clientele.add(aClient().boundTo('p5', 'p6'));
    const jo = clientele.add(aMember().of(acme).on('p5', 'p6').in('editors'));
    const { portalId } = jo;
    const scopes = testing.app.get(ScopesService);
    await scopes.forget({ portalId, projectId: 'p5' });
    await scopes.forget({ portalId, groupId: 'editors' });
    clientele.change(jo, (member) => member.named('Jo'));
    clientele.change(acme, (client) => client.named('Acme'));
    const { projects, groups, boundTo } = await scopes.of(jo);
    expect([projects, groups, boundTo]).toEqual([new Set(['p6']), new Set(), new Set(['p6'])]);
  });

  it('tells staff apart by the clients they are assigned to', async () => {
    const { clientele, send } = testing;
    const acme = clientele.add(aClient());
    const clientIdsOf = async (member: Parameters<typeof send>[2]) =>
      ((await send('get', '/guarded/staff', member).expect(200)).body as { clientIds: unknown })
        .clientIds;
    const ann = clientele.add(aStaffMember().assignedTo(acme));
    expect(await clientIdsOf(ann)).toEqual([acme.clientId]);
    expect(await clientIdsOf(clientele.add(aStaffMember().admin().assignedTo(acme)))).toBeNull();
    clientele.remove(acme);
    expect(await clientIdsOf(ann)).toEqual([]);
  });

  it('has staff look as a client user, reading only, as long as both may', async () => {
    const { clientele, send } = testing;
    const boss = clientele.add(aStaffMember().admin());
    const jo = clientele.add(aMember().may('reports.view'));
    const view = clientele.view(boss, jo);
    const { body } = await send('post', '/work/search', view).expect(201);
    expect(body).toEqual({ memberId: jo.memberId, by: boss.memberId });
    expect(await codeOf('post', '/guarded/edit', view)).toEqual([403, 'VIEW_ONLY']);
    expect(await codeOf('get', '/guarded/login', view)).toEqual([403, 'VIEW_ONLY']);
    const invited = clientele.view(boss, clientele.add(aMember().pending()));
    const seen = await send('get', '/guarded/view', invited).expect(200);
    expect(seen.body).toMatchObject({ memberId: invited.shown.memberId, identityId: null });
    const plain = clientele.view(clientele.add(aStaffMember()), jo);
    expect(await codeOf('get', '/guarded/view', plain)).toEqual([403, 'VIEW_ENDED']);
    expect(await codeOf('get', '/guarded/view', { ...view, token: 'x' })).toEqual([
      403,
      'VIEW_UNKNOWN',
    ]);
    clientele.endView(view);
    expect(await codeOf('get', '/guarded/view', view)).toEqual([403, 'VIEW_ENDED']);
  });

  it('lets plain staff look where the portal does, at their own clients', async () => {
    const { clientele } = testing;
    const open = clientele.add(aPortal().staffMayView());
    const [acme, globex] = [clientele.add(aClient().at(open)), clientele.add(aClient().at(open))];
    const ann = clientele.add(aStaffMember().at(open).assignedTo(acme));
    const [jo, sam] = [clientele.add(aMember().of(acme)), clientele.add(aMember().of(globex))];
    expect(await codeOf('get', '/guarded/view', clientele.view(ann, jo))).toEqual([200, null]);
    expect(await codeOf('get', '/guarded/view', clientele.view(ann, sam))).toEqual([
      403,
      'VIEW_ENDED',
    ]);
  });

  it('keeps portals apart, by the domain a request comes to', async () => {
    const { clientele } = testing;
    const rival = clientele.add(aPortal({ name: 'Rival' }).onDomain('rival.test'));
    const jo = clientele.add(aMember().of(clientele.add(aClient().at(rival))));
    const kim = clientele.add(aMember());
    const statusOf = async (member: typeof jo) =>
      (await testing.send('get', '/guarded/member', member).set('Host', 'rival.test')).status;
    expect(await statusOf(jo)).toBe(200);
    expect(await statusOf(kim)).toBe(403);
    expect(jo.portalId).toBe(rival.portalId);
    expect(kim.portalId).toBe(clientele.portal.portalId);
  });

  it('refuses what cannot be', async () => {
    const { clientele } = testing;
    const other = await startTestingApp();
    const stranger = other.clientele.add(aMember());
    expect(() => clientele.add(aMember().may('reports.edti'))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_PERMISSION' }),
    );
    expect(() => clientele.add(aClient().ceiling({ nope: false }))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_PERMISSION' }),
    );
    expect(() => clientele.change(stranger, (member) => member.admin())).toThrow(/no member/);
    expect(() => clientele.remove(stranger)).toThrow(/no member/);
    expect(() => clientele.view(clientele.add(aStaffMember()), stranger)).toThrow(/no member/);
    const jo = clientele.add(aMember());
    expect(() => clientele.add(aMember({ id: jo.memberId }))).toThrow(/already/);
    const acme = clientele.add(aClient());
    expect(() => clientele.add(aClient({ id: acme.clientId }))).toThrow(/already/);
    expect(() => clientele.change(jo, (member) => member.may('reports.edti'))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_PERMISSION' }),
    );
    clientele.change(jo, (member) => member.active());
    await other.app.close();
  });

  it('shows the time of the machine until the clock is set, or by a clock of the test', async () => {
    const { clientele, app } = await startTestingApp();
    expect(Math.abs(clientele.clock.now() - Date.now())).toBeLessThan(1000);
    expect(app.get(CLOCK)).toBe(clientele.clock);
    const given = new FakeClock(7);
    const own = await startTestingApp({ options: { providers: { clock: { useValue: given } } } });
    expect(own.clientele.clock).toBe(given);
    const system = await startTestingApp({ options: { providers: { clock: SystemClock } } });
    expect(() => system.clientele.clock).toThrow(/providers/);
    for (const each of [app, own.app, system.app]) await each.close();
  });
});
