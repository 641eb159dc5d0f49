// The smallest host. The smoke test compiles it once as an ES module and once as CommonJS, against the
// packed package, and runs both. It prints one JSON line with what it saw.
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import {
  ClienteleModule,
  clienteleEntities,
  clienteleMigrations,
  definePermissions,
  type PermissionKey,
  RequirePermission,
} from 'nest-clientele';
import * as testing from 'nest-clientele/testing';
import passport from 'passport';
import type { DataSource } from 'typeorm';

const permissions = definePermissions({
  reports: { label: 'Reports', children: { view: { label: 'View reports' } } },
});

declare module 'nest-clientele' {
  interface Register {
    permissions: typeof permissions;
  }
}

// @ts-expect-error A misspelt key does not compile: the keys reached the packed types.
export const misspelt: PermissionKey = 'reports.veiw';

/** Believes the header: enough for a host that only shows that the parts fit. */
class HeaderStrategy extends passport.Strategy {
  override authenticate(
    this: passport.StrategyCreated<this>,
    request: { headers: Record<string, unknown> },
  ): void {
    const id = request.headers['x-identity'];
    if (id) this.success({ id });
    else this.fail('no caller', 401);
  }
}
passport.use('header', new HeaderStrategy());

@Controller('reports')
class ReportsController {
  @Get()
  @RequirePermission('reports.view')
  list(): string[] {
    return [];
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: [...clienteleEntities],
      migrations: [...clienteleMigrations],
      migrationsRun: true,
    }),
    EventEmitterModule.forRoot(),
    PassportModule,
    ClienteleModule.forRoot({
      permissions,
      auth: { strategies: ['header'] },
      invitations: {
        secrets: ['a secret of the smoke test, 32 bytes at least'],
        url: (token) => `https://portal.test/accept?token=${token}`,
      },
    }),
  ],
  controllers: [ReportsController],
})
class HostModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(HostModule, { logger: ['error', 'warn'] });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const dataSource = app.get<DataSource>(getDataSourceToken());

  const guarded = await fetch(`${url}/reports`);
  const preview = await fetch(`${url}/clientele/invitations/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: 'no-such-token' }),
  });
  const { code } = (await preview.json()) as { code: string };
  const drift = await dataSource.driver.createSchemaBuilder().log();
  await app.close();

  const seen = {
    guarded: guarded.status,
    preview: [preview.status, code],
    drift: drift.upQueries.map(({ query }) => query),
    testing: Object.keys(testing).length > 0,
  };
  console.log(JSON.stringify(seen));
}

void main();
