import type { GroupDirectory, ProjectDirectory } from '../../../../lib/ports/index.js';
import { ScopesService, visible, visibleProjects } from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { TestHost } from '../../../support/test-host.js';

const projects: ProjectDirectory = {
  findMany: (_, ids) =>
    Promise.resolve(
      ids
        .filter((id) => id === 'red')
        .map((id) => ({ id, name: 'Red', billingBasis: 'staff_hours' })),
    ),
};

/** Remembers what its group has worked on, deleted or not. */
const groups: GroupDirectory = {
  findMany: (_, ids) => Promise.resolve(ids.map((id) => ({ id, name: id }))),
  projectsOf: () => Promise.resolve(['red', 'deleted']),
  workersOf: () => Promise.resolve(['dora']),
};

describe('a group directory that names deleted projects', () => {
  it('shows nothing of them: neither the project nor work on it', async () => {
    const host = await TestHost.start(memoryDatabase(), {
      extras: { providers: { projects: { useValue: projects }, groups: { useValue: groups } } },
    });
    const clientId = await host.client();
    const { actor } = await host.person({ email: 'a@acme.test', clientId, groups: ['design'] });
    const scope = await host.app.get(ScopesService).of(actor);
    const both = ['red', 'deleted'];

    expect(both.filter((project) => visible(scope, { project, workerGroups: ['design'] }))).toEqual(
      ['red'],
    );
    const reachable = both.map((project) => ({ project, groups: ['design'] }));
    expect(visibleProjects(scope, reachable)).toEqual(reachable.slice(0, 1));
    await host.stop();
  });
});
