import { Controller, Get, GoneException } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ClienteleError, ClienteleExceptionFilter, hostActor } from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { HOUR } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';
import { beginView } from '../viewing/support/begin-view.js';
import { GuardedController } from '../routes/support/guarded.controller.js';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

/** A host's own routes that meet errors. */
@Controller('own')
class OwnController {
  @Get('limited')
  limited() {
    throw new ClienteleError('RESEND_TOO_SOON', { retryAfter: 1 });
  }

  @Get('gone')
  gone() {
    throw new GoneException('No longer here');
  }

  @Get('broken')
  broken() {
    throw new Error('a secret of the server');
  }
}

describe.each(ADAPTERS)('the module behind %s', (_, adapter) => {
  let host: TestHost;
  let owner: Person;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      controllers: [GuardedController, OwnController],
      providers: [{ provide: APP_FILTER, useClass: ClienteleExceptionFilter }],
    });
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
  });

  afterAll(() => host.stop());

  async function setup() {
    const clientId = await host.client(`Client ${++count}`);
    return host.person({
      email: `user${count}@acme.test`,
      clientId,
      projects: [{ id: 'fixed' }],
    });
  }

  it('tells in whole seconds, rounded up, when a refused call can succeed', async () => {
    const clientId = await host.client(`Client ${++count}`);
    const email = `late${count}@acme.test`;
    const { body } = await owner.http.post('/clientele/members', { email, clientId });
    const { invitation } = body as { invitation: { id: string } };
    host.clock.advance(HOUR - 500);
    const refused = await owner.http
      .post(`/clientele/invitations/${invitation.id}/resend`)
      .expect(429);
    expect(refused.headers['retry-after']).toBe(String(23 * 3600 + 1));
    expect(refused.body).toEqual({
      statusCode: 429,
      code: 'RESEND_TOO_SOON',
      message: expect.any(String),
    });
    host.clock.advance(23 * HOUR + 500);
    await owner.http.post(`/clientele/invitations/${invitation.id}/resend`).expect(200);
  });

  it('has staff look as a client user, reading only, and keeps nobody an answer', async () => {
    const { member } = await setup();
    const { http } = await beginView(owner, member.id);
    const { body, headers } = await http.get('/clientele/me').expect(200);
    expect(body.membership.id).toBe(member.id);
    expect(headers['cache-control']).toBe('no-store');
    expect((await http.get('/guarded/member')).headers['cache-control']).toBe('no-store');
    expect((await http.post('/clientele/me/leave')).body.code).toBe('VIEW_ONLY');
    await http.delete('/clientele/view').expect(204);
    expect((await http.get('/guarded/member')).body.code).toBe('VIEW_ENDED');
  });

  it("tells so on the host's own routes, too, and leaves its other errors alone", async () => {
    const limited = await host.nobody.get('/own/limited').expect(429);
    expect(limited.headers['retry-after']).toBe('1');
    const gone = await host.nobody.get('/own/gone').expect(410);
    expect(gone.body).toMatchObject({ statusCode: 410, message: 'No longer here' });
    expect(gone.headers).not.toHaveProperty('retry-after');
    const broken = await host.nobody.get('/own/broken').expect(500);
    expect(JSON.stringify(broken.body)).not.toContain('secret');
  });

  it('answers every refusal with status, code, message and at most details', async () => {
    const { member, http } = await setup();
    const id = member.id;
    const answers = [
      [await host.nobody.get('/clientele/members'), 401, 'UNAUTHENTICATED'],
      [await http.get('/clientele/members'), 403, 'PERMISSION_DENIED'],
      [await http.get(`/clientele/clients/${id}`), 404, 'NOT_FOUND'],
      [await owner.http.post(`/clientele/members/${id}/activate`), 409, 'MEMBER_STATE'],
      [await owner.http.get('/clientele/members?nope=1'), 400, 'VALIDATION_FAILED'],
      [await host.nobody.post('/clientele/invitations/preview'), 404, 'INVITATION_NOT_FOUND'],
    ] as const;
    for (const [{ status, body }, expected, code] of answers) {
      const { details, ...rest } = body as Record<string, unknown>;
      expect([status, rest]).toEqual([
        expected,
        { statusCode: expected, code, message: expect.any(String) },
      ]);
      expect(['undefined', 'object']).toContain(typeof details);
    }
  });

  it('carries an invitation from its making to the first guarded call', async () => {
    const clientId = await host.client(`Client ${++count}`);
    const email = `invited${count}@acme.test`;
    await owner.http.post('/clientele/members', { email, clientId }).expect(201);
    const token = await host.tokenFor(email);
    const { body } = await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'Invited', password: PASSWORD })
      .expect(200);
    const { identity } = body as { identity: { id: string } };
    await host.as(identity.id).get('/guarded/view').expect(200);
    await host.as(identity.id).post('/guarded/edit').expect(403);
  });

  it('finds the project in the path, the query and the body', async () => {
    const { http } = await setup();
    await http.get('/guarded/projects/fixed/view').expect(200);
    await http.get('/guarded/projects/third/view').expect(404);
    await http.get('/guarded/asked-project?projectId=fixed').expect(200);
    await http.get('/guarded/asked-project?projectId=third').expect(404);
    await http.get('/guarded/asked-project?projectId=fixed&projectId=third').expect(404);
    await http.post('/guarded/posted-project', { project: { id: 'fixed' } }).expect(201);
    await http.post('/guarded/posted-project', { project: { id: 'third' } }).expect(404);
    await http.post('/guarded/posted-project').expect(404);
  });

  it("knows a portal's own domain, whatever its spelling and port", async () => {
    const key = `own${++count}`;
    const portal = await host.portals.ensure({ key, name: 'Own', domain: `${key}.test` });
    const { actor } = await setup();
    await host.members.create(hostActor(portal.id), {
      email: actor.email,
      name: 'There',
      client: { name: 'Theirs', type: 'business' },
      identityId: actor.identityId!,
    });
    const login = host.as(actor.identityId!);
    const { body } = await login
      .with('host', `${key.toUpperCase()}.Test:8080`)
      .get('/guarded/member')
      .expect(200);
    expect((body as { portalId: string }).portalId).toBe(portal.id);
    await login.get('/guarded/member').expect(409);
  });
});
