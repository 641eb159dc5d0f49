import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import type { Server } from 'node:http';
import {
  type CallHandler,
  ClassSerializerInterceptor,
  Controller,
  type ExecutionContext,
  Get,
  Injectable,
  type NestInterceptor,
  type Provider,
} from '@nestjs/common';
import { APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Exclude, Expose } from 'class-transformer';
import { map, type Observable } from 'rxjs';
import request from 'supertest';
import { ExportsService, isClienteleRoute } from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import type { Person } from '../../../support/test-host.js';
import { ExportHost } from '../exports/support/export-host.js';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

@Injectable()
class Wrapped implements NestInterceptor {
  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(map((data: unknown) => ({ data })));
  }
}

/** The same, with the line of the documentation. */
@Injectable()
class WrappedElsewhere extends Wrapped {
  override intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (isClienteleRoute(context)) return next.handle();
    return super.intercept(context, next);
  }
}

class OwnAnswer {
  @Expose() readonly shown = 'yes';
  @Exclude() readonly hidden = 'no';
  readonly unsaid = 'no';
}

@Controller('own')
class OwnController {
  @Get()
  get() {
    return new OwnAnswer();
  }
}

/** Host's settings for its own classes, under which nothing is left of plain objects. */
const SERIALIZERS: readonly [
  string,
  ConstructorParameters<typeof ClassSerializerInterceptor>[1],
][] = [
  ['excludeAll', { strategy: 'excludeAll' }],
  ['excludeExtraneousValues', { excludeExtraneousValues: true }],
  ['excludePrefixes', { strategy: 'excludeAll', excludePrefixes: ['i', 'm', 'r'] }],
];

describe.each(ADAPTERS)('an interceptor of the host for the whole app, behind %s', (_, adapter) => {
  let exports: ExportHost;
  let owner: Person;

  async function start(interceptor: object): Promise<void> {
    exports = await ExportHost.start(memoryDatabase(), {
      adapter: adapter(),
      controllers: [OwnController],
      providers: [{ provide: APP_INTERCEPTOR, ...interceptor } as Provider],
    });
    const { host } = exports;
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
    await host.person({ email: 'a@acme.test', clientId: await host.client() });
  }

  afterEach(async () => {
    Reflect.deleteProperty(exports.storage, 'link');
    await exports.host.stop();
  });

  /** Makes an export in code, whose answers no interceptor meets. */
  async function exported(): Promise<{ path: string; file: Buffer }> {
    const { id } = await exports.host.app.get(ExportsService).create(owner.actor, { by: 'portal' });
    await exports.queue.idle();
    return {
      path: `/clientele/exports/${id}/download`,
      file: exports.storage.files.get(exports.storage.of(id)[0]!)!,
    };
  }

  const download = (path: string) =>
    owner.http
      .get(path)
      .buffer(true)
      .parse(callbackify(buffer) as never);

  it('that wraps every answer leaves downloads as they are', async () => {
    await start({ useClass: Wrapped });
    const { path, file } = await exported();
    const { body, headers } = await download(path).expect(200);
    expect(body).toEqual(file);
    expect(headers['content-type']).toMatch(/^text\/csv/);
    expect(headers['content-disposition']).toMatch(/^attachment; filename=".+\.csv"$/);
    Object.assign(exports.storage, { link: () => Promise.resolve('https://store.test/file') });
    const moved = await owner.http.get(path).redirects(0).expect(302);
    expect(moved.headers['location']).toBe('https://store.test/file');
    const refused = await owner.http.get(path.replace(/.{4}(?=\/download)/, '0000'));
    expect([refused.status, refused.body]).toEqual([
      404,
      expect.objectContaining({ code: 'NOT_FOUND' }),
    ]);
  });

  it('that wraps answers leaves the module its own by the line of the documentation', async () => {
    await start({ useClass: WrappedElsewhere });
    const { body } = await owner.http.get('/clientele/members').expect(200);
    expect(body).toMatchObject({ items: [expect.anything(), expect.anything()] });
    const own = await request(exports.host.app.getHttpServer() as Server).get('/own');
    expect(own.body).toHaveProperty('data');
  });

  it.each(SERIALIZERS)(
    "that serializes the host's classes by %s leaves the module's answers whole",
    async (__, options) => {
      await start({
        inject: [Reflector],
        useFactory: (reflector: Reflector) => new ClassSerializerInterceptor(reflector, options),
      });
      const members = await owner.http.get('/clientele/members').expect(200);
      expect(members.body).toMatchObject({ items: [expect.anything(), expect.anything()] });
      const me = await owner.http.get('/clientele/me').expect(200);
      expect(me.body).toMatchObject({ identity: { email: 'owner@agency.test' } });
      const { path, file } = await exported();
      expect((await download(path).expect(200)).body).toEqual(file);
      const own = await exports.host.nobody.get('/own').expect(200);
      expect(own.body).toEqual({ shown: 'yes' });
    },
  );
});
