// The smallest host for `nest-clientele permissions`.
import { Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  ClienteleModule,
  clienteleEntities,
  clienteleMigrations,
  DEFAULT_PORTAL,
  definePermissions,
  PortalsService,
} from 'nest-clientele';
import passport from 'passport';

passport.use('nobody', new passport.Strategy());

/** Makes the portal whose profiles are printed. */
class FirstPortal {
  constructor(private readonly portals: PortalsService) {}

  async onModuleInit(): Promise<void> {
    await this.portals.ensure({ key: DEFAULT_PORTAL, name: 'Agency' });
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
      permissions: definePermissions({ reports: { label: 'Reports' } }),
      auth: { strategies: ['nobody'] },
      invitations: {
        secrets: ['a secret of the smoke test, 32 bytes at the very least'],
        url: (token) => `https://portal.test/${token}`,
      },
    }),
  ],
  providers: [
    {
      provide: FirstPortal,
      inject: [PortalsService],
      useFactory: (portals: PortalsService) => new FirstPortal(portals),
    },
  ],
})
export class AppModule {}
