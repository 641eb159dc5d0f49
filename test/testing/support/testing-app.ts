import type { Server } from 'node:http';
import type { INestApplication, Provider, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import {
  actAs,
  ClienteleTesting,
  ClienteleTestingModule,
  type ClienteleTestingOptions,
  type TestCaller,
} from '../../../lib/testing/index.js';
import { permissions } from '../../support/test-permissions.js';

/** What a test changes about the app. */
export interface TestingWishes {
  readonly options?: Partial<ClienteleTestingOptions>;
  readonly controllers?: Type[];
  readonly providers?: Provider[];
}

/** An app of a host as its unit tests have it. */
export interface TestingApp {
  readonly app: INestApplication;
  readonly clientele: ClienteleTesting;
  /** Sends a request; without a caller nobody is logged in. */
  readonly send: (
    method: 'get' | 'post' | 'put',
    path: string,
    caller?: TestCaller,
  ) => request.Test;
}

/** Starts an app with the testing module, and nothing else of the library. */
export async function startTestingApp({
  options,
  controllers = [],
  providers = [],
}: TestingWishes = {}): Promise<TestingApp> {
  const module = await Test.createTestingModule({
    imports: [ClienteleTestingModule.forRoot({ permissions, ...options })],
    controllers,
    providers,
  }).compile();
  const app = await module.createNestApplication().init();
  return {
    app,
    clientele: app.get(ClienteleTesting),
    send: (method, path, caller) => {
      const sent = request(app.getHttpServer() as Server)[method](path);
      return caller ? actAs(sent, caller) : sent;
    },
  };
}
