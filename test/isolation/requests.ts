import { IMPORT_SAMPLES } from './import-samples.js';
import { JOINING_SAMPLES } from './joining-samples.js';
import { REQUEST_SAMPLES } from './request-samples.js';
import { filter, type IdOf, listed, type Sample, type Slot } from './sample.js';
import type { Thing } from './world/things.js';

const EMAIL = 'newcomer@nobody.test';

/** Settings of permissions that name something. */
const SETTINGS = {
  profileId: (profileId: string) => ({ mode: 'profile', profileId }),
  fromMemberId: (fromMemberId: string) => ({ mode: 'clone', fromMemberId }),
};

/** What `POST members` can name, and a body of it that does. */
const NEW_MEMBER: Readonly<Record<string, Required<Pick<Slot, 'thing' | 'body'>>>> = {
  clientId: { thing: 'client', body: (clientId) => ({ email: EMAIL, clientId }) },
  'clients[]': { thing: 'client', body: (id) => ({ email: EMAIL, kind: 'staff', clients: [id] }) },
  'projects[].id': { thing: 'project', body: (id, own) => newMember(own, { projects: [{ id }] }) },
  'groups[]': { thing: 'group', body: (id, own) => newMember(own, { groups: [id] }) },
  'permissions.profileId': {
    thing: 'profile',
    body: (id, own) => newMember(own, { permissions: SETTINGS.profileId(id) }),
  },
  'permissions.fromMemberId': {
    thing: 'member',
    body: (id, own) => newMember(own, { permissions: SETTINGS.fromMemberId(id) }),
  },
  templateId: { thing: 'template', body: (templateId, own) => newMember(own, { templateId }) },
};

/** The same of the one row of `POST members/bulk`. */
const NEW_ROW: Readonly<Record<string, Slot>> = Object.fromEntries(
  Object.entries(NEW_MEMBER).map(([name, { thing, body }]) => [
    `members[].${name}`,
    { thing, body: (id: string, own: IdOf) => ({ members: [body(id, own)] }) },
  ]),
);

/** What a client's body can name. */
const CLIENT: Readonly<Record<string, Slot>> = {
  'projects[]': { thing: 'project', body: (id) => client({ projects: [id] }) },
  'defaultScope.projects[]': {
    thing: 'project',
    body: (id) => client({ defaultScope: { projects: [id], groups: [] } }),
  },
  'defaultScope.groups[]': {
    thing: 'group',
    body: (id) => client({ defaultScope: { projects: [], groups: [id] } }),
  },
};

/** What a clone names. */
const CLONE: Readonly<Record<string, Slot>> = {
  fromMemberId: {
    thing: 'customized member',
    body: (fromMemberId, own) => ({ fromMemberId, toMemberIds: [own('member')] }),
  },
  'toMemberIds[]': {
    thing: 'member',
    body: (id, own) => ({ fromMemberId: own('customized member'), toMemberIds: [id] }),
  },
};

const clone = (own: IdOf) => ({
  fromMemberId: own('customized member'),
  toMemberIds: [own('member')],
});

const OF_STAFF = { thing: 'staff member' } as const;
const ONESELF = { ':id oneself': { thing: 'oneself' } } as const;
const MEMBER: Sample = { path: { id: 'member' }, slots: { ':id staff': OF_STAFF } };
const NOT_ONESELF: Sample = { ...MEMBER, slots: { ...MEMBER.slots, ...ONESELF } };
const REPLACED = (thing: Thing): Readonly<Record<string, Slot>> => ({
  '?replaceWith': { thing, query: (replaceWith) => ({ replaceWith }) },
});
const inFilter = (name: string, thing: Thing): Readonly<Record<string, Slot>> => ({
  [`filter.${name}`]: { thing, body: (id) => ({ by: 'portal', filter: { [name]: id } }) },
});

