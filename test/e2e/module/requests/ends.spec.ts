import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const FIXED = { id: 'fixed', rate: null, customized: false };

describeOnEachDatabase('ends of what is asked for', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { clientId, owner } = team;
    const projects = [{ id: 'hourly', rate: '80.00' }];
    const user = await host.person({ clientId, email: team.email(), projects });
    await host.clients.update(host.self, clientId, { projects: ['hourly', 'fixed'] });
    const ask = async (body: object): Promise<string> =>
      (await user.http.post('/clientele/requests', body).expect(201)).body.id;
    const approve = (id: string, body = {}) =>
      owner.http.post(`/clientele/requests/${id}/approve`, body);
    const select = (some: readonly { id: string; until?: string }[]) =>
      host.members.update(host.self, user.member.id, { projects: some });
    const selected = async () =>
      (await owner.http.get(`/clientele/members/${user.member.id}`)).body.projects;
    return { ask, approve, select, selected };
  }

  it('go with the project that is given; a day ends when it does in the portal', async () => {
    const { ask, approve, selected } = await setup();
    const id = await ask({ kind: 'project', projectId: 'fixed' });
    const { body } = await approve(id, { until: 'soon' }).expect(400);
    expect(Object.keys(body.details.fields)).toEqual(['until']);
    await approve(id, { until: '2099-12-31' }).expect(200);
    expect(await selected()).toEqual([
      { ...FIXED, until: '2099-12-31T23:59:59.999Z' },
      { id: 'hourly', rate: '80.00', customized: false },
    ]);
  });

  it('that are past are no more once the project is given again', async () => {
    const { ask, approve, select, selected } = await setup();
    await select([{ id: 'hourly' }, { id: 'fixed', until: '2001-01-01T00:00:00Z' }]);
    await approve(await ask({ kind: 'project', projectId: 'fixed' })).expect(200);
    expect(await selected()).toEqual([FIXED, { id: 'hourly', rate: '80.00', customized: false }]);
  });

  it('go with the projects of a scope', async () => {
    const { ask, approve, selected } = await setup();
    const id = await ask({ kind: 'scope' });
    await approve(id, { projects: [{ id: 'fixed', until: '2099-12-31' }] }).expect(200);
    expect(await selected()).toEqual([{ ...FIXED, until: '2099-12-31T23:59:59.999Z' }]);
  });

  it('are for projects only', async () => {
    const { ask, approve } = await setup();
    for (const asked of [{ kind: 'scope' }, { kind: 'permission', key: 'reports.edit' }]) {
      const given = { until: '2099-12-31', ...(asked.kind === 'scope' && { groups: ['build'] }) };
      const { body } = await approve(await ask(asked), given).expect(400);
      expect(body.details.fields).toEqual({
        until: "is only accepted for a request of kind 'project'",
      });
    }
  });
});
