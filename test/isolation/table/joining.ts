import { openRoute, route } from './route.js';

/** Who has links of invitations answered, who makes links to join by, and who asks by them. */
// prettier-ignore
export const JOINING_ROWS = [
  // who calls:                            nobody's            staff admin                   staff                          client admin                custom                      member
  ...route('POST invitations/:id/link', {
    ':id':                                ['NOT_FOUND',       'yes',                         'portal: ROLE_REQUIRED',       'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
  }),
  ...route('GET clients/:id/join-links', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
  }),
  ...route('POST clients/:id/join-links', {
    ':id':                                ['NOT_FOUND',       'yes',                         'yes',                         'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
  }),
  // A link is looked for in the client that is named with it.
  ...route('DELETE clients/:id/join-links/:linkId', {
    ':id':                                ['NOT_FOUND',       'own',                         'own',                         'own: STAFF_ONLY',          'own: STAFF_ONLY',          'own: STAFF_ONLY'],
    ':linkId':                            ['NOT_FOUND',       'own',                         'own',                         'STAFF_ONLY',               'STAFF_ONLY',               'STAFF_ONLY'],
  }),
  ...openRoute('POST join-links/ask', {
    '':    ['', 'yes'],
    token: ['as random', 'any'],
  }),
];
