import type { DataSource } from 'typeorm';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { nameKey } from '../../lib/domain/members/name-key.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';
import { command, host } from './support/command.js';

const stamps = { createdAt: 1, updatedAt: 1, version: 1 };

/** Two portals; both hold the orphan `chat`, and the first `print` too. */
async function fill(dataSource: DataSource) {
  const portal = await storePortal(dataSource, { key: 'default' });
  const rival = await storePortal(dataSource, { key: 'rival' });
  const profile = (name: string, permissions: object) => ({
    id: `${name.toLowerCase()}-profile`,
    portalId: portal.id,
    name,
    nameKey: nameKey(name),
    permissions: permissions as Record<string, boolean>,
    ...stamps,
  });
  await dataSource
    .getRepository(ProfileEntity)
    .insert([
      profile('Default', { 'reports.edit': true }),
      profile('Writers\u001B[31m', { tasks: true, 'tasks.set': true, 'reports.edit': true }),
    ]);
  await dataSource.query(`UPDATE clientele_portals SET ${quoted(dataSource)} = 'default-profile'`);
  const client = await storeClient(dataSource, portal.id, { ceiling: { chat: false } });
  const permissions = { chat: true, print: true, reports: true };
  await storeMember(dataSource, client, { mode: 'custom', permissions });
  await storeMember(dataSource, client, { mode: 'custom', permissions });
  await storeClient(dataSource, rival.id, { ceiling: { chat: false } });
  return { client };
}

const quoted = ({ options }: DataSource) =>
  options.type === 'mariadb' ? '`defaultProfileId`' : '"defaultProfileId"';

describeOnEachDatabase('nest-clientele permissions', (db) => {
  async function setup() {
    const options = await db.options({ file: true });
    const dataSource = await db.connect(options);
    await dataSource.runMigrations();
    const rows = await fill(dataSource);
    const run = (...args: string[]) => command(options, 'permissions', '-m', host(), ...args);
    return { options, dataSource, run, ...rows };
  }

  it('prints every permission, and whether each profile of the portal has it', async () => {
    const { run } = await setup();
    const { code, out, err } = await run();
    expect(err).toBe('');
    expect(out).toBe(`\
permission      role   Default *  Writers [31m
--------------  -----  ---------  ------------
reports                yes        -
reports.view           yes        -
reports.edit           yes        -
tasks                  yes        yes
tasks.set              -          yes
billing         admin  yes        -
billing.manage  admin  yes        -
users           admin  yes        -
users.view      admin  yes        -
users.invite    admin  yes        -
users.remove    admin  yes        -
users.edit      admin  -          -

* the default profile of portal 'default'
`);
    expect(code).toBe(0);
  });

  it('prints the same as JSON, through a function that answers a module', async () => {
    const { options } = await setup();
    const args = ['permissions', '--portal', 'default', '--json', '--module'];
    const [made, madeLater] = await Promise.all(
      ['made', 'madeLater'].map((name) => command(options, ...args, host(name))),
    );
    const matrix = JSON.parse(made!.out) as { permissions: unknown[] };
    expect(matrix).toMatchObject({
      portal: 'default',
      profiles: [{ name: 'Default', isDefault: true }, { isDefault: false }],
    });
    expect(matrix.permissions[4]).toEqual({
      key: 'tasks.set',
      label: 'Set',
      requiresRole: null,
      profiles: [false, true],
    });
    expect(madeLater).toEqual(made);
  });

  it('lists orphans, purges them, says what it dropped, and finds none then (C28)', async () => {
    const { run, dataSource, client } = await setup();
    const all = await run('--orphans', '--json', '--fail');
    expect(all.code).toBe(2);
    const { orphans } = JSON.parse(all.out) as { orphans: unknown[] };
    expect(orphans).toHaveLength(4);
    expect(orphans).toContainEqual({ portal: 'rival', place: 'ceiling', key: 'chat', sets: 1 });

    const { code, out } = await run('--purge', '--yes', '--portal', 'default');
    expect(code).toBe(0);
    expect(out).toBe(`\
Purged:
key    portal   where    sets
-----  -------  -------  ----
chat   default  member   2
print  default  member   2
chat   default  ceiling  1
`);
    const clients = dataSource.getRepository(ClientEntity);
    expect((await clients.findOneByOrFail({ id: client.id })).ceiling).toEqual({});
    const [here, there] = await Promise.all([
      run('--orphans', '--fail', '--portal', 'default'),
      run('--orphans', '--fail'),
    ]);
    expect([here.code, here.out, there.code]).toEqual([0, 'No orphaned keys.\n', 2]);
  });
});

describe('nest-clientele permissions without a host', () => {
  it.each<[string, string, string]>([
    ['whose file is not there', 'dist/nothing.js', 'Build your app first'],
    ['whose export is not there', host('Nothing'), "has no export 'Nothing'"],
    ['that is no module', host('notAModule'), 'is not a Nest module'],
    ['whose function throws', host('failing'), 'failed: DATABASE_URL is missing'],
    ['without ClienteleModule', host('StrangeModule'), 'does not import ClienteleModule'],
    ['without our tables', host('unmigrated'), 'does not start: The module'],
  ])('refuses one %s, and says so', async (_, module, message) => {
    const { code, out, err } = await command(null, 'permissions', '-m', module);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
