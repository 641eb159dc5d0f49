import type { Server } from 'node:http';
import {
  Controller,
  Get,
  type INestApplication,
  type VersioningOptions,
  VersioningType,
} from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import request from 'supertest';
import type { ClienteleExtras } from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { TestHost } from '../../../support/test-host.js';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

/** How a host tells versions apart, and how a caller says one. */
const WAYS = {
  header: {
    versioning: { type: VersioningType.HEADER, header: 'x-version' },
    headers: (version: string) => ({ 'x-version': version }),
  },
  'media type': {
    versioning: { type: VersioningType.MEDIA_TYPE, key: 'v=' },
    headers: (version: string) => ({ accept: `application/json;v=${version}` }),
  },
  'way of its own': {
    versioning: {
      type: VersioningType.CUSTOM,
      extractor: (sent: unknown) =>
        (sent as { headers: Record<string, string> }).headers['x-own-version'] ?? '',
    },
    headers: (version: string) => ({ 'x-own-version': version }),
  },
} as const satisfies Record<string, { versioning: VersioningOptions; headers: unknown }>;

@Controller({ path: 'own', version: '2' })
class OwnController {
  @Get()
  get() {
    return 'own';
  }
}

const BRANDING = '/clientele/portal/branding';

describe.each(ADAPTERS)('a host whose API has versions, behind %s', (_, adapter) => {
  let host: TestHost;

  async function start(
    versioning: VersioningOptions,
    extras: ClienteleExtras = {},
    before: (app: INestApplication) => unknown = () => undefined,
  ): Promise<void> {
    host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      controllers: [OwnController],
      extras,
      before: (app) => {
        before(app);
        app.enableVersioning({ ...versioning, defaultVersion: '3' });
      },
    });
  }

  afterEach(() => host.stop());

  /** The status of a call, whose path may have any prefix. */
  async function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
    const server = host.app.getHttpServer() as Server;
    return (await request(server).get(path).set(headers)).status;
  }

  describe.each(Object.entries(WAYS))('by a %s', (__, { versioning, headers }) => {
    it('has the routes of the module in every version, and without one', async () => {
      await start(versioning);
      const statuses = [
        await statusOf(BRANDING),
        await statusOf(BRANDING, headers('2')),
        await statusOf(BRANDING, headers('3')),
        await statusOf(BRANDING, headers('x')),
      ];
      expect(statuses).toEqual([200, 200, 200, 200]);
      expect(await statusOf('/own', headers('2'))).toBe(200);
      expect(await statusOf('/own', headers('3'))).toBe(404);
    });

    it('has them in the versions that are named, and in no other', async () => {
      await start(versioning, { version: ['1', '2'] });
      expect(await statusOf(BRANDING, headers('1'))).toBe(200);
      expect(await statusOf(BRANDING, headers('2'))).toBe(200);
      expect(await statusOf(BRANDING, headers('3'))).toBe(404);
      expect(await statusOf(BRANDING)).toBe(404);
    });
  });

  it('in its paths has the routes of the module where no version stands', async () => {
    await start({ type: VersioningType.URI });
    expect(await statusOf(BRANDING)).toBe(200);
    expect(await statusOf(`/v3${BRANDING}`)).toBe(404);
    expect(await statusOf('/v2/own')).toBe(200);
  });

  it('in its paths has them below the version that is named', async () => {
    await start({ type: VersioningType.URI, prefix: 'version-' }, { version: '1' });
    expect(await statusOf(`/version-1${BRANDING}`)).toBe(200);
    expect(await statusOf(BRANDING)).toBe(404);
    expect(await statusOf(`/version-3${BRANDING}`)).toBe(404);
  });

  it('may have a prefix as well, and leave the module out of it', async () => {
    await start({ type: VersioningType.URI }, {}, (app) => app.setGlobalPrefix('api'));
    expect(await statusOf(`/api${BRANDING}`)).toBe(200);
    expect(await statusOf('/api/v2/own')).toBe(200);
    await host.stop();
    await start({ type: VersioningType.URI }, {}, (app) =>
      app.setGlobalPrefix('api', { exclude: ['clientele/{*rest}'] }),
    );
    expect(await statusOf(BRANDING)).toBe(200);
    expect(await statusOf('/api/v2/own')).toBe(200);
  });

  it('does not name its versions to another host of the process', async () => {
    await start({ type: VersioningType.URI }, { version: '1' });
    await host.stop();
    await start({ type: VersioningType.URI });
    expect(await statusOf(BRANDING)).toBe(200);
  });
});
