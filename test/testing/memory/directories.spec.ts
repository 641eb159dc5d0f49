import {
  type DirectorySetup,
  groupDirectoryContract,
  projectDirectoryContract,
} from '../../../lib/testing/index.js';
import { GroupsInMemory } from '../../../lib/testing/memory/groups-in-memory.js';
import { ProjectsInMemory } from '../../../lib/testing/memory/projects-in-memory.js';
import { itKeeps } from '../../support/it-keeps.js';

const HERE = 'here';
const known = ['one', 'two'];
const ids = { portalId: HERE, known, foreign: ['three'] };

function projects(): Promise<DirectorySetup<ProjectsInMemory>> {
  const directory = new ProjectsInMemory();
  for (const id of known) directory.things.add(HERE, id);
  directory.things.add('elsewhere', 'three');
  return Promise.resolve({ directory, ...ids });
}

function groups(): Promise<DirectorySetup<GroupsInMemory>> {
  const things = new ProjectsInMemory();
  const directory = new GroupsInMemory(things);
  directory.add(HERE, 'one', { projects: ['p1', 'p2'], workers: ['w1', 'w2'] });
  directory.add(HERE, 'two', { projects: ['p2', 'p3'], workers: ['w2', 'w3'] });
  directory.add('elsewhere', 'three', { projects: ['p4'], workers: ['w4'] });
  return Promise.resolve({ directory, ...ids });
}

describe('the projects of a test', () => {
  itKeeps(projectDirectoryContract(projects));
});

describe('the groups of a test', () => {
  itKeeps(groupDirectoryContract(groups));

  it('reach projects that are there, and none that was deleted', async () => {
    const things = new ProjectsInMemory();
    const directory = new GroupsInMemory(things);
    directory.add(HERE, 'one', { projects: ['p1', 'p2'], workers: [] });
    things.things.delete(HERE, 'p1');
    expect(await directory.projectsOf(HERE, ['one'])).toEqual(['p2']);
  });
});
