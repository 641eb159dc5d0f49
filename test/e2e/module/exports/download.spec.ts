import { request } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { Readable } from 'node:stream';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ExportLinkOptions } from '../../../../lib/ports/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { DAY, MINUTE } from '../../../support/test-clock.js';
import type { Person } from '../../../support/test-host.js';
import { until } from '../../../support/until.js';
import { ExportHost } from './support/export-host.js';

const ADAPTERS = [
  ['Express', () => new ExpressAdapter()],
  ['Fastify', () => new FastifyAdapter()],
] as const;

describe.each(ADAPTERS)('a download behind %s', (_, adapter) => {
  let exports: ExportHost;
  let owner: Person;

  beforeAll(async () => {
    exports = await ExportHost.start(memoryDatabase(), {
      adapter: adapter(),
      options: { exports: { bom: true, sweepEvery: '1d' } },
    });
    owner = (await exports.team()).owner;
  });

  afterEach(() => {
    jest.restoreAllMocks();
    Reflect.deleteProperty(exports.storage, 'link');
  });

  afterAll(() => exports.host.stop());

  const setup = (body?: object) => exports.whole(owner, body);
  const pathOf = (id: string) => `/clientele/exports/${id}/download`;

  it.each([
    ['portal', 'client', 'client-users-2026-01-15.csv', /^text\/csv; ?charset=utf-8$/i],
    ['portal', 'staff', 'staff-2026-01-15.csv', /^text\/csv; ?charset=utf-8$/i],
    ['project', 'client', 'client-users-2026-01-15.zip', /^application\/zip$/],
  ])('by %s of %s is the attachment %s, kept by nobody', async (by, kind, fileName, type) => {
    const { view } = await setup({ by, filter: { kind } });
    const { headers } = await owner.http.get(pathOf(view.id)).expect(200);
    expect(headers['content-disposition']).toBe(`attachment; filename="${fileName}"`);
    expect(headers['content-type']).toMatch(type);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is the file, byte for byte', async () => {
    const { view, file } = await setup();
    expect(file).toEqual(exports.storage.files.get(exports.storage.of(view.id)[0]!));
    expect(file.subarray(0, 7).toString()).toBe('\ufeffname');
  });

  it('is a redirect where the store has a link, of five minutes at most', async () => {
    const { view } = await setup();
    const asked: ExportLinkOptions[] = [];
    Object.assign(exports.storage, {
      link: (key: string, options: ExportLinkOptions) => {
        asked.push(options);
        return Promise.resolve(`https://store.test/${key}?signed`);
      },
    });
    const answer = await owner.http.get(pathOf(view.id)).redirects(0).expect(302);
    expect(answer.headers['location']).toBe(
      `https://store.test/${exports.storage.of(view.id)[0]}?signed`,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    exports.host.clock.advance(DAY - MINUTE);
    await owner.http.get(pathOf(view.id)).redirects(0).expect(302);
    exports.host.clock.advance(-DAY + MINUTE);
    expect(asked).toEqual([
      expect.objectContaining({ fileName: expect.any(String), expiresIn: 5 * MINUTE }),
      expect.objectContaining({ expiresIn: MINUTE }),
    ]);
  });

  it('is streamed where the store has no link for this one', async () => {
    const { view, file } = await setup();
    Object.assign(exports.storage, { link: () => Promise.resolve(null) });
    expect(await exports.file(owner, view.id)).toEqual(file);
  });

  it('that its client breaks off leaves no open file behind', async () => {
    const { view } = await setup();
    const endless = new Readable({ read: () => endless.push(Buffer.alloc(16_384)) });
    jest.spyOn(exports.storage, 'read').mockResolvedValue(endless);
    const { port } = (exports.host.app.getHttpServer() as Server).address() as AddressInfo;
    const headers = {
      'x-identity': owner.actor.identityId!,
      'x-membership-id': owner.member.id,
    };
    const call = request({ port, path: pathOf(view.id), headers }, (response) => {
      response.once('data', () => call.destroy());
    });
    call.on('error', () => undefined);
    call.end();
    await until(() => endless.destroyed);
    expect(endless.destroyed).toBe(true);
  });
});
