import type { Server } from 'node:http';
import {
  type DynamicModule,
  type INestApplication,
  Module,
  type Provider,
  type Type,
} from '@nestjs/common';
import type { AbstractHttpAdapter } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import passport from 'passport';
import { DataSource, type DataSourceOptions } from 'typeorm';
import {
  ActivityRecorder,
  type ClienteleEvent,
  type ClienteleEventType,
  type ClienteleExtras,
  ClienteleModule,
  type ClienteleOptions,
  ClientsService,
  type CreateMember,
  EventRelay,
  hostActor,
  InvitationsService,
  type MemberActor,
  MembersService,
  type MemberView,
  PortalsService,
} from '../../lib/index.js';
import { hostDataSource } from '../../lib/database/own-data-source.js';
import { CLIENTELE_DATA_SOURCE } from '../../lib/config/tokens.js';
import { IDENTITY_STORE, type IdentityStore } from '../../lib/ports/index.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { storedEvent } from '../../lib/events/stored-event.js';
import { ExportSweeper } from '../../lib/exports/export-sweeper.js';
import { ImportSweeper } from '../../lib/imports/import-sweeper.js';
import { OrphanReport } from '../../lib/permissions/orphan-report.js';
import { assertAudit } from './assert-audit.js';
import { Caller } from './caller.js';
import { WITH_REPLICA } from './databases.js';
import { HeaderStrategy } from './header.strategy.js';
import { TestClock } from './test-clock.js';
import { TestGroups, TestProjects } from './test-directories.js';
import { permissions } from './test-permissions.js';

/** A password that passes. */
export const PASSWORD = 'correct horse battery';

/** What a test changes about the host. */
export interface HostWishes {
  readonly options?: Partial<ClienteleOptions>;
  readonly extras?: ClienteleExtras;
  readonly controllers?: Type[];
  readonly providers?: Provider[];
  readonly imports?: (Type | DynamicModule)[];
  /** How the module is imported. @default 'forRoot' */
  readonly form?: 'forRoot' | 'forRootAsync';
  /** @default Express */
  readonly adapter?: AbstractHttpAdapter;
  /** Whether the module stands before the DataSource among the imports. @default false */
  readonly isFirst?: boolean;
  /** Overrides providers or guards, as tests of hosts do. */
  readonly override?: (builder: TestingModuleBuilder) => unknown;
  /** Called with the connected DataSource before the module gets it, as by a host that patches it. */
  readonly dataSource?: (dataSource: DataSource) => unknown;
  /** Called before the routes are made, to set a prefix or the like. */
  readonly before?: (app: INestApplication) => unknown;
}

/** A member, the way to act as it in services, and over HTTP. */
export interface Person {
  readonly member: MemberView;
  readonly actor: MemberActor;
  readonly http: Caller;
}

/** The smallest app around the module: embedded identities, a header for a login, a clock that stands still. */
export class TestHost {
  readonly clock = new TestClock();
  app!: INestApplication;
  portalId = '';

  private constructor(
    /** The path of the module's routes. */
    private readonly base: string,
  ) {}

  /** Boots the app on a migrated database. A start that is refused leaves no connection behind. */
  static async start(database: DataSourceOptions, wishes: HostWishes = {}): Promise<TestHost> {
    const host = new TestHost(baseOf(wishes));
    passport.use('header', new HeaderStrategy());
    const dataSource = await new DataSource({ ...database, migrationsRun: true }).initialize();
    try {
      await wishes.dataSource?.(dataSource);
      await host.boot(dataSource, wishes);
    } catch (error) {
      if (dataSource.isInitialized) await dataSource.destroy();
      throw error;
    }
    host.portalId = (await host.portals.ensure({ key: 'default', name: 'Agency' })).id;
    // It would be counted among a test's own statements.
    await host.app.get(OrphanReport).idle();
    await host.app.get(ExportSweeper).idle();
    await host.app.get(ImportSweeper).idle();
    return host;
  }

  get portals(): PortalsService {
    return this.app.get(PortalsService);
  }

  get clients(): ClientsService {
    return this.app.get(ClientsService);
  }

  get members(): MembersService {
    return this.app.get(MembersService);
  }

  get invitations(): InvitationsService {
    return this.app.get(InvitationsService);
  }

  /** The host's own, or where that reads a replica that holds nothing, the module's. */
  get dataSource(): DataSource {
    const own = this.app.get<DataSource>(CLIENTELE_DATA_SOURCE);
    return WITH_REPLICA ? own : hostDataSource(own);
  }

  /** The host itself as the actor. */
  get self() {
    return hostActor(this.portalId);
  }

  get nobody(): Caller {
    return new Caller(this.app.getHttpServer() as Server, this.base);
  }

  /** Somebody logged in with this identity. */
  as(identityId: string): Caller {
    return this.nobody.with('x-identity', identityId);
  }

