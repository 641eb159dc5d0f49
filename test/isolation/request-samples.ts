import { filter, type Sample } from './sample.js';

/** A request of every route under `requests`. */
export const REQUEST_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET requests': {
    slots: { ...filter('clientId', 'client'), ...filter('memberId', 'member') },
  },
  'POST requests': {
    body: () => ({ kind: 'scope' }),
    slots: {
      projectId: {
        thing: 'project',
        body: (projectId) => ({ kind: 'permission', key: 'reports.edit', projectId }),
      },
      'projectId itself': {
        thing: 'project',
        body: (projectId) => ({ kind: 'project', projectId }),
      },
    },
  },
  'POST requests/:id/approve': {
    path: { id: 'request' },
    slots: {
      'projects[].id': { thing: 'project', body: (id) => ({ projects: [{ id }] }) },
      'groups[]': { thing: 'group', body: (id) => ({ groups: [id] }) },
    },
  },
  'POST requests/:id/decline': { path: { id: 'request' } },
  'DELETE requests/:id': { path: { id: 'request' } },
};
