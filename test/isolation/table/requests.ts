import { route } from './route.js';

/** Who may ask for what, and who answers. */
// prettier-ignore
export const REQUEST_ROWS = [
  // who calls:                            nobody's            staff admin                   staff                          client admin                custom                      member
  ...route('GET requests', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'yes'],
    '?clientId':                          ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'own'],
    '?memberId':                          ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'own'],
  }),
  ...route('POST requests', {
    '':                                   ['',                'ALREADY_HELD',                'ALREADY_HELD',                'yes',                      'yes',                      'yes'],
    projectId:                            ['NOT_FOUND',       'ALREADY_HELD',                'ALREADY_HELD',                'own',                      'own: ALREADY_HELD',        'own'],
    'projectId itself':                   ['NOT_FOUND',       'ALREADY_HELD',                'ALREADY_HELD',                'NOT_REQUESTABLE',          'NOT_REQUESTABLE',          'NOT_REQUESTABLE'],
  }),
  ...route('POST requests/:id/approve', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: SELF_CHANGE'],
    'projects[].id':                      ['',                'VALIDATION_FAILED',           'VALIDATION_FAILED',           'PERMISSION_DENIED',        'VALIDATION_FAILED',        'SELF_CHANGE'],
    'groups[]':                           ['',                'VALIDATION_FAILED',           'VALIDATION_FAILED',           'PERMISSION_DENIED',        'VALIDATION_FAILED',        'SELF_CHANGE'],
  }),
  ...route('POST requests/:id/decline', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: PERMISSION_DENIED',   'own',                      'own: SELF_CHANGE'],
  }),
  ...route('DELETE requests/:id', {
    ':id':                                ['NOT_FOUND',       'NOT_FOUND',                   'NOT_FOUND',                   'NOT_FOUND',                'NOT_FOUND',                'own'],
  }),
];
