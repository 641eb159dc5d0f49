// A host with what many put around their routes: a prefix, a strict pipe, throttling, a store for each request and more.
import 'reflect-metadata';
import assert from 'node:assert/strict';
import { Controller, Get, ValidationPipe } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import compression from 'compression';
import helmet from 'helmet';
import { ClsModule, ClsService } from 'nestjs-cls';
import { AppModule } from './app.module.js';
import { Caller } from './caller.js';
import { givenSetting, tell } from './main.js';
import { type Boot, type OwnStep, scenario } from './scenario.js';

@Controller()
class HealthController {
  constructor(private readonly cls: ClsService) {}

  @Get('health')
  health(): { up: boolean } {
    return { up: true };
  }

  @Get('store')
  store(): { isThere: boolean } {
    return { isThere: this.cls.isActive() };
  }
}

const boot: Boot = async (setting) => {
  const more = {
    imports: [
      ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10_000 }]),
      ClsModule.forRoot({ global: true, middleware: { mount: true } }),
    ],
    controllers: [HealthController],
    providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
  };
  const app = await NestFactory.create(AppModule.with({ ...setting, ...more }), {
    logger: ['error', 'warn'],
  });
  app.use(helmet(), compression({ threshold: 0 }));
  app.enableCors({ origin: 'https://front.test', exposedHeaders: ['Retry-After'] });
  app.setGlobalPrefix('api', { exclude: ['health'] });
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      transformOptions: { enableImplicitConversion: true },
    }),
  );
  await app.listen(0, '127.0.0.1');
  return { app, url: `${await app.getUrl()}/api` };
};

const own: OwnStep[] = [
  {
    name: 'middleware: be there on the routes of the module, too',
    run: async ({ url, nobody }) => {
      const { headers } = await nobody.call('GET', 'clientele/portal/branding');
      for (const name of ['x-ratelimit-limit', 'content-security-policy', 'content-encoding']) {
        assert.ok(headers.get(name), name);
      }
      assert.equal(headers.get('access-control-allow-origin'), 'https://front.test');
      const root = new Caller(new URL(url).origin, {});
      assert.deepEqual(await root.gets(200, 'GET', 'health'), { up: true });
      assert.deepEqual(await nobody.gets(200, 'GET', 'store'), { isThere: true });
    },
  },
];

tell(scenario(givenSetting(), boot, own));
