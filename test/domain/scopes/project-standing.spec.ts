import { projectStanding } from '../../../lib/domain/scopes/project-standing.js';

const scope = { selected: false, projectCount: 0, groupCount: 0, boundTo: null };

describe('where a project stands for a client user', () => {
  it('is nowhere while neither projects nor groups are selected', () => {
    expect(projectStanding(scope, 'p')).toBe('none');
    expect(projectStanding({ ...scope, boundTo: ['p'] }, 'p')).toBe('none');
  });

  it('is decided by the selected projects if there are any, groups or not', () => {
    const chosen = { ...scope, projectCount: 2 };
    expect(projectStanding({ ...chosen, selected: true }, 'p')).toBe('inside');
    expect(projectStanding({ ...chosen, selected: true, groupCount: 3 }, 'p')).toBe('inside');
    expect(projectStanding(chosen, 'p')).toBe('outside');
    expect(projectStanding({ ...chosen, groupCount: 3 }, 'p')).toBe('outside');
  });

  it('is decided by the groups where no project is selected', () => {
    expect(projectStanding({ ...scope, groupCount: 1 }, 'p')).toBe('groups');
  });

  it('is outside of a client that is bound to other projects', () => {
    const bound = { ...scope, selected: true, projectCount: 1 };
    expect(projectStanding({ ...bound, boundTo: ['p', 'q'] }, 'p')).toBe('inside');
    expect(projectStanding({ ...bound, boundTo: ['q'] }, 'p')).toBe('outside');
    expect(projectStanding({ ...bound, boundTo: [] }, 'p')).toBe('outside');
    expect(projectStanding({ ...scope, groupCount: 1, boundTo: ['q'] }, 'p')).toBe('outside');
  });
});
