import { Injectable, type Provider } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { DataSource, EntitySchema } from 'typeorm';
import {
  AccessService,
  type CompiledRule,
  type MemberActor,
  MembersService,
  RouteAccess,
  ScopesService,
  VisibilityQuery,
} from '../../lib/index.js';
import {
  aClient,
  aGroup,
  aMember,
  aPerson,
  aPortal,
  aStaffMember,
  ClienteleTestingModule,
  headersOf,
} from '../../lib/testing/index.js';
import {
  GuardedController,
  StackedController,
} from '../e2e/module/routes/support/guarded.controller.js';
import { permissions } from '../support/test-permissions.js';
import { startTestingApp, type TestingApp } from './support/testing-app.js';
import { WorkController } from './support/work.controller.js';

const WORK = new EntitySchema<{ id: number; projectId: string; workerId: string }>({
  name: 'work',
  columns: {
    id: { type: Number, primary: true },
    projectId: { type: String },
    workerId: { type: String },
  },
});

describe('ClienteleTestingModule', () => {
  let testing: TestingApp;

  beforeAll(async () => {
    testing = await startTestingApp({
      controllers: [GuardedController, StackedController, WorkController],
    });
  });

  afterAll(() => testing.app.close());

  const codeOf = async (...[method, path, caller]: Parameters<TestingApp['send']>) => {
    const { status, body } = await testing.send(method, path, caller);
    return [status, (body as { code?: string }).code ?? null];
  };

  it('lets in who has the permission in the project, and tells others what production tells', async () => {
    const { clientele, send } = testing;
    const acme = clientele.add(aClient({ name: 'Acme' }).withAdmin());
    const jo = clientele.add(aMember({ name: 'Jo' }).of(acme).may('reports.edit').on('p1'));
    const { body } = await send('post', '/guarded/projects/p1/edit', jo).expect(201);
    expect(body).toMatchObject({ memberId: jo.memberId, clientId: acme.clientId, name: 'Jo' });
    await send('post', '/guarded/projects/p2/edit', jo).expect(404);
    const denied = await send('post', '/guarded/edit', acme.admin).expect(403);
    expect(denied.body).toMatchObject({
      statusCode: 403,
      code: 'PERMISSION_DENIED',
      details: { missing: ['reports.edit'], requestable: true },
    });
  });

  it('answers each refusal of a decorator', async () => {
    const { clientele } = testing;
    const jo = clientele.add(aMember());
    const ann = clientele.add(aStaffMember());
    expect(await codeOf('get', '/guarded/member')).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf('get', '/guarded/staff', jo)).toEqual([403, 'STAFF_ONLY']);
    expect(await codeOf('get', '/guarded/staff-admin', ann)).toEqual([403, 'ROLE_REQUIRED']);
    expect(await codeOf('get', '/guarded/projects/p1/view', jo)).toEqual([403, 'NO_SCOPE']);
    expect(await codeOf('get', '/work', jo)).toEqual([403, 'NO_SCOPE']);
    expect(await codeOf('get', '/stacked/two', jo)).toEqual([403, 'PERMISSION_DENIED']);
    expect(await codeOf('get', '/guarded/open')).toEqual([200, null]);
    expect(await codeOf('get', '/guarded/optional')).toEqual([200, null]);
    expect(await codeOf('get', '/guarded/login', clientele.add(aPerson()))).toEqual([200, null]);
    expect(await codeOf('get', '/guarded/any', clientele.add(aMember().may('tasks.set')))).toEqual([
      200,
      null,
    ]);
  });

  it('finds the membership that the header names, and asks for it where there are several', async () => {
    const { clientele } = testing;
    const [acme, globex] = [clientele.add(aClient()), clientele.add(aClient())];
    const jo = clientele.add(aMember().of(acme));
    const again = clientele.add(aMember().of(globex).by(jo.person));
    const sam = clientele.add(aMember());
    expect(await codeOf('get', '/guarded/member', jo.person)).toEqual([409, 'MEMBERSHIP_REQUIRED']);
    const { body } = await testing.send('get', '/guarded/member', again).expect(200);
    expect(body).toMatchObject({ memberId: again.memberId, clientId: globex.clientId });
    const foreign = { ...jo, memberId: sam.memberId };
    expect(await codeOf('get', '/guarded/member', foreign)).toEqual([403, 'MEMBERSHIP_UNKNOWN']);
    expect(await codeOf('get', '/guarded/member', clientele.add(aPerson()))).toEqual([
      403,
      'NO_MEMBERSHIP',
    ]);
  });

  it.each([
    ['pending', aMember().pending(), 'NO_MEMBERSHIP'],
    ['deactivated', aMember().deactivated(), 'NO_MEMBERSHIP'],
    ['disabled', aMember().disabled(), 'NO_MEMBERSHIP'],
    ['ended', aMember().until('2020-12-31'), 'ACCESS_ENDED'],
  ])('keeps out a %s member', async (_, builder, code) => {
    const member = testing.clientele.add(builder);
    expect(await codeOf('get', '/guarded/member', member.person)).toEqual([403, code]);
  });

  it('asks the plan of the host about the portal of the test', async () => {
    const plan = {
      excludedKeys: ({ plan }: { plan: string | null }) =>
        plan === 'freelancer' ? ['reports.edit'] : [],
      mayCustomize: () => false,
    };
    const testing = await startTestingApp({
      controllers: [GuardedController],
      options: {
        portal: aPortal({ key: 'default' })
          .onPlan('freelancer')
          .withDefaults({ 'tasks.set': true }),
        providers: { plan: { useValue: plan } },
      },
    });
    const jo = testing.clientele.add(aMember().may('reports.edit'));
    const { body } = await testing.send('post', '/guarded/edit', jo).expect(403);
    expect(body).toMatchObject({ details: { missing: ['reports.edit'], requestable: false } });
    const kim = testing.clientele.add(aMember());
    expect(await testing.app.get(AccessService).permissionsOf(kim)).toContain('tasks.set');
    await testing.app.close();
  });

  it('takes overrides, as the module does', async () => {
    @Injectable()
    class ClosedToClients extends RouteAccess {
      protected override async checkRule(
        rule: CompiledRule,
        actor: MemberActor,
        project: string | null,
      ) {
        if (actor.kind === 'client') throw new Error('closed');
        await super.checkRule(rule, actor, project);
      }
    }
    const { app, clientele, send } = await startTestingApp({
      controllers: [GuardedController],
      options: { overrides: [{ provide: RouteAccess, useClass: ClosedToClients }] },
    });
    app.useLogger(false);
    await send('get', '/guarded/member', clientele.add(aStaffMember())).expect(200);
    await send('get', '/guarded/member', clientele.add(aMember())).expect(500);
    await app.close();
  });

  it('has no service that needs the tables: Nest names it, and takes a stub', async () => {
    @Injectable()
    class Desk {
      constructor(readonly members: MembersService) {}
    }
    const withDesk = (overrides: Provider[]) =>
      Test.createTestingModule({
        imports: [ClienteleTestingModule.forRoot({ permissions, overrides })],
        providers: [Desk],
      }).compile();
    await expect(withDesk([])).rejects.toThrow(/MembersService/);
    const stub = { get: () => 'a member' };
    const module = await withDesk([{ provide: MembersService, useValue: stub }]);
    expect(module.get(Desk).members).toBe(stub);
  });

  it('leaves of a query of the host the rows that a member sees', async () => {
    const dataSource = await new DataSource({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: [WORK],
      synchronize: true,
    }).initialize();
    const work = dataSource.getRepository(WORK);
    await work.insert([
      { id: 1, projectId: 'p1', workerId: 'w1' },
      { id: 2, projectId: 'p1', workerId: 'w2' },
      { id: 3, projectId: 'p2', workerId: 'w1' },
    ]);
    const { clientele, app } = testing;
    clientele.add(aGroup('authors').on('p1', 'p2').withWorkers('w1'));
    const jo = clientele.add(aMember().in('authors').on('p1'));
    const scope = await app.get(ScopesService).of(jo);
    const columns = { project: 'work.projectId', worker: 'work.workerId' };
    const query = app.get(VisibilityQuery).apply(work.createQueryBuilder('work'), scope, columns);
    expect(await query.getMany()).toEqual([{ id: 1, projectId: 'p1', workerId: 'w1' }]);
    await dataSource.destroy();
  });

  it('gives the headers to whatever takes them as an object', async () => {
    const jo = testing.clientele.add(aMember());
    const server = testing.app.getHttpServer() as Parameters<typeof request>[0];
    await request(server).get('/guarded/member').set(headersOf(jo)).expect(200);
  });
});
