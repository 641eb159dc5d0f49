import type { DirectorySearch } from '../../lib/ports/directory-search.js';
import type { DirectoryGroup, GroupDirectory } from '../../lib/ports/group-directory.port.js';
import type { DirectoryProject, ProjectDirectory } from '../../lib/ports/project-directory.port.js';
import { searched } from './searched.js';

const PROJECTS: readonly DirectoryProject[] = [
  { id: 'hourly', name: 'Hourly', billingBasis: 'staff_hours' },
  { id: 'fixed', name: 'Fixed', billingBasis: 'fixed' },
  { id: 'third', name: 'Third', billingBasis: 'fixed' },
];

const GROUPS: readonly DirectoryGroup[] = [
  { id: 'design', name: 'Design' },
  { id: 'build', name: 'Build' },
];

/** Three projects, the same in every portal. */
export class TestProjects implements ProjectDirectory {
  findMany(_portalId: string, ids: readonly string[]): Promise<readonly DirectoryProject[]> {
    return Promise.resolve(PROJECTS.filter(({ id }) => ids.includes(id)));
  }

  findByName(_portalId: string, names: readonly string[]): Promise<readonly DirectoryProject[]> {
    return Promise.resolve(PROJECTS.filter(({ name }) => names.includes(name)));
  }

  search(_portalId: string, search: DirectorySearch) {
    return searched(PROJECTS, search);
  }
}

/** Two groups of one worker each, the same in every portal; `design` has worked on `third`. */
export class TestGroups implements GroupDirectory {
  findMany(_portalId: string, ids: readonly string[]): Promise<readonly DirectoryGroup[]> {
    return Promise.resolve(GROUPS.filter(({ id }) => ids.includes(id)));
  }

  findByName(_portalId: string, names: readonly string[]): Promise<readonly DirectoryGroup[]> {
    return Promise.resolve(GROUPS.filter(({ name }) => names.includes(name)));
  }

  search(_portalId: string, search: DirectorySearch) {
    return searched(GROUPS, search);
  }

  projectsOf(_portalId: string, groupIds: readonly string[]): Promise<readonly string[]> {
    return Promise.resolve(groupIds.includes('design') ? ['third'] : []);
  }

  workersOf(_portalId: string, groupIds: readonly string[]): Promise<readonly string[]> {
    const workers = new Map([
      ['design', 'dora'],
      ['build', 'bob'],
    ]);
    const known = [...new Set(groupIds)].map((id) => workers.get(id));
    return Promise.resolve(known.filter((id) => id !== undefined));
  }
}
