// Unit tests of a host without a database, as a host has them: Jest or Vitest gives `it` and `expect`.
import 'reflect-metadata';
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AccessService } from 'nest-clientele';
import {
  aClient,
  actAs,
  aMember,
  aStaffMember,
  ClienteleTesting,
  ClienteleTestingModule,
  expectEveryRouteGuarded,
  expectRoute,
  MailBox,
  type TestCaller,
} from 'nest-clientele/testing';
import request from 'supertest';
import { fakeTimers } from './fake-timers.js';
import { permissions } from './permissions.js';
import { Mailer, UnguardedController, UnitController, UnitMailing } from './unit.controller.js';

declare const it: (name: string, test: () => Promise<void> | void) => void;
declare const beforeAll: (hook: () => Promise<void>) => void;
declare const afterAll: (hook: () => Promise<void>) => void;

const mailBox = new MailBox();
let app: INestApplication;
let clientele: ClienteleTesting;

beforeAll(async () => {
  const module = await Test.createTestingModule({
    imports: [ClienteleTestingModule.forRoot({ permissions })],
    controllers: [UnitController, UnguardedController],
    providers: [UnitMailing, { provide: Mailer, useValue: mailBox }],
  }).compile();
  app = await module.createNestApplication({ logger: false }).init();
  clientele = app.get(ClienteleTesting);
});

afterAll(() => app.close());

function put(path: string, caller: TestCaller): Promise<{ status: number; body: unknown }> {
  return actAs(request(app.getHttpServer() as Server).put(path), caller).then((answer) => answer);
}

it('decides over members in memory', async () => {
  const acme = clientele.add(aClient({ name: 'Acme' }).withAdmin());
  const jo = clientele.add(aMember().of(acme).may('reports.edit').on('p1'));
  const { status, body } = await put('/projects/p1/reports/7', jo);
  assert.deepEqual([status, body], [200, { id: '7', by: jo.memberId, mayManage: false }]);
  assert.equal((await put('/projects/p2/reports/7', jo)).status, 404);
  const denied = await put('/projects/p1/reports/7', acme.admin);
  assert.equal(denied.status, 403);
  assert.equal((denied.body as { code: string }).code, 'PERMISSION_DENIED');
  clientele.change(jo, (member) => member.deactivated());
  assert.equal((await put('/projects/p1/reports/7', jo)).status, 403);
});

it('waits for no timer', async () => {
  const timers = await fakeTimers();
  timers.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  try {
    const jo = clientele.add(aMember().may('reports.edit').on('p1').until('2026-01-02'));
    const access = app.get(AccessService);
    assert.equal(await access.can(jo, 'reports.edit'), true);
    assert.equal((await put('/projects/p1/reports/7', jo)).status, 200);
    await clientele.invite(clientele.add(aMember({ email: 'timer@acme.test' }).pending()));
    assert.equal(mailBox.to('timer@acme.test').length, 1);
    timers.advanceTimersByTime(3 * 24 * 60 * 60 * 1000);
    assert.equal(await access.can(jo, 'reports.edit'), false);
    assert.equal((await put('/projects/p1/reports/7', jo)).status, 403);
  } finally {
    timers.useRealTimers();
  }
});

it('has the listener of the host mail the letters of the module', async () => {
  const ann = clientele.add(aStaffMember({ name: 'Ann' }));
  await clientele.invite(clientele.add(aMember({ email: 'jo@acme.test' }).pending()), { by: ann });
  assert.match(mailBox.linkTo('jo@acme.test'), /^https:\/\/portal\.test\/accept\?token=/);
  assert.match(mailBox.last('jo@acme.test').text ?? '', /Ann/);
});

it('tells what routes ask for', () => {
  expectRoute(UnitController, 'edit').toRequire('reports.edit', { project: 'params.projectId' });
  expectRoute(UnitController, 'about').toBeOpen();
  assert.throws(() => expectRoute(UnitController, 'edit').toRequire('tasks.set'), {
    name: 'AssertionError',
  });
  assert.throws(() => expectEveryRouteGuarded(app), /- UnguardedController\.live$/);
  expectEveryRouteGuarded(app, { except: [UnguardedController] });
});
