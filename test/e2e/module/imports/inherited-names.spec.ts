import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { ImportHost, outcomes } from './support/import-host.js';

const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** What a column is refused with that names nothing. */
const REFUSALS = {
  role: 'VALIDATION_FAILED',
  permissions: 'NOT_FOUND',
  projects: 'UNKNOWN_PROJECT',
  groups: 'UNKNOWN_GROUP',
};

describeOnEachDatabase('a file full of names that every object has', (db) => {
  let imports: ImportHost;

  beforeAll(async () => {
    imports = await ImportHost.start(await db.options());
  });

  afterAll(() => imports.host.stop());

  it('names unknown columns with them, like with any other', async () => {
    const { owner } = await imports.team();
    const file = [['email', ...INHERITED].join(','), 'ada@acme.test,1,2,3,4'];
    const { columns, results } = await imports.preview(owner, file);
    expect(columns).toEqual({
      read: [{ heading: 'email', field: 'email' }],
      ignored: [],
      unknown: INHERITED,
      nearest: [],
    });
    expect(results.items).toHaveLength(1);
  });

  it('finds no role, profile, project or group by them', async () => {
    const { owner, clientId } = await imports.team();
    for (const [column, code] of Object.entries(REFUSALS)) {
      const rows = INHERITED.map((name, at) => `${column}${at}@acme.test,${clientId},${name}`);
      const made = await imports.preview(owner, [`email,clientId,${column}`, ...rows]);
      expect(outcomes(made)).toEqual(INHERITED.map((_, at) => `${at + 2} error ${code}`));
    }
  });

  it('makes people and clients that are called so, and nothing more', async () => {
    const { owner } = await imports.team();
    const rows = INHERITED.map((name, at) => `called${at}@acme.test,${name},${name}`);
    const made = await imports.whole(owner, ['email,name,client', ...rows]);
    expect(outcomes(made)).toEqual(INHERITED.map((_, at) => `${at + 2} create`));
    const { dataSource } = imports.host;
    const clients = await dataSource.getRepository(ClientEntity).find({ order: { id: 'ASC' } });
    expect(clients.map(({ name }) => name)).toEqual(expect.arrayContaining(INHERITED));
    const members = await dataSource.getRepository(MemberEntity).find();
    const called = members.filter(({ email }) => email.startsWith('called'));
    expect(called.map(({ name }) => name).sort()).toEqual([...INHERITED].sort());
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