/** A request of every route that there is. */
export const REQUESTS: Readonly<Record<string, Sample>> = {
  'GET members': {
    slots: {
      ...filter('clientId', 'client'),
      ...filter('projectId', 'project'),
      ...filter('groupId', 'group'),
    },
  },
  'POST members': {
    body: () => ({ email: EMAIL }),
    slots: {
      ...NEW_MEMBER,
      '(staff)': { body: () => ({ email: EMAIL, kind: 'staff' }) },
      '(role: admin)': { body: (_, own) => newMember(own, { role: 'admin' }) },
      '(invite: false)': { body: (_, own) => newMember(own, { invite: false }) },
      '(portalRate)': { body: (_, own) => newMember(own, { portalRate: '10.00' }) },
      '(client)': { body: () => ({ email: EMAIL, client: { name: 'New', type: 'business' } }) },
    },
  },
  'POST members/bulk': { body: () => ({ members: [{ email: EMAIL }] }), slots: NEW_ROW },
  'GET members/:id': NOT_ONESELF,
  'GET members/:id/projects': MEMBER,
  'GET members/:id/groups': MEMBER,
  'GET members/:id/clients': {
    path: { id: 'staff member' },
    slots: { ':id client user': { thing: 'member' } },
  },
  'PATCH members/:id': {
    path: { id: 'member' },
    body: () => ({ name: 'Renamed' }),
    slots: {
      ':id staff': { ...OF_STAFF, body: () => ({ name: 'Renamed' }) },
      ':id oneself, role': { thing: 'oneself', body: () => ({ role: 'member' }) },
      '(role: admin)': { body: () => ({ role: 'admin' }) },
      '(portalRate)': { body: () => ({ portalRate: '10.00' }) },
      'projects[].id': { thing: 'project', body: (id) => ({ projects: [{ id }] }) },
      'groups[]': { thing: 'group', body: (id) => ({ groups: [id], projects: [] }) },
      'clients[]': {
        thing: 'client',
        path: { id: 'staff member' },
        body: (id) => ({ clients: [id] }),
      },
    },
  },
  'DELETE members/:id': NOT_ONESELF,
  'POST members/:id/invite': {
    path: { id: 'waiting member' },
    slots: {
      ':id staff': { thing: 'waiting staff' },
      templateId: { thing: 'template', body: (templateId) => ({ templateId }) },
    },
  },
  'POST members/:id/deactivate': NOT_ONESELF,
  'POST members/:id/activate': {
    path: { id: 'deactivated member' },
    slots: { ':id staff': { thing: 'deactivated staff' }, ...ONESELF },
  },
  'POST members/:id/review': NOT_ONESELF,
  'GET members/:id/permissions': {
    ...MEMBER,
    slots: { ...MEMBER.slots, ...filter('projectId', 'project') },
  },
  'PUT members/:id/permissions': {
    path: { id: 'member' },
    body: () => ({ mode: 'default' }),
    slots: {
      ':id staff': { ...OF_STAFF, body: () => ({ mode: 'default' }) },
      ':id oneself': { thing: 'oneself', body: () => ({ mode: 'default' }) },
      '(custom)': { body: () => ({ mode: 'custom', permissions: { reports: true } }) },
      profileId: { thing: 'profile', body: SETTINGS.profileId },
      fromMemberId: { thing: 'customized member', body: SETTINGS.fromMemberId },
    },
  },
  'GET members/:id/permissions/explain': {
    path: { id: 'member' },
    query: { key: 'reports.view' },
    slots: {
      ':id staff': OF_STAFF,
      ...ONESELF,
      '?projectId': {
        thing: 'project',
        query: (projectId) => ({ key: 'reports.view', projectId }),
      },
    },
  },
  'GET permissions/catalogue': {},
  'POST permissions/clone': { body: clone, slots: CLONE },
  'GET profiles': {},
  'POST profiles': { body: () => ({ name: 'New', permissions: {} }) },
  'GET profiles/:id': { path: { id: 'profile' } },
  'PATCH profiles/:id': { path: { id: 'profile' }, body: () => ({ name: 'New' }) },
  'DELETE profiles/:id': { path: { id: 'profile' }, slots: REPLACED('other profile') },
  'GET portal': {},
  'PATCH portal': { body: () => ({ name: 'New' }) },
  'GET portal/branding': {},
  'GET projects': { slots: listed('ids', 'project') },
  'GET groups': { slots: listed('ids', 'group') },
  'GET projects/:projectId/members': {
    path: { projectId: 'project' },
    slots: { ...filter('clientId', 'client'), ...filter('groupId', 'group') },
  },
  'DELETE projects/:projectId/members/:memberId': {
    path: { projectId: 'project', memberId: 'member' },
    slots: { ':memberId staff': OF_STAFF },
  },
  'PUT projects/:projectId/members/:memberId/permissions': {
    path: { projectId: 'project', memberId: 'member' },
    body: () => ({ permissions: { reports: true } }),
    slots: { ':memberId staff': { ...OF_STAFF, body: () => ({ permissions: {} }) } },
  },
  'DELETE projects/:projectId/members/:memberId/permissions': {
    path: { projectId: 'project', memberId: 'customized member' },
    slots: { ':memberId staff': OF_STAFF },
  },
  'POST projects/:projectId/permissions/clone': {
    path: { projectId: 'project' },
    body: clone,
    slots: CLONE,
  },
  'GET audit': {
    slots: { ...filter('actorId', 'acting member'), ...filter('subjectId', 'member') },
  },
  'POST audit/replay': {},
  'POST audit/:id/replay': { path: { id: 'event' } },
  'GET invitations': { slots: filter('clientId', 'client') },
  'POST invitations/:id/resend': { path: { id: 'invitation' } },
  'POST invitations/:id/link': { path: { id: 'invitation' } },
  'DELETE invitations/:id': { path: { id: 'invitation' } },
  'POST invitations/preview': {
    slots: { token: { thing: 'token', body: (token) => ({ token }) } },
  },
  'POST invitations/accept': {
    slots: {
      token: {
        thing: 'token',
        body: (token) => ({ token, name: 'New', password: 'correct horse battery' }),
      },
    },
  },
  'POST invitations/decline': {
    slots: { token: { thing: 'token', body: (token) => ({ token }) } },
  },
  'GET invitation-templates': {},
  'POST invitation-templates': {
    body: () => ({ name: 'New', subject: 'Hi', text: '{{ url }}' }),
  },
  'GET invitation-templates/:id': { path: { id: 'template' } },
  'PATCH invitation-templates/:id': { path: { id: 'template' }, body: () => ({ name: 'New' }) },
  'DELETE invitation-templates/:id': {
    path: { id: 'template' },
    slots: REPLACED('other template'),
  },
  'POST invitation-templates/:id/preview': { path: { id: 'template' } },
  'GET clients': {},
  'POST clients': { body: () => client({}), slots: CLIENT },
  'GET clients/:id': { path: { id: 'client' } },
  'PATCH clients/:id': { path: { id: 'client' }, body: () => ({ name: 'New' }), slots: CLIENT },
  'DELETE clients/:id': { path: { id: 'client' }, query: { cascade: 'true' } },
  'GET clients/:id/permissions': { path: { id: 'client' } },
  'PUT clients/:id/permissions': {
    path: { id: 'client' },
    body: () => ({ permissions: { tasks: false } }),
  },
  ...REQUEST_SAMPLES,
  ...JOINING_SAMPLES,
  ...IMPORT_SAMPLES,
  'POST exports': {
    body: () => ({ by: 'portal' }),
    slots: {
      ...inFilter('clientId', 'client'),
      ...inFilter('projectId', 'project'),
      ...inFilter('groupId', 'group'),
    },
  },
  'GET exports': {},
  'GET exports/:id': { path: { id: 'export' } },
  'GET exports/:id/download': { path: { id: 'export' } },
  'DELETE exports/:id': { path: { id: 'export' } },
  'GET me': { slots: filter('projectId', 'project') },
  'POST me/leave': {},
  'POST members/:id/view': {
    path: { id: 'member' },
    body: () => ({ reason: 'To see' }),
    slots: {
      ':id staff': { ...OF_STAFF, body: () => ({ reason: 'To see' }) },
      ':id deactivated': { thing: 'deactivated member', body: () => ({ reason: 'To see' }) },
      ':id oneself': { thing: 'oneself', body: () => ({ reason: 'To see' }) },
    },
  },
  'DELETE view': {},
};

function newMember(own: IdOf, more: object): object {
  return { email: EMAIL, clientId: own('client'), ...more };
}

function client(more: object): object {
  return { name: 'New', type: 'business', ...more };
}
