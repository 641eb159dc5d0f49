import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import { type AddressInfo } from 'node:net';
import {
  Body,
  Controller,
  Get,
  Header,
  Injectable,
  type INestApplication,
  Module,
  Post,
  UnauthorizedException,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  clienteleEntities,
  clienteleMigrations,
  ClienteleModule,
  definePermissions,
  EmbeddedIdentityStore,
  hostActor,
  InvitationsService,
  type LoginRequest,
  MembersService,
  OnClientele,
  PortalsService,
} from 'nest-clientele';
import { ClientelePagesModule } from 'nest-clientele/pages';

const PASSWORD = 'a host of somebody else';

/** Tokens as this host makes them: an id and a proof. */
const proofOf = (id: string) => createHmac('sha256', 'its own secret').update(id).digest('hex');

function callerOf({ headers }: LoginRequest) {
  const [id = '', proof] = (/^Bearer (.+)$/.exec(String(headers.authorization))?.[1] ?? '').split(
    '.',
  );
  return proof === proofOf(id) ? { id } : null;
}

const LOGIN_SCRIPT = `document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email, password } = Object.fromEntries(new FormData(event.target));
  const answer = await fetch('/v1/sessions', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email, password }) });
  const { token } = await answer.json();
  localStorage.setItem('token', token);
  location.assign(new URLSearchParams(location.search).get('next') ?? '/');
});`;

const LOGIN_PAGE = `<!doctype html><html lang="en"><title>Log in</title><body><main><h1>Log in</h1><form>
<label>Email <input name="email"></label><label>Password <input name="password" type="password"></label><button>Log in</button>
</form></main><script src="/v1/log-in.js"></script>`;

@Controller()
class LoginController {
  constructor(private readonly people: EmbeddedIdentityStore) {}

  @Get('log-in')
  @Header('Content-Type', 'text/html')
  page(): string {
    return LOGIN_PAGE;
  }

  @Get('log-in.js')
  @Header('Content-Type', 'text/javascript')
  script(): string {
    return LOGIN_SCRIPT;
  }

  @Post('sessions')
  async logIn(@Body() { email, password }: { email: string; password: string }) {
    const known = await this.people.authenticate(email, password);
    if (!known) throw new UnauthorizedException();
    return { token: `${known.id}.${proofOf(known.id)}` };
  }
}

/** Tells the links of letters to whoever started the host. */
@Injectable()
class Letters {
  constructor(private readonly invitations: InvitationsService) {}

  @OnClientele('invitation.sent')
  async sent(event: Parameters<InvitationsService['render']>[0]): Promise<void> {
    const mail = await this.invitations.render(event);
    process.send?.({ link: mail?.url });
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
    ClienteleModule.forRoot({
      permissions: definePermissions({
        files: {
          label: 'Files',
          default: true,
          children: { read: { label: 'Read files', default: true } },
        },
      }),
      auth: { caller: callerOf },
      invitations: {
        secrets: ['a secret that is long enough to be one'],
        url: (token) => `/portal/welcome?token=${token}`,
      },
    }),
    // The two lines that the pages take.
    ClientelePagesModule.forRoot({
      signIn: '/v1/log-in',
      authorization: { storage: 'localStorage', key: 'token' },
      paths: { staff: 'portal/users', accept: 'portal/welcome', team: 'portal/team' },
      words: { en: { 'users.title': 'People of the portal' } },
    }),
  ],
  controllers: [LoginController],
  providers: [Letters],
})
class ForeignModule {}

async function begin(app: INestApplication): Promise<void> {
  const { id: portalId } = await app
    .get(PortalsService)
    .ensure({ key: 'default', name: 'Foreign' });
  await app.get(MembersService).create(hostActor(portalId), {
    kind: 'staff',
    role: 'admin',
    name: 'Fay Foreign',
    email: 'fay@foreign.test',
    password: PASSWORD,
    invite: false,
  });
}

async function main(): Promise<void> {
  const app = await NestFactory.create(ForeignModule, new FastifyAdapter(), { logger: ['error'] });
  app.setGlobalPrefix('v1');
  await app.listen(0, '127.0.0.1');
  await begin(app);
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  process.send?.({ url: `http://localhost:${port}`, password: PASSWORD });
}

void main();
