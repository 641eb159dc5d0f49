import { type INestApplication, Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Server } from 'node:http';
import request from 'supertest';
import { DataSource } from 'typeorm';
import {
  type AuthOptions,
  ClienteleModule,
  EmbeddedIdentityStore,
  type LoginRequest,
} from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { refused } from '../../../support/refused.js';
import { permissions } from '../../../support/test-permissions.js';

const PASSWORD = 'correct horse battery';

const missing = (name: string) => () => {
  throw new Error(`Cannot find module '${name}'`);
};
jest.mock('passport', () => missing('passport')());
jest.mock('@nestjs/passport', () => missing('@nestjs/passport')());

describe('a host that has no passport', () => {
  let app: INestApplication;

  async function start(auth: AuthOptions): Promise<void> {
    const dataSource = await new DataSource({
      ...memoryDatabase(),
      migrationsRun: true,
    }).initialize();
    @Module({
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => dataSource.options,
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
        EventEmitterModule.forRoot(),
        ClienteleModule.forRoot({
          permissions,
          auth,
          invitations: {
            secrets: ['a secret of the tests, 32 bytes at the very least'],
            url: (token) => `https://portal.test/${token}`,
          },
        }),
      ],
    })
    class HostModule {}
    const testing = await Test.createTestingModule({ imports: [HostModule] }).compile();
    app = testing.createNestApplication({ logger: false });
    await app.init();
  }

  afterEach(() => app.close());

  it('starts, and logs people in by its own `caller`', async () => {
    await start({ caller: ({ headers }: LoginRequest) => ({ id: headers['x-badge'] }) });
    const person = { email: 'a@acme.test', name: 'A', password: PASSWORD };
    const write = await app.get(EmbeddedIdentityStore).prepare(person);
    const { id } = await app.get(DataSource).transaction(write);
    const server = app.getHttpServer() as Server;
    await request(server).get('/clientele/me').expect(401);
    await request(server).get('/clientele/me').set('x-badge', id).expect(200);
  });

  it('is refused at start with strategies, and told what to install', async () => {
    await expect(start({ strategies: ['jwt'] })).rejects.toEqual(
      refused('noPassport', ['jwt'], "Error: Cannot find module 'passport'"),
    );
  });
});
