import {
  applyDecorators,
  Controller,
  type DynamicModule,
  Get,
  Module,
  Param,
  type Type,
  UseGuards,
} from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { AuthGuard, PassportModule } from '@nestjs/passport';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import type * as Clientele from 'nest-clientele';
import { BenchProject } from './bench-project.entity.js';
import { CaslGuard, NamedCaslGuard } from './casl.guard.js';
import { type Address, NOW, SECRET, type ServerJob } from './job.js';
import { JwtStrategy, LOADED_BY, type LoadedBy } from './jwt.strategy.js';
import { type PeerSetup, peerSetup } from './peer-setup.js';
import { NEEDED, TREE } from './permissions.js';
import type { Peer, Role } from './variants.js';

/** What a way of guarding adds to the host. */
interface Guarding extends Partial<PeerSetup> {
  readonly decorators: readonly MethodDecorator[];
  readonly loadedBy?: LoadedBy;
}

/** The feature with the route. */
@Module({})
class ReportsModule {
  static with(decorators: readonly MethodDecorator[], imports: DynamicModule[]): DynamicModule {
    return { module: ReportsModule, imports, controllers: [controllerWith(decorators)] };
  }
}

/** A host with one route. */
@Module({})
export class AppModule {
  static async with({ role, address, library, application }: ServerJob): Promise<DynamicModule> {
    // The build that is measured, not the sources the tests compile.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const clientele = require(library) as typeof Clientele;
    const {
      decorators,
      imports = [],
      featureImports = [],
      loadedBy = null,
    } = await guarding(role, clientele);
    const entities = [...clientele.clienteleEntities, BenchProject];
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...database(address, application), entities }),
        PassportModule,
        ...imports,
        ReportsModule.with(decorators, featureImports),
      ],
      providers: [JwtStrategy, { provide: LOADED_BY, useValue: loadedBy }],
    };
  }
}

async function guarding(role: Role, clientele: typeof Clientele): Promise<Guarding> {
  switch (role) {
    case 'login':
      return { decorators: [UseGuards(AuthGuard('jwt'))] };
    case 'permission':
      return ours(clientele, clientele.RequirePermission(NEEDED.key));
    case 'project':
      return ours(
        clientele,
        clientele.RequirePermission(NEEDED.key, { project: 'params.projectId' }),
      );
    case 'casl':
      return { decorators: [UseGuards(AuthGuard('jwt'), CaslGuard)] };
    case 'casl-named':
      return { decorators: [UseGuards(AuthGuard('jwt'), NamedCaslGuard)] };
    case 'nest-casl':
    case 'nest-access-control':
    case 'nest-authz':
      return byPeer(role);
  }
}

function ours(
  { ClienteleModule, definePermissions }: typeof Clientele,
  decorator: MethodDecorator,
): Guarding {
  const module = ClienteleModule.forRoot({
    permissions: definePermissions(TREE as never),
    auth: { strategies: ['jwt'] },
    invitations: {
      secrets: [SECRET],
      url: (token) => `https://portal.test/accept?token=${token}`,
    },
    // What works by itself in the background is measured elsewhere.
    events: { relay: false },
    exports: { sweepEvery: '1d' },
    providers: {
      projects: { entity: BenchProject, id: 'id', name: 'name', portal: 'portalId' },
      clock: { useValue: { now: () => NOW } },
    },
  });
  return { decorators: [decorator], imports: [EventEmitterModule.forRoot(), module] };
}

async function byPeer(peer: Peer): Promise<Guarding> {
  const { guards, decorators, ...setup } = await peerSetup(peer);
  return { ...setup, decorators: [UseGuards(AuthGuard('jwt'), ...guards), ...decorators] };
}

function controllerWith(decorators: readonly MethodDecorator[]): Type {
  @Controller('reports')
  class ReportsController {
    @Get(':projectId')
    @applyDecorators(...decorators)
    read(@Param('projectId') projectId: string) {
      return { projectId, title: 'A report of this project' };
    }
  }
  return ReportsController;
}

function database(address: Address, application: string): TypeOrmModuleOptions {
  if (address.type !== 'postgres') return { ...address, ...sqliteOnly(address) };
  return {
    ...address,
    applicationName: application,
    // Servers rest while others have their round. A pool that closed its connections then would open them in the next.
    extra: { max: 10, idleTimeoutMillis: 0 },
  };
}

function sqliteOnly({ type }: Address) {
  return type === 'better-sqlite3' ? { enableWAL: true } : {};
}
