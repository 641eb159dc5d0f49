import { route } from './route.js';

/** Who may do what about many members at once, and about files of people. */
// prettier-ignore
export const IMPORT_ROWS = [
  // who calls:                            nobody's            staff admin                   staff                          client admin                custom                      member
  ...route('POST members/bulk/deactivate', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    'memberIds[]':                        ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    'memberIds[] staff':                  ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    'memberIds[] oneself':                ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'SELF_CHANGE'],
  }),
  ...route('POST members/bulk/activate', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    'memberIds[]':                        ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    'memberIds[] staff':                  ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    'memberIds[] oneself':                ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'SELF_CHANGE'],
  }),
  ...route('POST members/bulk/remove', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'PERMISSION_DENIED',        'PERMISSION_DENIED'],
    'memberIds[]':                        ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
    'memberIds[] staff':                  ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    'memberIds[] oneself':                ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'SELF_CHANGE'],
  }),
  ...route('POST members/bulk/resend', {
    '':                                   ['',                'MEMBER_STATE',                'MEMBER_STATE',                'MEMBER_STATE',             'MEMBER_STATE',             'PERMISSION_DENIED'],
    'memberIds[]':                        ['NOT_FOUND',       'portal: MEMBER_STATE',        'portal: MEMBER_STATE',        'own: MEMBER_STATE',        'own: MEMBER_STATE',        'own: PERMISSION_DENIED'],
    'memberIds[] staff':                  ['NOT_FOUND',       'portal: MEMBER_STATE',        'portal: MEMBER_STATE',        'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    'memberIds[] oneself':                ['',                'MEMBER_STATE',                'MEMBER_STATE',                'MEMBER_STATE',             'MEMBER_STATE',             'PERMISSION_DENIED'],
  }),
  ...route('POST members/bulk/role', {
    '':                                   ['',                'yes',                         'yes',                         'PERMISSION_DENIED',        'PERMISSION_ESCALATION',    'PERMISSION_DENIED'],
    'memberIds[]':                        ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own: PERMISSION_ESCALATION', 'own: PERMISSION_DENIED'],
    'memberIds[] staff':                  ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    'memberIds[] oneself':                ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'PERMISSION_DENIED'],
  }),
  ...route('POST members/bulk/end', {
    '':                                   ['',                'yes',                         'yes',                         'PERMISSION_DENIED',        'yes',                      'PERMISSION_DENIED'],
    'memberIds[]':                        ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: PERMISSION_DENIED'],
    'memberIds[] staff':                  ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'NOT_FOUND',                'NOT_FOUND',                'NOT_FOUND'],
    'memberIds[] oneself':                ['',                'SELF_CHANGE',                 'SELF_CHANGE',                 'SELF_CHANGE',              'SELF_CHANGE',              'PERMISSION_DENIED'],
  }),
  ...route('POST imports', {
    '':                                   ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'csv clientId':                       ['as random',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'csv projects':                       ['as random',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'csv groups':                         ['as random',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET imports/:id', {
    ':id':                                ['NOT_FOUND',       'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('POST imports/:id/apply', {
    ':id':                                ['NOT_FOUND',       'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('DELETE imports/:id', {
    ':id':                                ['NOT_FOUND',       'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
];
