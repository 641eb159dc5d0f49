/** What lists of members take beside what names something. */
const MEMBERS: readonly string[] = [
  'kind=client',
  'kind=staff',
  'status=active',
  'status=pending',
  'status=deactivated',
  'role=admin',
  // Of a tenth, of one in a thousand, of one.
  'q=ada',
  'q=sonberber',
  'q=cleo.sonberber42@ovaberber.test',
  'inactiveDays=90',
  'sort=name',
  'sort=-name',
  'sort=email',
  'sort=createdAt',
  'sort=-createdAt',
  'sort=lastActiveAt',
  'sort=-lastActiveAt',
  'kind=client&status=active&sort=-lastActiveAt&q=dora',
  'limit=20&cursor=',
  'total=true',
];

/** What the host's projects and groups are found by. */
const THINGS = (what: string) => [
  'limit=20',
  'limit=20&cursor=',
  'total=true',
  `q=${what}`,
  `q=${what} 77`,
  `ids=${what}-7`,
];

/** A page and the one after it. */
const PAGED = ['limit=20&cursor='] as const;

/** What each route takes in its query beside what names something; an empty cursor stands for that of the page after it. */
export const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'GET members': MEMBERS,
  'GET projects/:projectId/members': MEMBERS,
  'GET clients': [
    'q=acme',
    'q=ovaberber',
    'type=business',
    'type=individual',
    'sort=name',
    'sort=-name',
    'sort=createdAt',
    'sort=-createdAt',
    'limit=20&cursor=',
    'total=true',
  ],
  'GET invitations': [
    'status=pending',
    'status=expired',
    'status=accepted',
    'status=cancelled',
    ...PAGED,
  ],
  'GET projects': THINGS('project'),
  'GET groups': THINGS('group'),
  'GET audit': [
    'type=member.created',
    'type=client.created',
    'delivery=pending',
    'delivery=delivered',
    'delivery=failed',
    'from=2020-01-01&to=2100-01-01',
    ...PAGED,
  ],
  'GET requests': ['status=open', 'status=approved', 'kind=permission', 'limit=20&cursor='],
  'GET exports': PAGED,
  'GET imports/:id': ['outcome=create&limit=20', 'cursor='],
  'GET members/:id/projects': ['limit=1&cursor='],
  'GET members/:id/groups': ['limit=1', 'cursor='],
  'GET members/:id/clients': ['limit=1&cursor='],
  'GET clients/:id/join-links': ['limit=20&cursor='],
  'GET profiles': PAGED,
  'GET invitation-templates': ['kind=invitation', ...PAGED],
  'GET permissions/catalogue': ['locale=de'],
  'POST invitation-templates/:id/preview': ['locale=de'],
  'POST permissions/clone': ['dryRun=true'],
  'PUT members/:id/permissions': ['dryRun=true'],
  'PATCH clients/:id': ['dryRun=true'],
  'PUT clients/:id/permissions': ['dryRun=true'],
  'PATCH profiles/:id': ['dryRun=true'],
  'PUT projects/:projectId/members/:memberId/permissions': ['dryRun=true'],
  'DELETE projects/:projectId/members/:memberId': ['notify=true'],
  'DELETE projects/:projectId/members/:memberId/permissions': ['notify=true'],
  'DELETE members/:id': ['notify=true'],
  'DELETE clients/:id': ['notify=true&version=1'],
};
