import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  aClient,
  actAs,
  aMember,
  aStaffMember,
  ClienteleTesting,
  ClienteleTestingModule,
  expectRoute,
  MailBox,
} from 'nest-clientele/testing';
import request from 'supertest';
import { validationPipe } from '../../../sample-app/src/http/validation.pipe.js';
import { InvitationMails } from '../../../sample-app/src/mail/invitation.mails.js';
import { Mailer } from '../../../sample-app/src/mail/mailer.js';
import { permissions } from '../../../sample-app/src/permissions/permissions.js';
import { ReportsController } from '../../../sample-app/src/reports/reports.controller.js';
import { ReportsService } from '../../../sample-app/src/reports/reports.service.js';

/** Parts of the sample app by themselves: no database, no login, nothing of the module's tables. */
describe('a unit test of the sample app', () => {
  const edit = jest.fn(({ memberId }: { memberId: string }, id: number) =>
    Promise.resolve({ id, by: memberId }),
  );
  const mailBox = new MailBox();
  let app: INestApplication;
  let clientele: ClienteleTesting;

  beforeAll(async () => {
    const module = await Test.createTestingModule({
      imports: [ClienteleTestingModule.forRoot({ permissions })],
      controllers: [ReportsController],
      providers: [
        InvitationMails,
        { provide: ReportsService, useValue: { edit } },
        { provide: Mailer, useValue: mailBox },
      ],
    }).compile();
    app = await module.createNestApplication().useGlobalPipes(validationPipe()).init();
    clientele = app.get(ClienteleTesting);
  });

  afterEach(() => edit.mockClear());

  afterAll(() => app.close());

  const patch = (path: string) => request(app.getHttpServer() as Server).patch(path);

  it('has an editor edit a report, as itself', async () => {
    const jo = clientele.add(aMember().may('reports.view', 'reports.edit'));
    const { body } = await actAs(patch('/api/reports/7'), jo).send({ title: 'May' }).expect(200);
    expect(body).toEqual({ id: 7, by: jo.memberId });
  });

  it('keeps out who may only read, before the service is asked', async () => {
    const acme = clientele.add(aClient({ name: 'Acme' }).withAdmin());
    const { body } = await actAs(patch('/api/reports/7'), acme.admin).send({}).expect(403);
    expect(body).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { missing: ['reports.edit'] },
    });
    const capped = clientele.add(aClient().ceiling({ 'reports.edit': false }));
    const sam = clientele.add(aMember().of(capped).may('reports.view', 'reports.edit'));
    await actAs(patch('/api/reports/7'), sam).send({}).expect(403);
    expect(edit).not.toHaveBeenCalled();
  });

  it('asks for the permission that its routes name', () => {
    expectRoute(ReportsController, 'edit').toRequire('reports.view').toRequire('reports.edit');
    expectRoute(ReportsController, 'create').toRequire('reports.create');
    expectRoute(ReportsController, 'list').toRequire('reports.view');
  });

  it('mails an invitation with its link', async () => {
    const ann = clientele.add(aStaffMember({ name: 'Ann' }));
    const jo = clientele.add(aMember({ email: 'jo@acme.test' }).pending());
    await clientele.invite(jo, { by: ann });
    expect(mailBox.last('jo@acme.test').subject).toContain('Ann');
    expect(mailBox.linkTo('jo@acme.test')).toContain('?token=');
  });
});
