import type { PipeTransform } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { ProfileEntity } from '../../../../lib/schema/profile.entity.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { ADAPTERS, PIPES } from './support/host-pipes.js';

const CELLS = Object.keys(ADAPTERS).flatMap((adapter) =>
  Object.keys(PIPES).map((pipe) => [pipe, adapter] as const),
) as [keyof typeof PIPES, keyof typeof ADAPTERS][];

const INHERITED = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];

/** Spellings that a parser of numbers or a guess takes for a number. */
const NO_NUMBERS = ['0x10', '1e2', '%205', '5%20', '%2B5', '+5', '5.0', '٥', '5n', '1_0', '', '-1'];
const NO_FLAGS = ['1', '0', 'yes', 'TRUE', 'False', '', 'null', '%20true'];
const NO_BOOLEANS: unknown[] = ['true', 'false', '', 0, 1, null, [], {}];

describe.each(CELLS)('a request under %s on %s', (pipe, adapter) => {
  let host: TestHost;
  let owner: Person;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      adapter: ADAPTERS[adapter](),
      providers: PIPES[pipe].map((useValue: PipeTransform) => ({ provide: APP_PIPE, useValue })),
    });
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
  });

  afterAll(() => host.stop());

  async function setup() {
    const clientId = await host.client(`Client ${++count}`);
    const { member } = await host.person({ email: `user${count}@acme.test`, clientId });
    return { clientId, member, path: `/clientele/members/${member.id}` };
  }

  const read = (path: string) => owner.http.get(`/clientele/${path}`);

  async function expectRefused(
    call: PromiseLike<{ status: number; body: unknown }>,
    code?: string,
  ) {
    const { status, body } = await call;
    expect([status, body]).toEqual([
      code === 'UNKNOWN_PERMISSION' ? 422 : 400,
      expect.objectContaining({ code: code ?? 'VALIDATION_FAILED' }),
    ]);
    return (body as { details: { fields: Record<string, string>; keys: string[] } }).details;
  }

  it.each([
    'from=2026-01-01',
    'to=2026-01-01',
    'from=2026-01-01T00:00:00Z&to=2026-12-31T10:00:00%2B02:00',
  ])('for the audit trail takes a moment: %s', async (query) => {
    await read(`audit?${query}`).expect(200);
  });

  it.each(['2026', '1767225600000', '2026-13-01', '2026-02-30', '2026-02-30T10:00:00Z', ''])(
    'for the audit trail is refused with a moment that is none: %s',
    async (moment) => {
      await expectRefused(read(`audit?from=${moment}`));
      await expectRefused(read(`audit?to=${moment}`));
    },
  );

  it('takes whole numbers in decimal digits only, once', async () => {
    await read('members?limit=5&inactiveDays=90').expect(200);
    for (const number of NO_NUMBERS) {
      await expectRefused(read(`members?limit=${number}`));
      await expectRefused(read(`members?inactiveDays=${number}`));
      await expectRefused(owner.http.delete(`/clientele/clients/x?version=${number}`));
    }
    for (const query of ['limit=1&limit=2', 'limit[a]=1', 'limit[]=1', 'limit=1&limit[]=1'])
      await expectRefused(read(`members?${query}`));
  });

  it('takes true and false in a query, in no other spelling, once', async () => {
    const with_ = await read('members?total=true').expect(200);
    expect(with_.body).toHaveProperty('total');
    expect((await read('members?total=false').expect(200)).body).not.toHaveProperty('total');
    const { clientId, path } = await setup();
    for (const flag of NO_FLAGS) {
      await expectRefused(read(`members?total=${flag}`));
      await expectRefused(owner.http.delete(`${path}?notify=${flag}`));
      await expectRefused(owner.http.delete(`/clientele/clients/${clientId}?cascade=${flag}`));
    }
    await expectRefused(
      owner.http.delete(`/clientele/clients/${clientId}?cascade=true&cascade=true`),
    );
  });

  it('with cascade=false keeps a client that has members, and with cascade=true removes it', async () => {
    const { clientId, member } = await setup();
    const call = (cascade: string) =>
      owner.http.delete(`/clientele/clients/${clientId}?cascade=${cascade}&notify=false`);
    expect((await call('false').expect(409)).body).toMatchObject({ code: 'CLIENT_HAS_MEMBERS' });
    const members = host.dataSource.getRepository(MemberEntity);
    expect(await members.countBy({ id: member.id })).toBe(1);
    await call('true').expect(204);
    expect(await members.countBy({ id: member.id })).toBe(0);
    expect(await host.dataSource.getRepository(ClientEntity).countBy({ id: clientId })).toBe(0);
  });

  it('takes true and false in a body only as JSON has them', async () => {
    const { clientId, path } = await setup();
    const template = { name: 'T', subject: 'S', text: '{{ url }}' };
    for (const value of NO_BOOLEANS) {
      const invited = { email: 'new@acme.test', clientId, invite: value };
      await expectRefused(owner.http.post('/clientele/members', invited));
      await expectRefused(owner.http.patch(path, { notify: value }));
      await expectRefused(
        owner.http.put(`${path}/permissions`, { mode: 'default', notify: value }),
      );
      await expectRefused(
        owner.http.post('/clientele/invitation-templates', { ...template, isDefault: value }),
      );
      await expectRefused(owner.http.patch('/clientele/profiles/x', { isDefault: value }));
      const permissions = { mode: 'custom', permissions: { reports: value } };
      await expectRefused(owner.http.put(`${path}/permissions`, permissions));
    }
    await expectRefused(owner.http.patch('/clientele/profiles/x', { isDefault: false }));
    const { body } = await owner.http
      .post('/clientele/members', { email: `kept${count}@acme.test`, clientId, invite: false })
      .expect(201);
    expect(body).toMatchObject({ invitation: null });
  });

  it('takes a version only as a whole number, and not null', async () => {
    const { clientId, path, member } = await setup();
    for (const version of [null, '1', '', 1.5, true, [1], {}, 0, 1e300]) {
      await expectRefused(owner.http.patch(path, { name: 'New', version }));
      await expectRefused(
        owner.http.patch(`/clientele/clients/${clientId}`, { name: 'New', version }),
      );
      await expectRefused(owner.http.patch('/clientele/portal', { version }));
      await expectRefused(owner.http.put(`${path}/permissions`, { mode: 'default', version }));
    }
    await owner.http.patch(path, { name: 'New', version: member.version }).expect(200);
  });

  it('takes text only as text, and keeps it as it came', async () => {
    for (const name of [{}, [], ['x'], 5, true, { toJSON: 'x' }])
      await expectRefused(owner.http.post('/clientele/clients', { name, type: 'business' }));
    const name = `007 ${++count}`;
    const { body } = await owner.http
      .post('/clientele/clients', { name: ` ${name} `, type: 'business', address: { city: '12' } })
      .expect(201);
    expect(body).toMatchObject({ name, address: { city: '12' } });
  });

  it('is told by its path what it came with, numbers too', async () => {
    const { path } = await setup();
    await owner.http.get(path).expect(200);
    await read('members/123').expect(404);
    await read('projects/0007/members').expect(404);
    await read('projects/hourly/members').expect(200);
  });

  it.each(INHERITED)('is refused for a field that every object has: %s', async (name) => {
    const { path, clientId } = await setup();
    const text = (field: string) => `{"name":"New","${field}":{"a":true}}`;
    const json = owner.http.with('content-type', 'application/json');
    await expectRefused(owner.http.postText('/clientele/clients', text(name)));
    await expectRefused(json.patch(path, text(name) as never));
    await expectRefused(
      json.patch(`/clientele/clients/${clientId}`, `{"address":${text(name)}}` as never),
    );
    await expectRefused(
      owner.http.postText('/clientele/invitations/accept', `{"token":${text(name)}}`),
    );
    await expectRefused(read(`members?${name}=1`));
    await expectRefused(read(`audit?${name}[a]=1`));
    await expectRefused(owner.http.delete(`${path}?${name}=true`));
  });

  it.each(['prototype', ...INHERITED])(
    'changes nothing when a permission set names %s',
    async (name) => {
      // Fastify's own parser refuses this one, and cannot know where it stands.
      const code = adapter === 'Fastify' && name === '__proto__' ? undefined : 'UNKNOWN_PERMISSION';
      const { path, clientId, member } = await setup();
      const json = owner.http.with('content-type', 'application/json');
      const set = `{"reports":true,"${name}":true}`;
      const profiles = host.dataSource.getRepository(ProfileEntity);
      const before = [(await owner.http.get(path)).body, await profiles.count()];
      const calls = [
        json.put(`${path}/permissions`, `{"mode":"custom","permissions":${set}}` as never),
        json.put(`/clientele/clients/${clientId}/permissions`, `{"permissions":${set}}` as never),
        json.put(
          `/clientele/projects/fixed/members/${member.id}/permissions`,
          `{"permissions":${set}}` as never,
        ),
        owner.http.postText('/clientele/profiles', `{"name":"P","permissions":${set}}`),
        owner.http.postText(
          '/clientele/members',
          `{"email":"n@acme.test","clientId":"${clientId}","permissions":{"mode":"custom","permissions":${set}}}`,
        ),
      ];
      for (const call of calls) {
        const { keys } = await expectRefused(call, code);
        expect(keys).toEqual(code ? [name] : undefined);
      }
      expect([(await owner.http.get(path)).body, await profiles.count()]).toEqual(before);
    },
  );

  it('may hold a row with such a name in a set, which is refused alone', async () => {
    const { clientId } = await setup();
    const row = (email: string, set: string) =>
      `{"email":"${email}","clientId":"${clientId}","permissions":{"mode":"custom","permissions":${set}}}`;
    const rows = [row(`a${count}@x.test`, '{"constructor":true}'), row(`b${count}@x.test`, '{}')];
    const { body } = await owner.http
      .postText('/clientele/members/bulk', `{"members":[${rows.join()}]}`)
      .expect(200);
    expect(body).toMatchObject({
      results: [
        { ok: false, code: 'UNKNOWN_PERMISSION', details: { keys: ['constructor'] } },
        { ok: true },
      ],
    });
  });

  it.each([30, 40_000])('is refused when it nests %i levels deep', async (depth) => {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const [path, body] of [
      ['members', `{"email":${nested}}`],
      ['invitations/accept', `{"token":${nested}}`],
      ['members/bulk', nested],
    ])
      await expectRefused(owner.http.postText(`/clientele/${path}`, body!));
  });

  it('is told at most 20 of its wrong fields, and how many more there are', async () => {
    const fields = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`f${at}`, at]));
    for (const path of ['members', 'members/bulk', 'invitations/accept']) {
      const details = await expectRefused(owner.http.post(`/clientele/${path}`, fields));
      expect(Object.keys(details.fields)).toHaveLength(20);
      expect(details).toMatchObject({ more: path === 'invitations/accept' ? 980 : 981 });
    }
    const { path } = await setup();
    const permissions = Object.fromEntries(Object.keys(fields).map((key) => [key, true]));
    const set = { mode: 'custom', permissions };
    const details = await expectRefused(
      owner.http.put(`${path}/permissions`, set),
      'UNKNOWN_PERMISSION',
    );
    expect(details.keys).toHaveLength(20);
    expect(details).toMatchObject({ more: 980 });
  });

  it('is refused with fields for a route that takes none', async () => {
    const { path } = await setup();
    await expectRefused(owner.http.post(`${path}/deactivate`, { notify: true }));
    await expectRefused(owner.http.post(`${path}/deactivate?notify=true`));
    await owner.http.get(`${path}?token=of-the-host`).expect(200);
    await owner.http.post(`${path}/deactivate`).expect(200);
  });
});
