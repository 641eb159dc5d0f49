import { Logger } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import {
  AccessService,
  definePermissions,
  type OrphanFilter,
  PermissionOrphans,
} from '../../../../lib/index.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { OrphanReport } from '../../../../lib/permissions/orphan-report.js';
import { ProfileEntity } from '../../../../lib/schema/profile.entity.js';
import { PortalEntity } from '../../../../lib/schema/portal.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { storeClient, storeMember, storePortal } from '../../../support/rows.js';
import { TestHost } from '../../../support/test-host.js';

/** The catalogue once `chat` was retired, `todos` renamed to `tasks`, and `print` simply taken out. */
const permissions = definePermissions(
  {
    reports: { label: 'Reports', children: { view: { label: 'View', default: true } } },
    tasks: { label: 'Tasks', renamedFrom: ['todos'], children: { set: { label: 'Set' } } },
  },
  { retired: ['chat'] },
);

/** One stored set of every kind, with orphans and without. */
async function store(host: TestHost) {
  const { dataSource, portalId } = host;
  const { defaultProfileId } = await dataSource
    .getRepository(PortalEntity)
    .findOneByOrFail({ id: portalId });
  await dataSource
    .getRepository(ProfileEntity)
    .update(defaultProfileId!, { permissions: { chat: true, 'reports.view': false, todos: true } });
  const ceiling = { chat: false, 'todos.set': false };
  const client = await storeClient(dataSource, portalId, { ceiling });
  const custom = (set: Record<string, boolean>) =>
    storeMember(dataSource, client, { mode: 'custom', permissions: set, version: 7 });
  const members = {
    plain: await storeMember(dataSource, client),
    clean: await custom({ reports: true, todos: true }),
    holding: await custom({ chat: true, print: true, reports: true }),
    renamed: await custom({ tasks: true, todos: false, 'todos.set': true }),
    alike: await custom({ chat: true, print: true, reports: true }),
  };
  const place = { portalId, memberId: members.plain.id, rate: '12.00', until: 0, goneAt: 0 };
  await dataSource.getRepository(MemberProjectEntity).insert([
    { ...place, projectId: 'hourly', permissions: { print: true, tasks: true } },
    { ...place, projectId: 'fixed', permissions: { print: true, tasks: true } },
    { ...place, projectId: 'other', permissions: null },
  ]);
  return { client, members, defaultProfileId: defaultProfileId! };
}

/** All that is stored in sets, as text. */
async function snapshot({ dataSource }: TestHost): Promise<unknown> {
  const order = { id: 'ASC' } as const;
  return {
    profiles: await dataSource.getRepository(ProfileEntity).find({ order }),
    members: await dataSource.getRepository(MemberEntity).find({ order }),
    clients: await dataSource.getRepository(ClientEntity).find({ order }),
    places: await dataSource
      .getRepository(MemberProjectEntity)
      .find({ order: { memberId: 'ASC', projectId: 'ASC' } }),
  };
}

/** What everybody may do, portal-wide and in each project. */
async function effective(host: TestHost): Promise<unknown> {
  const access = host.app.get(AccessService);
  const members = await host.dataSource.getRepository(MemberEntity).find({ order: { id: 'ASC' } });
  const answers: unknown[] = [];
  for (const { id: memberId, portalId } of members) {
    for (const project of [null, 'hourly', 'fixed']) {
      answers.push(await access.permissionsOf({ memberId, portalId }, { project }));
    }
  }
  return answers;
}

const ALL = [
  ['ceiling', 'chat', 1],
  ['member', 'chat', 2],
  ['member', 'print', 2],
  ['member', 'todos', 1],
  ['profile', 'chat', 1],
  ['project', 'print', 2],
];

const inOrder = (counts: readonly { place: string; key: string; sets: number }[]) =>
  counts.map(({ place, key, sets }) => [place, key, sets]).sort();

