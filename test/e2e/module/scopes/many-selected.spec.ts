import { chunksOf } from '../../../../lib/database/chunks.js';
import { MemberGroupEntity } from '../../../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import { ScopeDirectories } from './support/scope-directories.js';
import { ScopedController } from './support/scoped.controller.js';

const MANY = 10_000;

/**
 * MariaDB collects 1,048,576 bytes at most. With a first id of this length and others of 255 characters it cuts just
 * behind an id, and what is left is JSON.
 */
const FIRST = 62;

const ids = Array.from({ length: MANY }, (_, at) =>
  String(at)
    .padStart(8, '0')
    .padEnd(at === 0 ? FIRST : 255, 'x'),
);

describeOnEachDatabase('a selection of 10,000 ids of 255 characters', (db) => {
  const directories = new ScopeDirectories();
  let host: TestHost;

  beforeAll(async () => {
    for (const id of ids) {
      directories.add(id);
      directories.groups.set(id, []);
    }
    directories.reach.set(ids.at(-1)!, ['fixed']);
    host = await TestHost.start(await db.options(), {
      extras: { providers: directories.ports },
      controllers: [ScopedController],
    });
  });

  afterAll(() => host.stop());

  /** A user with all of them but the last as projects or groups, or both; the first one is gone for good. */
  async function setup(...kinds: ('projects' | 'groups')[]) {
    const clientId = await host.client();
    const person = await host.person({ email: `user-of@${clientId}.test`, clientId });
    const key = { memberId: person.member.id, portalId: host.portalId };
    const gone = (at: number) => ({ goneAt: at === 0 ? 1 : 0 });
    const projects = ids.map((projectId, at) => ({
      ...key,
      projectId,
      rate: null,
      until: 0,
      ...gone(at),
    }));
    const groups = ids.map((groupId, at) => ({ ...key, groupId, ...gone(at) }));
    for (const rows of kinds.includes('projects') ? chunksOf(projects) : [])
      await host.dataSource.getRepository(MemberProjectEntity).insert(rows);
    for (const rows of kinds.includes('groups') ? chunksOf(groups) : [])
      await host.dataSource.getRepository(MemberGroupEntity).insert(rows);
    await person.http.get('/clientele/me').expect(200);
    await host.settled();
    return person;
  }

  const statements = db.name === 'MariaDB' ? 2 : 1;

  it('arrives whole, and is asked about one of them', async () => {
    const person = await setup('projects', 'groups');
    const { result, queries } = await countQueries(host.dataSource, () =>
      person.http.get('/scoped').expect(200).then(),
    );
    const read = queries.filter((query) => !query.startsWith('UPDATE'));
    expect(read).toHaveLength(statements);
    expect(result.body.projects).toEqual(ids.slice(1));
    expect(result.body.groups).toEqual(ids.slice(1));
    await person.http.get(`/scoped/projects/${ids.at(-1)}`).expect(200);
    await person.http.get(`/scoped/projects/${ids[0]}`).expect(404);
  });

  it('reaches a project through its last group', async () => {
    const person = await setup('groups');
    await person.http.get('/scoped/projects/fixed').expect(200);
    await person.http.get('/scoped/projects/third').expect(404);
  });
});
