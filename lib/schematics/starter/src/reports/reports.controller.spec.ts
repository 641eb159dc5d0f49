import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  aClient,
  actAs,
  aMember,
  ClienteleTesting,
  ClienteleTestingModule,
} from 'nest-clientele/testing';
import request from 'supertest';
import { permissions } from '../clientele/permissions.js';
import { ReportsController } from './reports.controller.js';

describe('ReportsController', () => {
  let app: INestApplication;
  let clientele: ClienteleTesting;

  beforeAll(async () => {
    const module = await Test.createTestingModule({
      imports: [ClienteleTestingModule.forRoot({ permissions })],
      controllers: [ReportsController],
    }).compile();
    app = await module.createNestApplication().init();
    clientele = app.get(ClienteleTesting);
  });

  afterAll(() => app.close());

  const reports = () => request(app.getHttpServer() as Server);

  it('lists reports for who may view them', async () => {
    const acme = clientele.add(aClient({ name: 'Acme' }));
    const jo = clientele.add(
      aMember({ name: 'Jo' }).of(acme).may('reports.view'),
    );
    await actAs(reports().get('/reports'), jo)
      .expect(200)
      .expect({ reportsOf: acme.clientId });
  });

  it('lets nobody edit who may only view', async () => {
    const jo = clientele.add(aMember().may('reports.view'));
    const answer = await actAs(reports().patch('/reports/7'), jo).expect(403);
    expect(answer.body).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { missing: ['reports.edit'] },
    });
  });

  it('asks for a login', () => reports().get('/reports').expect(401));
});