/** A row whose stored set is another one, if it is among those given by id. */
function patched(row: Record<string, unknown>, column: string, sets: Record<string, object>) {
  const set = sets[row['id'] as string];
  return set ? { ...row, [column]: set } : row;
}

/** What `boot` gives, and what the log was told of stored sets meanwhile. */
async function warningsOf<T>(boot: () => Promise<T>): Promise<T & { warnings: string[] }> {
  const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
  try {
    const booted = await boot();
    const warnings = warn.mock.calls.map(([message]) => String(message));
    return { ...booted, warnings: warnings.filter((line) => line.startsWith('Stored perm')) };
  } finally {
    warn.mockRestore();
  }
}

describeOnEachDatabase('orphaned permission keys', (db) => {
  const hosts: TestHost[] = [];

  async function boot(database?: DataSourceOptions, orphansAs?: object) {
    const overrides = orphansAs ? [{ provide: PermissionOrphans, useValue: orphansAs }] : [];
    const host = await TestHost.start(database ?? (await db.options()), {
      options: { permissions },
      extras: { overrides },
    });
    hosts.push(host);
    await host.app.get(OrphanReport).idle();
    return { host, orphans: host.app.get(PermissionOrphans) };
  }

  async function setup() {
    const { host, orphans } = await boot();
    return { host, orphans, ...(await store(host)) };
  }

  afterAll(() => Promise.all(hosts.map((host) => host.stop())));

  it('are found in profiles, members, projects and ceilings, retired ones among them (C28)', async () => {
    const { orphans } = await setup();
    expect(inOrder(await orphans.find())).toEqual(ALL);
  });

  it('are none where renamedFrom still carries them over', async () => {
    const { host, orphans } = await boot();
    const client = await storeClient(host.dataSource, host.portalId, { ceiling: { todos: false } });
    await storeMember(host.dataSource, client, { mode: 'custom', permissions: { todos: true } });
    expect(await orphans.find()).toEqual([]);
    expect(await orphans.purge()).toEqual([]);
  });

  it('are dropped from every set, and nothing else changes (C28)', async () => {
    const { host, orphans, client, members, defaultProfileId } = await setup();
    const before = (await snapshot(host)) as Record<string, Record<string, unknown>[]>;
    const could = await effective(host);

    expect(inOrder(await orphans.purge())).toEqual(ALL);

    const sets: Record<string, object> = {
      [defaultProfileId]: { 'reports.view': false, todos: true },
      [members.holding.id]: { reports: true },
      [members.alike.id]: { reports: true },
      [members.renamed.id]: { tasks: true, 'todos.set': true },
    };
    const expected = {
      profiles: before['profiles']!.map((row) => patched(row, 'permissions', sets)),
      members: before['members']!.map((row) => patched(row, 'permissions', sets)),
      clients: before['clients']!.map((row) =>
        patched(row, 'ceiling', { [client.id]: { 'todos.set': false } }),
      ),
      places: before['places']!.map((row) =>
        row['permissions'] === null ? row : { ...row, permissions: { tasks: true } },
      ),
    };
    expect(await snapshot(host)).toEqual(expected);
    expect(await effective(host)).toEqual(could);
    expect(await host.recorded('member.permissions_changed')).toEqual([]);
  });

  it('are dropped once: a second purge finds nothing and writes nothing', async () => {
    const { host, orphans } = await setup();
    await orphans.purge();
    const { result, queries } = await countQueries(host.dataSource, () => orphans.purge());
    expect(result).toEqual([]);
    expect(queries.filter((query) => !query.startsWith('SELECT'))).toEqual([]);
    expect(await orphans.find()).toEqual([]);
  });

  it('are dropped by name, and a key that decides is never', async () => {
    const { orphans, host, members } = await setup();
    const purged = await orphans.purge({ keys: ['print', 'reports', 'unheard-of'] });
    expect(inOrder(purged)).toEqual(ALL.filter(([, key]) => key === 'print'));
    const { permissions: set } = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: members.holding.id });
    expect(set).toEqual({ chat: true, reports: true });
  });

  it('of one portal are found and dropped without another portal', async () => {
    const { host, orphans } = await setup();
    const rival = await storePortal(host.dataSource);
    const ceiling = { chat: false };
    const client = await storeClient(host.dataSource, rival.id, { ceiling });
    const here = [{ portalId: rival.id, place: 'ceiling', key: 'chat', sets: 1 }];
    expect(await orphans.find({ portalId: rival.id })).toEqual(here);
    await orphans.purge({ portalId: host.portalId });
    expect(await orphans.find()).toEqual(here);
    expect(await orphans.purge({ portalId: rival.id })).toEqual(here);
    const { ceiling: kept } = await host.dataSource
      .getRepository(ClientEntity)
      .findOneByOrFail({ id: client.id });
    expect(kept).toEqual({});
  });

  it('are read and dropped some hundred rows at a time, in few statements', async () => {
    const { host, orphans } = await boot();
    const { dataSource, portalId } = host;
    const client = await storeClient(dataSource, portalId);
    const row = await storeMember(dataSource, client);
    const ids = Array.from({ length: 1_200 }, (_, i) => `m${String(i).padStart(4, '0')}`);
    const mode = 'custom';
    for (let at = 0; at < ids.length; at += 100) {
      const some = ids.slice(at, at + 100);
      const set = { chat: true, reports: true };
      await dataSource
        .getRepository(MemberEntity)
        .insert(some.map((id) => ({ ...row, id, email: `${id}@a.test`, mode, permissions: set })));
      await dataSource.getRepository(MemberProjectEntity).insert(
        some.flatMap((memberId) =>
          // A page of them ends between those of one member.
          ['a', 'b', 'c'].map((projectId) => ({
            memberId,
            portalId,
            projectId,
            rate: null,
            permissions: { chat: true },
            until: 0,
            goneAt: 0,
          })),
        ),
      );
    }
    const counts = [
      ['member', 'chat', 1_200],
      ['project', 'chat', 3_600],
    ];
    expect(inOrder(await orphans.find())).toEqual(counts);
    const { result, queries } = await countQueries(dataSource, () => orphans.purge());
    expect(inOrder(result)).toEqual(counts);
    expect(queries.length).toBeLessThan(100);
    expect(await orphans.find()).toEqual([]);
  });

  it('are reported once at start-up, in one line with counts and the cure', async () => {
    const database = await db.options({ file: true });
    const { host } = await boot(database);
    await store(host);
    const { warnings } = await warningsOf(() => boot(database));
    expect(warnings).toEqual([
      expect.stringContaining('"chat" (4), "print" (4), "todos" (1). If you renamed one'),
    ]);
    expect(warnings[0]).toContain('npx nest-clientele permissions --module <file> --purge');
    expect(warnings[0]).not.toContain('\n');
  });

  it('are not reported when there are none', async () => {
    const { warnings } = await warningsOf(() => boot());
    expect(warnings).toEqual([]);
  });

  it('keep no app from starting when they cannot be looked for', async () => {
    const { host, warnings } = await warningsOf(() =>
      boot(undefined, { find: () => Promise.reject(new Error('no such table')) }),
    );
    expect(warnings).toEqual([expect.stringContaining('Error: no such table')]);
    await host.nobody.get('/clientele/me').expect(401);
  });

  it('are looked for behind the requests, and no longer once the app stops', async () => {
    let looks = 0;
    const find = ({ signal }: OrphanFilter) =>
      ++looks === 1
        ? Promise.resolve([])
        : new Promise<never[]>((resolve) => signal!.addEventListener('abort', () => resolve([])));
    const host = await TestHost.start(await db.options(), {
      options: { permissions },
      extras: { overrides: [{ provide: PermissionOrphans, useValue: { find } }] },
    });
    const report = host.app.get(OrphanReport);
    report.start();
    await host.nobody.get('/clientele/me').expect(401);
    await host.stop();
    await expect(report.idle()).resolves.toBeUndefined();
    expect(looks).toBe(2);
  });
});
