import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { ScopedController } from '../scopes/support/scoped.controller.js';
import { GuardedController, StackedController } from './support/guarded.controller.js';

describeOnEachDatabase('the statements of a guarded request', (db) => {
  let host: TestHost;
  let people: Record<'staff' | 'user' | 'grouped' | 'unscoped', Person>;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      controllers: [GuardedController, ScopedController, StackedController],
    });
    people = await setup();
    for (const { http } of Object.values(people)) await http.get('/guarded/member').expect(200);
    await host.settled();
  });

  afterAll(() => host.stop());

  async function setup() {
    const clientId = await host.client();
    const full = {
      reports: true,
      'reports.view': true,
      'reports.edit': true,
      tasks: true,
      'tasks.set': true,
    };
    return {
      staff: await host.person({ email: 'staff@agency.test', kind: 'staff', role: 'staff' }),
      user: await host.person({
        email: 'user@acme.test',
        clientId,
        projects: [{ id: 'fixed' }, { id: 'hourly' }],
        groups: ['design', 'build'],
        permissions: { mode: 'custom', permissions: full },
      }),
      grouped: await host.person({
        email: 'grouped@acme.test',
        clientId,
        groups: ['design', 'build'],
      }),
      unscoped: await host.person({ email: 'unscoped@acme.test', clientId }),
    };
  }

  async function statements(who: keyof typeof people, path: string, status = 200) {
    const { queries } = await countQueries(host.dataSource, () =>
      people[who].http.get(path).expect(status).then(),
    );
    return queries;
  }

  it.each([
    ['staff', '/guarded/member', 200],
    ['user', '/guarded/member', 200],
    ['user', '/guarded/view', 200],
    ['user', '/guarded/all', 200],
    ['user', '/guarded/billing', 403],
    ['user', '/stacked/two', 200],
    ['user', '/guarded/projects/fixed/view', 200],
    ['user', '/guarded/projects/third/view', 404],
    ['user', '/guarded/projects/nope/view', 404],
    ['staff', '/guarded/projects/fixed/view', 200],
    ['grouped', '/guarded/projects/third/view', 200],
    ['grouped', '/guarded/projects/fixed/view', 404],
    ['staff', '/scoped', 200],
    ['user', '/scoped/view', 200],
    ['user', '/scoped/projects/fixed', 200],
    ['grouped', '/scoped', 200],
    ['unscoped', '/scoped', 403],
  ] as const)('are one: %s at %s (C24)', async (who, path, status) => {
    const queries = await statements(who, path, status);
    expect(queries).toHaveLength(1);
    expect(queries[0]).toMatch(/^SELECT /);
  });

  it('are one, however often the handler asks about its actor (C24)', async () => {
    expect(await statements('user', '/guarded/can-all?projectId=fixed')).toHaveLength(1);
  });

  it('are one, for a person of many memberships, too (C24)', async () => {
    for (let at = 0; at < 20; at++) {
      await host.person({ email: 'user@acme.test', clientId: await host.client(`Other ${at}`) });
    }
    expect(await statements('user', '/guarded/view')).toHaveLength(1);
  });

  it.each([
    ['/guarded/open', 200],
    ['/guarded/login', 200],
  ] as const)('are none where no membership is asked for: %s', async (path, status) => {
    expect(await statements('user', path, status)).toEqual([]);
  });

  it('are none without a login', async () => {
    const { queries } = await countQueries(host.dataSource, () =>
      host.nobody.get('/guarded/view').expect(401).then(),
    );
    expect(queries).toEqual([]);
  });
});
