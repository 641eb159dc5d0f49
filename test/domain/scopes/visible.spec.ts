import {
  type Scope,
  visible,
  type VisibleItem,
  visibleProjects,
  visibleWorkers,
} from '../../../lib/index.js';

type Selection = Partial<Record<'projects' | 'groups' | 'boundTo', readonly string[]>>;

/** A scope whose selection exists, as far as it is named; an empty list is a selection of tombstones only. */
function scopeOf({ projects, groups, boundTo }: Selection, given: Partial<Scope> = {}): Scope {
  const set = (ids?: readonly string[]) => (ids ? new Set(ids) : null);
  return {
    portalId: 'portal',
    everything: false,
    clients: null,
    projects: set(projects),
    groups: set(groups),
    boundTo: set(boundTo),
    reached: null,
    ...given,
  };
}

const WORK: Readonly<Record<string, VisibleItem>> = {
  'designer on red': { project: 'red', workerGroups: ['design'] },
  'builder on red': { project: 'red', workerGroups: ['build'] },
  'designer on blue': { project: 'blue', workerGroups: ['design', 'build'] },
  'loner on blue': { project: 'blue', workerGroups: [] },
  'designer on a deleted project': { project: null, workerGroups: ['design'] },
};

const PROJECTS = [
  { project: 'red', groups: ['design', 'build'] },
  { project: 'blue', groups: ['design', 'build'] },
  { project: 'bare', groups: [] },
];

const WORKERS = [
  { worker: 'designer', groups: ['design'], projects: ['red', 'blue'] },
  { worker: 'builder', groups: ['build'], projects: ['red'] },
  { worker: 'loner', groups: [], projects: ['blue'] },
];

/** What a scope shows of all this. */
function seen(scope: Scope) {
  return {
    work: Object.keys(WORK).filter((name) => visible(scope, WORK[name]!)),
    projects: visibleProjects(scope, PROJECTS).map(({ project }) => project),
    workers: visibleWorkers(scope, WORKERS).map(({ worker }) => worker),
  };
}

const NOTHING = { work: [], projects: [], workers: [] };

describe('what a client user sees', () => {
  it('is all work by its groups, on any project, while only groups are selected', () => {
    expect(seen(scopeOf({ groups: ['design'] }))).toEqual({
      work: ['designer on red', 'designer on blue'],
      projects: ['red', 'blue'],
      workers: ['designer'],
    });
  });

  it('is all work on its projects, by anyone, while only projects are selected', () => {
    expect(seen(scopeOf({ projects: ['blue', 'bare'] }))).toEqual({
      work: ['designer on blue', 'loner on blue'],
      projects: ['blue', 'bare'],
      workers: ['designer', 'loner'],
    });
  });

  it('is work on its projects by its groups, while both are selected', () => {
    expect(seen(scopeOf({ projects: ['red'], groups: ['design'] }))).toEqual({
      work: ['designer on red'],
      projects: ['red'],
      workers: ['designer'],
    });
  });

  it('is nothing, while neither is selected', () => {
    expect(seen(scopeOf({}))).toEqual(NOTHING);
    expect(seen(scopeOf({ boundTo: ['red'] }))).toEqual(NOTHING);
  });
});

describe('a client bound to projects', () => {
  it('bounds what groups show', () => {
    expect(seen(scopeOf({ groups: ['design'], boundTo: ['blue'] }))).toEqual({
      work: ['designer on blue'],
      projects: ['blue'],
      workers: ['designer'],
    });
  });

  it('bounds selected projects', () => {
    expect(seen(scopeOf({ projects: ['red', 'blue'], boundTo: ['blue'] }))).toEqual({
      work: ['designer on blue', 'loner on blue'],
      projects: ['blue'],
      workers: ['designer', 'loner'],
    });
  });

  it('sees no work at all when it is bound to none', () => {
    const { work, projects } = seen(scopeOf({ groups: ['design'], boundTo: [] }));
    expect({ work, projects }).toEqual({ work: [], projects: [] });
    expect(seen(scopeOf({ projects: ['red'], boundTo: [] }))).toEqual(NOTHING);
  });
});

describe('a selection of which nothing is left', () => {
  it('shows nothing: deleted projects never become any project', () => {
    expect(seen(scopeOf({ projects: [] }))).toEqual(NOTHING);
    const { work, projects } = seen(scopeOf({ projects: [], groups: ['design'] }));
    expect({ work, projects }).toEqual({ work: [], projects: [] });
  });

  it('shows nobody: deleted groups never become anyone', () => {
    expect(seen(scopeOf({ groups: [] }))).toEqual(NOTHING);
    const { work, workers } = seen(scopeOf({ projects: ['red'], groups: [] }));
    expect({ work, workers }).toEqual({ work: [], workers: [] });
  });
});

describe('what the group directory answered', () => {
  it('is all that groups show: no visible item lies on an invisible project', () => {
    const reached = { projects: new Set(['red']), workers: new Set(['designer']) };
    expect(seen(scopeOf({ groups: ['design'] }, { reached }))).toEqual({
      work: ['designer on red'],
      projects: ['red'],
      workers: ['designer'],
    });
  });

  it('says nothing about selected projects', () => {
    const reached = { projects: new Set<string>(), workers: new Set(['designer']) };
    expect(seen(scopeOf({ projects: ['blue'], groups: ['design'] }, { reached })).work).toEqual([
      'designer on blue',
    ]);
  });
});

describe('staff', () => {
  it('see everything, also what lies on no project any more', () => {
    expect(seen(scopeOf({}, { everything: true }))).toEqual({
      work: Object.keys(WORK),
      projects: ['red', 'blue', 'bare'],
      workers: ['designer', 'builder', 'loner'],
    });
  });
});

describe('what is kept by client', () => {
  const item = { project: 'red', workerGroups: [] };

  it('is seen by staff of the clients they are assigned to', () => {
    const assigned = scopeOf({}, { everything: true, clients: new Set(['acme']) });
    expect(visible(assigned, { ...item, client: 'acme' })).toBe(true);
    expect(visible(assigned, { ...item, client: 'globex' })).toBe(false);
    expect(visible(assigned, { ...item, client: null })).toBe(false);
    expect(visible(assigned, item)).toBe(true);
    const projects = [
      { project: 'red', groups: [], client: 'acme' },
      { project: 'blue', groups: [], client: 'globex' },
    ];
    expect(visibleProjects(assigned, projects).map(({ project }) => project)).toEqual(['red']);
  });

  it('is seen by nobody whose list is empty, and by all who have none', () => {
    const none = scopeOf({}, { everything: true, clients: new Set() });
    expect(visible(none, { ...item, client: 'acme' })).toBe(false);
    expect(visible(scopeOf({}, { everything: true }), { ...item, client: null })).toBe(true);
  });

  it('takes a selection, too, for a client user', () => {
    const clients = new Set(['acme']);
    const own = scopeOf({ projects: ['red'] }, { clients });
    expect(visible(own, { ...item, client: 'acme' })).toBe(true);
    expect(visible(own, { ...item, client: 'globex' })).toBe(false);
    expect(visible(own, { project: 'blue', workerGroups: [], client: 'acme' })).toBe(false);
  });
});
