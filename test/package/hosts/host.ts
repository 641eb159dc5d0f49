// The smallest host. The smoke test compiles it once as an ES module and once as CommonJS, against the
// packed package, and runs both. It prints one JSON line with what it saw.
import 'reflect-metadata';
import { Controller, Get, Injectable, Module, Patch } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { CLOCK, type Clock } from 'nest-clientele/ports';
import {
  ClienteleModule,
  clienteleEntities,
  type ClienteleEvent,
  clienteleMigrations,
  DEFAULT_PORTAL,
  definePermissions,
  hostActor,
  InvitationsService,
  MembersService,
  OnClientele,
  type PermissionKey,
  PortalsService,
  RequirePermission,
} from 'nest-clientele';
import { eventName } from 'nest-clientele/events';
import { clockContract } from 'nest-clientele/testing';
import passport from 'passport';
import type { DataSource } from 'typeorm';

const permissions = definePermissions({
  reports: {
    label: 'Reports',
    children: { view: { label: 'View reports', default: true }, edit: { label: 'Edit reports' } },
  },
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

  @Patch()
  @RequirePermission('reports.edit')
  edit(): void {}
}

/** Keeps the address in the mail instead of sending it. */
@Injectable()
class Mailbox {
  readonly link: Promise<string>;
  private arrive: (link: string) => void = () => {};

  constructor(private readonly invitations: InvitationsService) {
    this.link = new Promise((resolve) => (this.arrive = resolve));
  }

  @OnClientele('invitation.sent')
  async onSent(event: ClienteleEvent<'invitation.sent'>): Promise<void> {
    const mail = await this.invitations.render(event);
    this.arrive(mail?.url ?? 'no link');
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
  providers: [Mailbox],
})
class HostModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(HostModule, { logger: ['error', 'warn'] });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const post = async (path: string, body: object): Promise<Response> =>
    fetch(`${url}/clientele/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const stranger = await fetch(`${url}/reports`);
  const unknown = await post('invitations/preview', { token: 'no-such-token' });

  const portal = await app.get(PortalsService).ensure({ key: DEFAULT_PORTAL, name: 'Agency' });
  await app.get(MembersService).create(hostActor(portal.id), {
    email: 'new@acme.test',
    client: { name: 'Acme', type: 'business' },
  });
  const token = new URL(await app.get(Mailbox).link).searchParams.get('token');
  const accepted = await post('invitations/accept', {
    token,
    name: 'New Person',
    password: 'correct horse battery staple',
  });
  const { identity } = (await accepted.json()) as { identity?: { id: string } };
  const headers = { 'x-identity': identity?.id ?? '' };
  const view = await fetch(`${url}/reports`, { headers });
  const edit = await fetch(`${url}/reports`, { method: 'PATCH', headers });

  for (const { run } of clockContract(app.get<Clock>(CLOCK))) await run();

  const { driver } = app.get<DataSource>(getDataSourceToken());
  const drift = await driver.createSchemaBuilder().log();
  await app.close();

  const seen = {
    stranger: stranger.status,
    unknown: [unknown.status, ((await unknown.json()) as { code: string }).code],
    accepted: accepted.status,
    view: view.status,
    edit: [edit.status, ((await edit.json()) as { code: string }).code],
    event: eventName('member.created'),
    drift: drift.upQueries.map(({ query }) => query),
  };
  console.log(JSON.stringify(seen));
}

void main();
