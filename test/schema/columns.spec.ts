import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { DataSource } from 'typeorm';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { isUniqueViolation } from '../../lib/database/driver-errors.js';
import { readJson } from '../../lib/schema/read-json.js';
import { namedKey } from '../../lib/database/named-key.js';
import { UNIQUE_KEYS } from '../../lib/schema/unique-keys.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';

const run = promisify(execFile);

/** Around the two switches of New York in 2024, and where numbers get large or small. */
const MOMENTS = [
  0,
  1,
  Date.UTC(2024, 2, 10, 6, 59, 59, 999),
  Date.UTC(2024, 2, 10, 7, 0, 0, 0),
  Date.UTC(2024, 2, 10, 7, 30, 0, 1),
  Date.UTC(2024, 10, 3, 5, 30, 0, 0),
  Date.UTC(2024, 10, 3, 6, 0, 0, 0),
  Date.UTC(2024, 10, 3, 6, 30, 0, 0),
  8_640_000_000_000_000,
];

describeOnEachDatabase('columns', (db) => {
  async function setup() {
    const dataSource = await db.create();
    const portal = await storePortal(dataSource);
    const client = await storeClient(dataSource, portal.id);
    return { dataSource, portal, client };
  }

  async function namesByKey(dataSource: DataSource): Promise<string[]> {
    const clients = await dataSource
      .getRepository(ClientEntity)
      .find({ order: { nameKey: 'ASC' } });
    return clients.map(({ nameKey }) => nameKey);
  }

  it('give every moment back as it was stored', async () => {
    const { dataSource } = await setup();
    for (const moment of MOMENTS) {
      const { id } = await storePortal(dataSource, { createdAt: moment });
      const stored = await dataSource.getRepository(PortalEntity).findOneByOrFail({ id });
      expect(stored.createdAt).toBe(moment);
    }
  });

  it('compare moments as numbers', async () => {
    const { dataSource, client } = await setup();
    for (const lastActiveAt of [9, 10, 1_700_000_000_000]) {
      await storeMember(dataSource, client, { lastActiveAt });
    }
    const sorted = await dataSource
      .getRepository(MemberEntity)
      .find({ order: { lastActiveAt: 'ASC' } });
    expect(sorted.map(({ lastActiveAt }) => lastActiveAt)).toEqual([9, 10, 1_700_000_000_000]);
  });

  it('take josé@ and jose@, and Jose@, for three people', async () => {
    const { dataSource, client } = await setup();
    const emails = ['josé@example.test', 'jose@example.test', 'Jose@example.test'];
    for (const email of emails) await storeMember(dataSource, client, { email });
    for (const email of emails) {
      const found = await dataSource.getRepository(MemberEntity).findBy({ email });
      expect(found.map((member) => member.email)).toEqual([email]);
    }
  });

  it('refuse a second member with the same email in the same client (C9)', async () => {
    const { dataSource, portal, client } = await setup();
    const email = "o'brien, for key 'UQ_x'@example.test";
    await storeMember(dataSource, client, { email });
    const error: unknown = await storeMember(dataSource, client, { email }).catch(
      (reason: unknown) => reason,
    );
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, namedKey(dataSource, UNIQUE_KEYS.memberEmail))).toBe(true);
    expect(isUniqueViolation(error, namedKey(dataSource, UNIQUE_KEYS.clientEmail))).toBe(false);
    await storeMember(dataSource, await storeClient(dataSource, portal.id), { email });
  });

  it('tell ids of the host apart that differ by case or by a trailing space', async () => {
    const { dataSource, portal, client } = await setup();
    const { id } = await storeMember(dataSource, client);
    const projects = dataSource.getRepository(MemberProjectEntity);
    for (const projectId of ['p1', 'P1', 'p1 ', 'p1\t']) {
      await projects.insert({
        memberId: id,
        projectId,
        portalId: portal.id,
        rate: null,
        permissions: null,
        until: 0,
        goneAt: 0,
      });
    }
    const found = await projects.findBy({ projectId: 'p1' });
    expect(found.map(({ projectId }) => projectId)).toEqual(['p1']);
  });

  it('sort by the bytes of a key, on every database alike', async () => {
    const { dataSource, portal } = await setup();
    const keys = [
      'acme',
      'zoo',
      'Ärzte',
      '\u{1F600}',
      'a b',
      'ab',
      'éa',
      '한국',
      '_x',
      '-x',
      'x\uffee',
    ];
    for (const nameKey of keys) await storeClient(dataSource, portal.id, { nameKey });
    const byBytes = [...keys, 'acme'].sort((a, b) =>
      Buffer.compare(Buffer.from(a), Buffer.from(b)),
    );
    expect(await namesByKey(dataSource)).toEqual(byBytes);
  });

  it('keep names of any characters', async () => {
    const { dataSource, portal } = await setup();
    const name = '\u{1F600}'.repeat(100) + 'é한'.repeat(50);
    const { id } = await storeClient(dataSource, portal.id, { name });
    const stored = await dataSource.getRepository(ClientEntity).findOneByOrFail({ id });
    expect(stored.name).toBe(name);
  });

  it('give JSON back by the entity, and by a raw query through readJson', async () => {
    const { dataSource, client } = await setup();
    const permissions = { 'reports.edit': true, 'é\u{1F600}"\\': false };
    const { id } = await storeMember(dataSource, client, { mode: 'custom', permissions });
    const stored = await dataSource.getRepository(MemberEntity).findOneByOrFail({ id });
    expect(stored.permissions).toEqual(permissions);

    const raw = await dataSource
      .createQueryBuilder()
      .select('m.permissions', 'permissions')
      .from(MemberEntity, 'm')
      .where('m.id = :id', { id })
      .getRawOne<{ permissions: unknown }>();
    expect(readJson(raw?.permissions)).toEqual(permissions);
  });

  it('keep a JSON document larger than 64 KB', async () => {
    const { dataSource, portal } = await setup();
    const projects = Array.from(
      { length: 5_000 },
      (_, index) => `project-${index}-${'x'.repeat(20)}`,
    );
    const { id } = await storeClient(dataSource, portal.id, { projects });
    const stored = await dataSource.getRepository(ClientEntity).findOneByOrFail({ id });
    expect(stored.projects).toEqual(projects);
  });

  it('keep NULL apart from an empty list', async () => {
    const { dataSource, portal } = await setup();
    const unbound = await storeClient(dataSource, portal.id, { projects: null });
    const bound = await storeClient(dataSource, portal.id, { projects: [] });
    const clients = dataSource.getRepository(ClientEntity);
    expect((await clients.findOneByOrFail({ id: unbound.id })).projects).toBeNull();
    expect((await clients.findOneByOrFail({ id: bound.id })).projects).toEqual([]);
  });

  it('remove the scope with its member', async () => {
    const { dataSource, portal, client } = await setup();
    const { id } = await storeMember(dataSource, client);
    const projects = dataSource.getRepository(MemberProjectEntity);
    await projects.insert({
      memberId: id,
      projectId: 'p',
      portalId: portal.id,
      rate: '12.50',
      permissions: null,
      until: 0,
      goneAt: 0,
    });
    await dataSource.getRepository(MemberEntity).delete({ id });
    expect(await projects.countBy({ memberId: id })).toBe(0);
  });

  it('keep moments the same between processes in different time zones', async () => {
    const options = await db.options({ file: true });
    const dataSource = await db.connect(options);
    await dataSource.runMigrations();
    const ids: string[] = [];
    for (const createdAt of MOMENTS) ids.push((await storePortal(dataSource, { createdAt })).id);

    const inZone = async (TZ: string, add: number): Promise<unknown> => {
      const task = { options: { ...options, entities: [], migrations: [] }, ids, add };
      const { stdout } = await run(
        process.execPath,
        ['test/support/moment-process.cjs', JSON.stringify(task)],
        { env: { ...process.env, TZ } },
      );
      return JSON.parse(stdout);
    };
    expect(await inZone('America/New_York', -1)).toEqual(MOMENTS.map((moment) => moment - 1));
    expect(await inZone('Asia/Kolkata', 1)).toEqual(MOMENTS);
  });
});
