import type { DataSource } from 'typeorm';
import type { MembershipRow } from '../../lib/callers/membership-row.js';
import type { GroupDirectory } from '../../lib/ports/group-directory.port.js';
import type { ProjectDirectory } from '../../lib/ports/project-directory.port.js';
import { ScopeReader } from '../../lib/scopes/scope-reader.js';
import type { HostTables } from '../../lib/scopes/tables/host-tables.js';

/** A loader over directories that know every id, whose groups have one project and one worker. */
function setup({ lookUpReach }: { lookUpReach: boolean }) {
  const things = (_portalId: string, ids: readonly string[]) =>
    Promise.resolve(ids.map((id) => ({ id, name: id, billingBasis: 'fixed' })));
  const projectsOf = jest.fn().mockResolvedValue(['red']);
  const projects: ProjectDirectory = { findMany: things };
  const groups: GroupDirectory = {
    findMany: things,
    projectsOf,
    workersOf: () => Promise.resolve(['dora']),
  };
  const loader = new ScopeReader({ manager: {} } as DataSource, projects, groups, {
    lookUpReach,
  } as HostTables);
  const row = {
    kind: 'client',
    portalId: 'portal',
    clientProjects: null,
    projectCount: 0,
    selectedProjects: [],
    groupCount: 1,
    selectedGroups: ['design'],
  } as unknown as MembershipRow;
  return { loader, row, projectsOf };
}

describe('what a scope says of its groups', () => {
  it('is their projects and workers, where the host answers for them', async () => {
    const { loader, row } = setup({ lookUpReach: false });

    expect((await loader.load(row)).reached).toEqual({
      projects: new Set(['red']),
      workers: new Set(['dora']),
    });
  });

  it('is their workers only, where queries look up the projects', async () => {
    const { loader, row, projectsOf } = setup({ lookUpReach: true });

    expect((await loader.load(row)).reached).toEqual({
      projects: null,
      workers: new Set(['dora']),
    });
    expect(projectsOf).not.toHaveBeenCalled();
  });

  it('is nothing at all without groups', async () => {
    const { loader, row } = setup({ lookUpReach: true });
    const { reached } = await loader.load({ ...row, groupCount: 0, selectedGroups: [] });

    expect(reached).toEqual({ projects: new Set(), workers: new Set() });
  });
});