  /** Closes the app, once what its tests have caused is shown as the contract says. */
  async stop(): Promise<void> {
    await assertAudit(this.app, hostActor(this.portalId));
    await this.app.close();
  }

  /** The id of an identity with this email, made if there is none. */
  async identity(email: string, name = email): Promise<string> {
    const store = this.app.get<IdentityStore>(IDENTITY_STORE);
    const known = await store.findByEmail(email);
    if (known) return known.id;
    const write = await store.prepare({ email, name, password: PASSWORD });
    return (await this.dataSource.transaction(write)).id;
  }

  /** An active client user or staff member who can call at once. */
  async person(input: CreateMember): Promise<Person> {
    const identityId = await this.identity(input.email);
    const { member } = await this.members.create(this.self, {
      name: input.email,
      ...input,
      identityId,
    });
    const { id: memberId, kind, clientId, clients: clientIds, role, email, name } = member;
    const actor = {
      kind,
      memberId,
      identityId,
      portalId: this.portalId,
      clientId,
      clientIds,
      role,
      email,
      name,
    };
    return { member, actor, http: this.as(identityId).with('x-membership-id', memberId) };
  }

  /** A business client's id. */
  async client(name = 'Acme'): Promise<string> {
    return (await this.clients.create(this.self, { name, type: 'business' })).id;
  }

  /** The events recorded so far, or those of one type. */
  async recorded<T extends ClienteleEventType>(type?: T): Promise<ClienteleEvent<T>[]> {
    const rows = await this.dataSource
      .getRepository(EventEntity)
      .find({ where: type ? { type } : {}, order: { ordinal: 'ASC' } });
    return rows.map((row) => storedEvent(row) as ClienteleEvent<T>);
  }

  /** The token of the link that was sent last to this address. */
  async tokenFor(email: string): Promise<string> {
    const sent = [
      ...(await this.recorded('invitation.sent')),
      ...(await this.recorded('invitation.resent')),
    ];
    const last = sent.filter(({ data }) => data.email === email).at(-1)!;
    const mail = await this.invitations.render(last);
    return new URL(mail!.url).searchParams.get('token')!;
  }

  /** Resolves when nothing is under way behind the requests. */
  async settled(): Promise<void> {
    await this.app.get(ActivityRecorder).idle();
    await this.app.get(EventRelay).idle();
  }

  private async boot(
    dataSource: DataSource,
    { options, extras, controllers, providers, imports, form, adapter, ...wishes }: HostWishes,
  ): Promise<void> {
    const module = this.module({ ...this.options(), ...options }, this.extras(extras), form);
    const named = extras?.dataSource ? { name: extras.dataSource } : {};
    @Module({
      imports: [
        ...(wishes.isFirst ? [module] : []),
        TypeOrmModule.forRootAsync({
          ...named,
          // The older module closes the DataSource of the name that the options have.
          useFactory: () => ({ ...dataSource.options, ...named }),
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
        EventEmitterModule.forRoot(),
        PassportModule,
        ...(imports ?? []),
        ...(wishes.isFirst ? [] : [module]),
      ],
      controllers: controllers ?? [],
      providers: providers ?? [],
    })
    class HostModule {}
    const builder = Test.createTestingModule({ imports: [HostModule] });
    wishes.override?.(builder);
    const testing = await builder.compile();
    this.app = adapter
      ? testing.createNestApplication(adapter, { logger: false })
      : testing.createNestApplication({ logger: false });
    wishes.before?.(this.app);
    await this.app.listen(0, '127.0.0.1');
  }

  private module(
    options: ClienteleOptions,
    extras: ClienteleExtras,
    form: HostWishes['form'],
  ): DynamicModule {
    return form === 'forRootAsync'
      ? ClienteleModule.forRootAsync({ ...extras, useFactory: () => Promise.resolve(options) })
      : ClienteleModule.forRoot({ ...options, ...extras });
  }

  private options(): ClienteleOptions {
    return {
      permissions,
      auth: { strategies: ['header'] },
      invitations: {
        secrets: ['a secret of the tests, 32 bytes at the very least'],
        url: (token) => `https://portal.test/accept?token=${token}`,
      },
      // A relay's statements would be counted among a test's own.
      events: { relay: false },
      // Its statements would be counted among a test's own: tests sweep themselves.
      exports: { sweepEvery: '1d' },
      importFiles: { sweepEvery: '1d' },
      people: { endsEvery: '1d', standingsEvery: '1d' },
    };
  }

  private extras({ providers, ...extras }: ClienteleExtras = {}): ClienteleExtras {
    return {
      ...extras,
      providers: {
        clock: { useValue: this.clock },
        projects: TestProjects,
        groups: TestGroups,
        ...providers,
      },
    };
  }
}

function baseOf({ extras }: HostWishes): string {
  const path = (extras?.path ?? 'clientele').replaceAll(/^\/|\/$/g, '');
  return path === '' ? '' : `/${path}`;
}
