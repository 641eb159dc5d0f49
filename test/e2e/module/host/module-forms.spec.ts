import { Injectable, Module, type Type } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { AccessService, type ClienteleExtras, ERROR_TABLE } from '../../../../lib/index.js';
import { PLAN_POLICY, type PlanPolicy, type PortalRef } from '../../../../lib/ports/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { type HostWishes, TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';

const FORMS = ['forRoot', 'forRootAsync'] as const;

@Injectable()
class NoReports implements PlanPolicy {
  excludedKeys(_portal: PortalRef): readonly string[] {
    return ['reports'];
  }

  mayCustomize(): boolean {
    return true;
  }
}

@Module({ providers: [NoReports], exports: [NoReports] })
class PlansModule {}

@Injectable()
class Yes extends AccessService {
  override assert(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
class Asks {
  constructor(readonly access: AccessService) {}
}

@Module({ providers: [Asks] })
class SiblingModule {}

describe.each(FORMS)('the module by %s', (form) => {
  async function withHost(
    wishes: HostWishes & { extras?: ClienteleExtras },
    work: (host: TestHost) => Promise<void>,
  ): Promise<void> {
    const controllers: Type[] = [GuardedController];
    const host = await TestHost.start(memoryDatabase(), { controllers, form, ...wishes });
    try {
      await work(host);
    } finally {
      await host.stop();
    }
  }

  async function user(host: TestHost) {
    return host.person({ email: 'user@acme.test', clientId: await host.client() });
  }

  it.each([
    ['/clientele', {}, '/portal'],
    ['/portal', { path: 'portal' }, '/clientele'],
    ['/api/v1/portal', { path: '/api/v1/portal/' }, '/clientele'],
    ['', { path: '' }, '/clientele'],
  ])('serves its routes under %s/ and nowhere else (C41)', async (prefix, extras, other) => {
    await withHost({ extras }, async (host) => {
      const { http } = await user(host);
      await http.get(`${prefix}/me`).expect(200);
      await http.get(`${prefix}/members/${host.portalId}`).expect(404, {
        statusCode: 404,
        code: 'NOT_FOUND',
        message: ERROR_TABLE.NOT_FOUND.message,
      });
      const elsewhere = await http.get(`${other}/me`).expect(404);
      expect(elsewhere.body).not.toHaveProperty('code');
      await http.get('/guarded/view').expect(200);
    });
  });

  it('serves no route where it is told so, and decides all the same (C41)', async () => {
    await withHost({ extras: { controllers: false } }, async (host) => {
      const { http } = await user(host);
      for (const path of ['me', 'members', 'clients', 'invitations'])
        await http.get(`/clientele/${path}`).expect(404);
      await http.get('/guarded/view').expect(200);
      await http.post('/guarded/edit').expect(403);
    });
  });

  it('serves the routes it is told only (C41)', async () => {
    await withHost({ extras: { controllers: ['me', 'permissions'] } }, async (host) => {
      const { http, member } = await user(host);
      await http.get('/clientele/me').expect(200);
      const { body } = await http.get(`/clientele/members/${member.id}/permissions`).expect(403);
      expect(body).toMatchObject({ code: 'PERMISSION_DENIED' });
      for (const path of [`members/${member.id}`, 'members', 'clients', 'invitations'])
        await http.get(`/clientele/${path}`).expect(404);
    });
  });

  it('is seen by every module of the host (C41)', async () => {
    await withHost({ imports: [SiblingModule] }, async (host) => {
      const { access } = host.app.get(Asks, { strict: false });
      const { actor } = await user(host);
      expect(await access.can(actor, 'reports.view')).toBe(true);
    });
  });

  it('is seen only where it is imported, if it is told so (C41)', async () => {
    const extras = { isGlobal: false };
    await expect(withHost({ extras, imports: [SiblingModule] }, fail)).rejects.toThrow(
      /can't resolve dependencies of the Asks/,
    );
    await withHost({ extras }, async (host) => {
      const { http } = await user(host);
      await http.get('/guarded/view').expect(200);
    });
  });

  it('uses the DataSource of the name it is given (C41, C44)', async () => {
    const imports = [TypeOrmModule.forRoot({ type: 'better-sqlite3', database: ':memory:' })];
    await withHost({ imports, extras: { dataSource: 'second' } }, async (host) => {
      expect(host.dataSource).toBe(host.app.get(getDataSourceToken('second')));
      const { http } = await user(host);
      await http.get('/guarded/view').expect(200);
      await http.get('/clientele/me').expect(200);
    });
  });

  it.each<[string, ClienteleExtras]>([
    ['a class', { providers: { plan: NoReports } }],
    ['a value', { providers: { plan: { useValue: new NoReports() } } }],
    ['a factory', { providers: { plan: { useFactory: () => new NoReports() } } }],
    [
      'an asynchronous factory',
      { providers: { plan: { useFactory: () => Promise.resolve(new NoReports()) } } },
    ],
    [
      'a factory that injects',
      {
        imports: [PlansModule],
        providers: { plan: { inject: [NoReports], useFactory: (plan: NoReports) => plan } },
      },
    ],
    ['an override', { overrides: [{ provide: PLAN_POLICY, useClass: NoReports }] }],
    [
      "another module's provider",
      { imports: [PlansModule], providers: { plan: { useExisting: NoReports } } },
    ],
  ])('takes %s for a port (C41, C45)', async (_, extras) => {
    await withHost({ extras }, async (host) => {
      const { http } = await user(host);
      await http.get('/guarded/view').expect(403);
    });
  });

  it('takes a service of the host for one of its own (C41, C45)', async () => {
    const extras = { overrides: [{ provide: AccessService, useClass: Yes }] };
    await withHost({ extras }, async (host) => {
      const { http } = await user(host);
      await http.post('/guarded/edit').expect(201);
      await host.nobody.post('/guarded/edit').expect(401);
    });
  });
});

function fail(): Promise<void> {
  return Promise.reject(new Error('The host started.'));
}
