import { route } from './route.js';

/** Who may do what about permissions of many, profiles, projects and groups. */
// prettier-ignore
export const PERMISSION_ROWS = [
  // who calls:                            nobody's            staff admin                   staff                          client admin                custom                      member
  ...route('GET permissions/catalogue', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'yes'],
  }),
  ...route('POST permissions/clone', {
    '':                                   ['',                'yes',                         'yes',                         'PERMISSION_DENIED',        'yes',                      'PERMISSION_DENIED'],
    fromMemberId:                         ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    'toMemberIds[]':                      ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
  }),
  ...route('GET profiles', {
    '':                                   ['',                'yes',                         'yes',                         'PERMISSION_DENIED',        'yes',                      'PERMISSION_DENIED'],
  }),
  ...route('POST profiles', {
    '':                                   ['',                'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET profiles/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'PERMISSION_DENIED',        'yes',                      'PERMISSION_DENIED'],
  }),
  ...route('PATCH profiles/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('DELETE profiles/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    '?replaceWith':                       ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET projects', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'yes'],
    '?ids[]':                             ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'own'],
  }),
  ...route('GET groups', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'yes'],
    '?ids[]':                             ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'own'],
  }),
  ...route('GET projects/:projectId/members', {
    ':projectId':                         ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own: PERMISSION_DENIED'],
    '?clientId':                          ['nothing',         'own',                         'own',                         'own',                      'own',                      'PERMISSION_DENIED'],
    '?groupId':                           ['nothing',         'own',                         'own',                         'own',                      'own',                      'PERMISSION_DENIED'],
  }),
  ...route('DELETE projects/:projectId/members/:memberId', {
    ':projectId':                         ['NOT_ASSIGNED',    'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    ':memberId':                          ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
    ':memberId staff':                    ['NOT_FOUND',       'portal: NOT_ASSIGNED',        'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
  }),
  ...route('PUT projects/:projectId/members/:memberId/permissions', {
    ':projectId':                         ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    ':memberId':                          ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    ':memberId staff':                    ['NOT_FOUND',       'portal: NOT_ASSIGNED',        'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
  }),
  ...route('DELETE projects/:projectId/members/:memberId/permissions', {
    ':projectId':                         ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    ':memberId':                          ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    ':memberId staff':                    ['NOT_FOUND',       'portal: NOT_ASSIGNED',        'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
  }),
  ...route('POST projects/:projectId/permissions/clone', {
    ':projectId':                         ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    fromMemberId:                         ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    'toMemberIds[]':                      ['NOT_FOUND',       'own, siblings: NOT_ASSIGNED', 'own, siblings: NOT_ASSIGNED', 'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
  }),
];
