import { Controller, Get, Patch, Post } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { RequireMembership } from '../../../../lib/index.js';
import type { Caller } from '../../../support/caller.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const APP = 'https://app.agency.test';

/** A host's own routes. */
@Controller('own')
@RequireMembership()
class OwnController {
  @Get()
  read() {
    return {};
  }

  @Post()
  write() {
    return {};
  }

  @Patch()
  edit() {
    return {};
  }
}

describe.each([
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
])('a request from a page of another site, behind %s', (_, adapter) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      controllers: [OwnController],
      options: { trustedOrigins: [APP] },
    });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const byCookie = (): Caller => team.owner.http.with('cookie', 'session=1');
  const evil = (http: Caller): Caller => http.with('origin', 'https://evil.test');

  it('attack: a form or a script of it changes something with the cookie of its visitor', async () => {
    const path = `/clientele/clients/${team.clientId}`;
    for (const http of [
      byCookie().with('sec-fetch-site', 'cross-site'),
      byCookie().with('sec-fetch-site', 'same-site'),
      evil(byCookie()),
      byCookie().with('origin', 'null'),
    ]) {
      const { body } = await http.patch(path, { name: 'Taken over' }).expect(403);
      expect(body).toMatchObject({ statusCode: 403, code: 'CROSS_SITE' });
    }
    const { body } = await team.owner.http.get(path).expect(200);
    expect(body.name).toBe('Acme');
  });

  it('attack: the same without a body', async () => {
    const http = byCookie().with('sec-fetch-site', 'cross-site');
    const { member } = team.member;
    const calls = [
      http.text('post', `/clientele/members/${member.id}/deactivate`, 'text/plain', ''),
      http.delete(`/clientele/members/${member.id}`),
      http.text('post', '/clientele/me/leave', 'application/x-www-form-urlencoded', ''),
      http.text('post', '/own', 'text/plain', ''),
    ];
    for (const call of calls) expect((await call.expect(403)).body.code).toBe('CROSS_SITE');
    expect((await host.members.get(host.self, member.id)).status).toBe('active');
  });

  it('attack: the same on the host’s own routes, and where nobody need be logged in', async () => {
    const http = evil(byCookie());
    for (const call of [
      http.post('/own'),
      http.patch('/own', {}),
      http.post('/clientele/invitations/decline', { token: 'any' }),
      http.post('/clientele/invitations/accept', { token: 'any' }),
      http.post('/clientele/join-links/ask', { token: 'any', email: 'ada@example.test' }),
    ])
      expect((await call.expect(403)).body.code).toBe('CROSS_SITE');
  });

  it.each(['Basic YTpi', 'basic YTpi', 'Digest username="a"', 'Negotiate YII', 'NTLM TlRM'])(
    'attack: the same with a login that the browser knows: %s',
    async (authorization) => {
      for (const http of [team.owner.http, byCookie()]) {
        const sent = http.with('authorization', authorization);
        const { body } = await evil(sent).post('/own').expect(403);
        expect(body.code).toBe('CROSS_SITE');
        await sent.post('/own').expect(201);
      }
    },
  );

  it('may read what the browser lets it read', async () => {
    await evil(byCookie()).get('/own').expect(200);
    await byCookie().with('sec-fetch-site', 'cross-site').get('/clientele/me').expect(200);
  });

  it('is let through without a cookie, or with an Authorization that nobody’s browser adds', async () => {
    await evil(team.owner.http).post('/own').expect(201);
    await evil(byCookie().with('authorization', 'Bearer 1')).post('/own').expect(201);
    await evil(byCookie().with('authorization', 'Basically 1')).post('/own').expect(201);
    const http = byCookie().with('authorization', '');
    expect((await evil(http).post('/own').expect(403)).body.code).toBe('CROSS_SITE');
  });

  it('is let through from an origin that the host trusts, and from no other', async () => {
    const http = byCookie().with('sec-fetch-site', 'same-site');
    await http.with('origin', APP).post('/own').expect(201);
    for (const origin of [`${APP}.evil.test`, 'http://app.agency.test', 'https://agency.test'])
      await http.with('origin', origin).post('/own').expect(403);
  });

  it('comes from the own site where the browser, or the host in its address, says so', async () => {
    await byCookie().with('sec-fetch-site', 'same-origin').post('/own').expect(201);
    await byCookie().with('sec-fetch-site', 'none').post('/own').expect(201);
    await byCookie().post('/own').expect(201);
    const http = byCookie().with('host', 'portal.test:8443');
    await http.with('origin', 'https://portal.test:8443').post('/own').expect(201);
    await http.with('origin', 'https://portal.test').post('/own').expect(403);
  });
});
