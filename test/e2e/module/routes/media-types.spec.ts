import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Controller, Post } from '@nestjs/common';
import request from 'supertest';
import type { Server } from 'node:http';
import { memoryDatabase } from '../../../support/memory-database.js';
import { routesOf } from '../../../support/routes.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/json',
  'application/octet-stream',
];

/** A route of the host beside the module's. */
@Controller('own')
class OwnController {
  @Post()
  post(): string {
    return 'posted';
  }
}

describe.each(ADAPTERS)('a body on %s', (name, adapter) => {
  let host: TestHost;
  let owner: Person;
  let routes: { method: 'post' | 'put' | 'patch'; path: string }[];

  beforeAll(async () => {
    const express = await TestHost.start(memoryDatabase());
    routes = routesOf(express.app).flatMap((route) => {
      const [method = '', path = ''] = route.split(' ');
      return /^(POST|PUT|PATCH)$/.test(method) && path.startsWith('/clientele')
        ? [{ method: method.toLowerCase() as 'post', path: path.replaceAll(/:\w+/g, 'x') }]
        : [];
    });
    await express.stop();
    host = await TestHost.start(memoryDatabase(), {
      adapter: adapter(),
      controllers: [OwnController],
    });
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
  });

  afterAll(() => host.stop());

  function send(method: 'post' | 'put' | 'patch', path: string, type: string, text: string) {
    return host.as(owner.actor.identityId!).text(method, path, type, text);
  }

  it.each(TYPES)('of type %s is refused by every route that can have one', async (type) => {
    expect(routes.length).toBeGreaterThan(20);
    for (const { method, path } of routes) {
      const { status, body } = await send(method, path, type, 'name=New');
      expect([method, path, status, body]).toEqual([
        method,
        path,
        415,
        {
          statusCode: 415,
          code: 'UNSUPPORTED_MEDIA_TYPE',
          message: expect.stringContaining('application/json') as string,
        },
      ]);
    }
  });

  it('may be missing where nothing is needed', async () => {
    const clientId = await host.client();
    const { member } = await host.person({ email: 'user@acme.test', clientId });
    const server = host.app.getHttpServer() as Server;
    const { status } = await request(server)
      .post(`/clientele/members/${member.id}/review`)
      .set('x-identity', owner.actor.identityId!);
    expect(status).toBe(200);
    const missing = await request(server)
      .post('/clientele/clients')
      .set('x-identity', owner.actor.identityId!);
    expect(missing.body).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: {
        fields: { name: expect.any(String) as string, type: expect.any(String) as string },
      },
    });
  });

  it('that is called JSON and is not there is missing on Express, and refused on Fastify', async () => {
    const clientId = await host.client('Empty');
    const { member } = await host.person({ email: 'empty@acme.test', clientId });
    const path = `/clientele/members/${member.id}`;
    const answers = [
      await send('post', `${path}/deactivate`, 'application/json', ''),
      await host.as(owner.actor.identityId!).text('delete', path, 'application/json', ''),
    ];
    expect(answers.map(({ status }) => status)).toEqual(
      name === 'Fastify' ? [400, 400] : [200, 204],
    );
    const ours = { code: 'VALIDATION_FAILED', details: { fields: { body: 'must be JSON' } } };
    const refusals = answers
      .filter(({ status }) => status === 400)
      .map(({ body }) => body as object);
    expect(refusals).toEqual(refusals.map(() => expect.objectContaining(ours) as object));
  });

  it.each(['[]', 'null', '"text"', '5'])('that is %s, and no object, is refused', async (text) => {
    for (const path of ['/clientele/clients', '/clientele/members/bulk']) {
      const { status } = await send('post', path, 'application/json', text);
      expect(status).toBe(400);
    }
  });

  it('that is not JSON though it is called so is refused', async () => {
    const { status, body } = await send('post', '/clientele/clients', 'application/json', '{"a"');
    expect(status).toBe(400);
    // Express parses before it knows the route, so this answer is the host's.
    const ours = { code: 'VALIDATION_FAILED', details: { fields: { body: 'must be JSON' } } };
    expect(body).toMatchObject(name === 'Fastify' ? ours : { statusCode: 400 });
  });

  it('that is too long for the parser is refused by the parser', async () => {
    const text = JSON.stringify({ name: 'x'.repeat(1_100_000) });
    const { status, body } = await send('post', '/clientele/clients', 'application/json', text);
    expect([status, body]).toEqual([413, expect.objectContaining({ statusCode: 413 })]);
  });

  it("of the host's own routes is left to the host", async () => {
    const { status, body } = await send('post', '/own', 'text/json', 'text');
    expect([status, (body as { code?: string }).code]).toEqual([
      name === 'Fastify' ? 415 : 201,
      undefined,
    ]);
    const broken = await send('post', '/own', 'application/json', '{"a"');
    expect(broken.status).toBe(400);
    expect(broken.body).not.toHaveProperty('code', 'VALIDATION_FAILED');
  });
});
