import { inViewOnly, route } from './route.js';

/** Who may do what about staff and client users. */
// prettier-ignore
export const MEMBER_ROWS = [
  // who calls:                            nobody's            staff admin                   staff                          client admin                custom                      member
  ...route('GET members', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'PERMISSION_DENIED'],
    '?clientId':                          ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'PERMISSION_DENIED'],
    '?projectId':                         ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'PERMISSION_DENIED'],
    '?groupId':                           ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'PERMISSION_DENIED'],
  }),
  ...route('POST members', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    clientId:                             ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    'clients[]':                         ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    'projects[].id':                      ['UNKNOWN_PROJECT', 'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    'groups[]':                           ['UNKNOWN_GROUP',   'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    'permissions.profileId':              ['NOT_FOUND',       'yes',                         'yes',                         'PERMISSION_DENIED',        'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    'permissions.fromMemberId':           ['NOT_FOUND',       'yes',                         'yes',                         'PERMISSION_DENIED',        'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    templateId:                           ['NOT_FOUND',       'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    '(staff)':                            ['',                'yes',                         'ROLE_REQUIRED',               'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    '(role: admin)':                      ['',                'yes',                         'yes',                         'PERMISSION_DENIED',        'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    '(invite: false)':                    ['',                'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    '(portalRate)':                       ['',                'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    '(client)':                           ['',                'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
  }),
  ...route('POST members/bulk', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    'members[].clientId':                 ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    'members[].clients[]':               ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    'members[].projects[].id':            ['UNKNOWN_PROJECT', 'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    'members[].groups[]':                 ['UNKNOWN_GROUP',   'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
    'members[].permissions.profileId':    ['NOT_FOUND',       'yes',                         'yes',                         'PERMISSION_DENIED',        'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    'members[].permissions.fromMemberId': ['NOT_FOUND',       'yes',                         'yes',                         'PERMISSION_DENIED',        'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    'members[].templateId':               ['NOT_FOUND',       'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
  }),
  ...route('GET members/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'yes',                         'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id oneself':                        ['',                'yes',                         'yes',                         'yes',                      'yes',                      'PERMISSION_DENIED'],
  }),
  ...route('GET members/:id/projects', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'yes',                         'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
  }),
  ...route('GET members/:id/groups', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'yes',                         'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
  }),
  ...route('GET members/:id/clients', {
    ':id':                               ['NOT_FOUND',       'yes',                         'yes',                         'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id client user':                   ['NOT_FOUND',       'NOT_FOUND',                   'NOT_FOUND',                   'NOT_FOUND',                'NOT_FOUND',                'own: PERMISSION_DENIED'],
  }),
  ...route('PATCH members/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    'projects[].id':                      ['UNKNOWN_PROJECT', 'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'PERMISSION_DENIED'],
    'groups[]':                           ['UNKNOWN_GROUP',   'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'PERMISSION_DENIED'],
    'clients[]':                         ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    '(role: admin)':                      ['',                'yes',                         'yes',                         'PERMISSION_DENIED',        'PERMISSION_ESCALATION',    'PERMISSION_DENIED'],
    '(portalRate)':                       ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'PERMISSION_DENIED'],
    ':id oneself, role':                  ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'PERMISSION_DENIED'],
  }),
  ...route('DELETE members/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id oneself':                        ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'SELF_CHANGE'],
  }),
  ...route('POST members/:id/invite', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    templateId:                           ['NOT_FOUND',       'yes',                         'yes',                         'STAFF_FIELDS',             'STAFF_FIELDS',             'STAFF_FIELDS'],
  }),
  ...route('POST members/:id/deactivate', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id oneself':                        ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'SELF_CHANGE'],
  }),
  ...route('POST members/:id/activate', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id oneself':                        ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'SELF_CHANGE'],
  }),
  ...route('POST members/:id/review', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id oneself':                        ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'PERMISSION_DENIED'],
  }),
  ...route('POST members/:id/view', {
    ':id':                                ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
    ':id staff':                          ['NOT_FOUND',       'NOT_FOUND',                   'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id deactivated':                    ['NOT_FOUND',       'portal: MEMBER_STATE',        'portal: ROLE_REQUIRED',       'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
    ':id oneself':                        ['',                'NOT_FOUND',                   'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...inViewOnly('DELETE view'),
  ...route('GET members/:id/permissions', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'NOT_FOUND',                   'NOT_FOUND',                   'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    '?projectId':                         ['as random',       'own',                         'own',                         'own',                      'own',                      'PERMISSION_DENIED'],
  }),
  ...route('PUT members/:id/permissions', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'NOT_FOUND',                   'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    profileId:                            ['NOT_FOUND',       'yes',                         'yes',                         'PERMISSION_DENIED',        'yes',                      'PERMISSION_DENIED'],
    fromMemberId:                         ['NOT_FOUND',       'yes',                         'yes',                         'PERMISSION_DENIED',        'own',                      'PERMISSION_DENIED'],
    '(custom)':                           ['',                'yes',                         'yes',                         'PERMISSION_DENIED',        'yes',                      'PERMISSION_DENIED'],
    ':id oneself':                        ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'SELF_CHANGE'],
  }),
  ...route('GET members/:id/permissions/explain', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own: PERMISSION_DENIED'],
    ':id staff':                          ['NOT_FOUND',       'yes',                         'yes',                         'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    ':id oneself':                        ['',                'yes',                         'yes',                         'yes',                      'yes',                      'yes'],
    '?projectId':                         ['as random',       'yes',                         'yes',                         'own',                      'own',                      'PERMISSION_DENIED'],
  }),
];
