import { loginRoute, openRoute, route } from './route.js';

/** Who may do what about the portal, its clients, invitations, templates, exports and events, and about oneself. */
// prettier-ignore
export const PORTAL_ROWS = [
  // who calls:                            nobody's            staff admin                   staff                          client admin                custom                      member
  ...route('GET portal', {
    '':                                   ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('PATCH portal', {
    '':                                   ['',                'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...openRoute('GET portal/branding', { '': ['', 'yes'] }),
  ...route('GET audit', {
    '':                                   ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    '?actorId':                           ['nothing',         'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    '?subjectId':                         ['nothing',         'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('POST audit/replay', {
    '':                                   ['',                'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('POST audit/:id/replay', {
    ':id':                                ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET invitations', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'PERMISSION_DENIED'],
    '?clientId':                          ['nothing',         'yes',                         'yes',                         'own',                      'own',                      'PERMISSION_DENIED'],
  }),
  ...route('POST invitations/:id/resend', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
  }),
  ...route('DELETE invitations/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own: PERMISSION_DENIED',   'own: PERMISSION_DENIED'],
  }),
  ...openRoute('POST invitations/preview', {
    '':    ['', 'INVITATION_NOT_FOUND'],
    token: ['INVITATION_NOT_FOUND', 'any'],
  }),
  ...openRoute('POST invitations/accept', {
    '':    ['', 'INVITATION_NOT_FOUND'],
    token: ['INVITATION_NOT_FOUND', 'any: WRONG_RECIPIENT', 'any'],
  }),
  ...openRoute('POST invitations/decline', {
    '':    ['', 'INVITATION_NOT_FOUND'],
    token: ['INVITATION_NOT_FOUND', 'any'],
  }),
  ...route('GET invitation-templates', {
    '':                                   ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('POST invitation-templates', {
    '':                                   ['',                'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET invitation-templates/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('PATCH invitation-templates/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('DELETE invitation-templates/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    '?replaceWith':                       ['NOT_FOUND',       'yes',                         'ROLE_REQUIRED',               'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('POST invitation-templates/:id/preview', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET clients', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'yes'],
  }),
  ...route('POST clients', {
    '':                                   ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'projects[]':                         ['UNKNOWN_PROJECT', 'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'defaultScope.projects[]':            ['UNKNOWN_PROJECT', 'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'defaultScope.groups[]':              ['UNKNOWN_GROUP',   'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET clients/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own'],
  }),
  ...route('PATCH clients/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
    'projects[]':                         ['UNKNOWN_PROJECT', 'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'defaultScope.projects[]':            ['UNKNOWN_PROJECT', 'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'defaultScope.groups[]':              ['UNKNOWN_GROUP',   'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('DELETE clients/:id', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
  }),
  ...route('GET clients/:id/permissions', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own',                      'own',                      'own: ROLE_REQUIRED'],
  }),
  ...route('PUT clients/:id/permissions', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
  }),
  ...route('POST exports', {
    '':                                   ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'filter.clientId':                    ['NOT_FOUND',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'filter.projectId':                   ['as random',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
    'filter.groupId':                     ['as random',       'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET exports', {
    '':                                   ['',                'yes',                         'yes',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET exports/:id', {
    ':id':                                ['NOT_FOUND',       'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('GET exports/:id/download', {
    ':id':                                ['NOT_FOUND',       'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...route('DELETE exports/:id', {
    ':id':                                ['NOT_FOUND',       'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...loginRoute('GET me', {
    '':         ['',          'yes', 'yes'],
    '?projectId': ['as random', 'yes', 'own'],
  }),
  ...route('POST me/leave', {
    '':                                   ['',                'yes',                         'yes',                         'yes',                      'yes',                      'yes'],
  }),
];
