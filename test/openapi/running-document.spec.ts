import {
  Controller,
  Get,
  type INestApplication,
  SetMetadata,
  VERSION_NEUTRAL,
  VersioningType,
} from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import {
  addClientele,
  CLIENTELE_DOCUMENT,
  clienteleDocument,
  type OpenApiDocument,
} from '../../lib/openapi/index.js';
import { memoryDatabase } from '../support/memory-database.js';
import { routesOf } from '../support/routes.js';
import { type HostWishes, TestHost } from '../support/test-host.js';

@Controller('pages')
class PagesController {
  @Get()
  list() {
    return [];
  }
}

async function withHost(wishes: HostWishes, work: (host: TestHost) => void): Promise<void> {
  const host = await TestHost.start(memoryDatabase(), wishes);
  try {
    work(host);
  } finally {
    await host.stop();
  }
}

/** The routes of a document as Express spells them. */
function routesIn(document: Pick<OpenApiDocument, 'paths'>): string[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(
      (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    ),
  );
}

function operationIds(document: { paths: object }): string[] {
  const paths = Object.values(document.paths) as Record<string, { operationId: string }>[];
  return paths.flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
}

describe('the document of a running app', () => {
  it.each<[string, HostWishes]>([
    ['by default', {}],
    ['at a path of its own', { extras: { path: '/portal/v2/' } }],
    ['without a path', { extras: { path: '' } }],
    ['below a global prefix', { before: (app) => app.setGlobalPrefix('api') }],
    [
      'outside of a global prefix',
      { before: (app) => app.setGlobalPrefix('api', { exclude: ['clientele/{*rest}'] }) },
    ],
    [
      'with versions in the path',
      {
        before: (app) => {
          app.setGlobalPrefix('api');
          app.enableVersioning({ type: VersioningType.URI, defaultVersion: '3' });
        },
      },
    ],
    [
      'with a version of its own in the path',
      {
        extras: { version: '1' },
        before: (app) => {
          app.setGlobalPrefix('api');
          app.enableVersioning({ type: VersioningType.URI, defaultVersion: '3' });
        },
      },
    ],
    [
      'with a version of its own among those in a header',
      {
        extras: { version: ['1', '2'] },
        before: (app) => app.enableVersioning({ type: VersioningType.HEADER, header: 'v' }),
      },
    ],
    [
      'with versions in the path that it does not name',
      {
        extras: { version: VERSION_NEUTRAL },
        before: (app) => app.enableVersioning({ type: VersioningType.URI, defaultVersion: '3' }),
      },
    ],
    [
      'with decorators of the host',
      { extras: { openRouteDecorators: [SetMetadata('open', true)] } },
    ],
    [
      'with versions in a header',
      {
        before: (app) =>
          app.enableVersioning({ type: VersioningType.HEADER, header: 'v', defaultVersion: '3' }),
      },
    ],
    ['with some controllers', { extras: { controllers: ['me', 'permissions'] } }],
    ['without controllers', { extras: { controllers: false } }],
  ])('has the routes that the app serves %s, and no others', async (_, wishes) => {
    await withHost(wishes, ({ app }) => {
      // What a prefix leaves out is a route of Nest's own.
      const served = routesOf(app).filter((route) => !route.includes('{*'));
      expect(routesIn(clienteleDocument(app)).sort()).toEqual(served.sort());
    });
  });

  it('has the keys of the host where a request takes permissions', async () => {
    await withHost({}, ({ app }) => {
      const { ClientelePermissionKey } = clienteleDocument(app).components.schemas;
      expect(ClientelePermissionKey?.enum).toEqual(
        expect.arrayContaining(['users.view', 'reports.view']),
      );
    });
  });

  it('has only what its operations use', async () => {
    await withHost({ extras: { controllers: ['me'] } }, ({ app }) => {
      const { components, tags } = clienteleDocument(app);
      expect(Object.keys(components.schemas)).toEqual(
        expect.arrayContaining(['ClienteleError', 'ClienteleMe', 'ClienteleMembershipChoice']),
      );
      expect(Object.keys(components.schemas)).not.toContain('ClienteleMember');
      expect(tags.map(({ name }) => name)).toEqual(['Clientele me']);
    });
  });
});

describe('a host’s own document', () => {
  const config = new DocumentBuilder().setTitle('Host').addBearerAuth().addTag('Pages').build();
  const created = (app: INestApplication) => SwaggerModule.createDocument(app, config);

  it('gets the operations of the module in place of empty ones, and keeps its own', async () => {
    await withHost({ controllers: [PagesController] }, ({ app }) => {
      const before = created(app);
      const after = addClientele(before, app);
      expect(Object.keys(after.paths).sort()).toEqual(Object.keys(before.paths).sort());
      expect(after.paths['/pages']).toEqual(before.paths['/pages']);
      expect(operationIds(after).sort()).toEqual(
        ['PagesController_list', ...operationIds(CLIENTELE_DOCUMENT)].sort(),
      );
      expect(after.openapi).toBe('3.1.0');
      expect(after.components?.schemas).toHaveProperty('ClienteleMember');
      expect(after.components?.securitySchemes).toEqual({
        bearer: before.components?.securitySchemes?.['bearer'],
        login: expect.objectContaining({ type: 'http' }),
      });
      expect(after.tags?.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Pages', 'Clientele members']),
      );
    });
  });

  it('names the logins of the host, where it is told them', async () => {
    await withHost({}, ({ app }) => {
      const security = [{ bearer: [] }, { cookie: [] }];
      const { paths, components } = addClientele(created(app), app, { security });
      expect(paths['/clientele/members']?.get?.security).toEqual(security);
      expect(paths['/clientele/invitations/accept']?.post?.security).toEqual([...security, {}]);
      expect(paths['/clientele/portal/branding']?.get?.security).toEqual([]);
      expect(Object.keys(components?.securitySchemes ?? {})).toEqual(['bearer']);
    });
  });

  it('is the same when the module is added twice', async () => {
    await withHost({}, ({ app }) => {
      const once = addClientele(created(app), app);
      expect(addClientele(once, app)).toEqual(once);
    });
  });
});
