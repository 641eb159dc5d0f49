import { BulkMembersService, type CreateMember, type UpdateMember } from '../../../lib/index.js';
import {
  type Call,
  emailOf,
  nameOf,
  type Operation,
  operation,
  type OperationTraits,
  WITH_TEMPLATE,
} from '../operation.js';
import { actorIn, type MemberSlot, PROJECTS } from '../scene.js';

const CREATE = 'POST /members';
const CHANGE = 'PATCH /members/{id}';
const REMOVE = 'DELETE /members/{id}';

const GONE = ['NOT_FOUND'] as const;
const NOT_MADE = ['NOT_FOUND', 'ALREADY_INVITED', 'ALREADY_MEMBER'] as const;

/** What a staff member without special rights, or another one of the scene, makes. */
function create(call: Call, input: CreateMember, by: MemberSlot = 'aide') {
  return call.host.members.create(actorIn(call.scene, by), input, call.joined);
}

function update(call: Call, change: UpdateMember, of: MemberSlot = 'mia', by: MemberSlot = 'aide') {
  const { members } = call.host;
  return members.update(actorIn(call.scene, by), call.scene.ids[of], change, call.joined);
}

function remove(call: Call, of: MemberSlot, by: MemberSlot = 'aide') {
  return call.host.members.remove(actorIn(call.scene, by), call.scene.ids[of], {}, call.joined);
}

/** An edit of one who can be gone by then. */
function edit(
  name: string,
  change: (call: Call) => UpdateMember,
  traits: Partial<OperationTraits>,
) {
  return operation('edits', name, {
    route: CHANGE,
    needs: ['client', 'mia'],
    refusals: GONE,
    run: (call) => update(call, change(call)),
    ...traits,
  });
}

/** How members come to be. */
export const creations: readonly Operation[] = [
  operation('claims', 'create a member with a template', {
    route: CREATE,
    needs: ['client', 'template'],
    takes: ['letter'],
    refusals: [...GONE, 'PENDING_LIMIT'],
    run: (call) => {
      const { client: clientId, template: templateId } = call.scene.ids;
      return create(call, { clientId, templateId, email: emailOf(call, WITH_TEMPLATE) });
    },
  }),
  operation('claims', 'create the same member', {
    route: CREATE,
    needs: ['client'],
    takes: ['single', 'letter'],
    refusals: [...NOT_MADE, 'PENDING_LIMIT', 'RESEND_TOO_SOON'],
    run: (call) =>
      create(call, { clientId: call.scene.ids.client, email: emailOf(call, 'same', true) }),
  }),
  operation('claims', 'create the same person with a client of its own', {
    route: CREATE,
    takes: ['single'],
    refusals: NOT_MADE,
    run: (call) => create(call, { email: emailOf(call, 'person', true) }),
  }),
  operation('claims', 'create a member who is let in at once', {
    route: CREATE,
    needs: ['client'],
    takes: ['seat'],
    refusals: [...GONE, 'SEAT_LIMIT'],
    run: (call) => {
      const { client: clientId } = call.scene.ids;
      const password = 'correct horse battery';
      return create(call, { clientId, email: emailOf(call, 'in'), invite: false, password });
    },
  }),
  operation('adds', 'create a member of the client that has none', {
    route: CREATE,
    needs: ['bare'],
    ends: ['bareEmpty'],
    refusals: GONE,
    run: (call) =>
      create(call, { clientId: call.scene.ids.bare, email: emailOf(call, 'bare'), invite: false }),
  }),
  operation('repeats', 'create many', {
    route: 'POST /members/bulk',
    joins: false,
    run: (call) => {
      const { client: clientId } = call.scene.ids;
      const rows = ['one', 'two'].map((who) => ({
        clientId,
        email: emailOf(call, who, true),
        invite: false,
      }));
      return call.host.app.get(BulkMembersService).create(actorIn(call.scene, 'aide'), rows);
    },
  }),
  operation('claims', 'create the same staff member', {
    route: CREATE,
    needs: ['ownerAdmin'],
    takes: ['single'],
    refusals: ['ROLE_REQUIRED', 'ALREADY_INVITED', 'NO_MEMBERSHIP', 'RESEND_TOO_SOON'],
    run: (call) => create(call, { kind: 'staff', email: emailOf(call, 'staff', true) }, 'owner'),
  }),
];

/** What happens to a user of a client. */
export const changes: readonly Operation[] = [
  edit('rename', (call) => ({ name: nameOf(call, 'mia') }), {}),
  edit('rename what was read', (call) => ({ name: nameOf(call, 'read'), version: 1 }), {
    reads: 'mia',
    refusals: [...GONE, 'STALE_VERSION'],
  }),
  edit(
    'change the scope',
    ({ at }) => ({
      projects: [{ id: PROJECTS.customized }, { id: PROJECTS.hourly, rate: `${at + 20}.00` }],
      groups: [at % 2 === 0 ? 'design' : 'build'],
    }),
    { frees: ['place'] },
  ),
  operation('repeats', 'change the role', {
    route: CHANGE,
    needs: ['client', 'mia'],
    refusals: GONE,
    run: (call) => update(call, { role: call.at % 2 === 0 ? 'admin' : 'member' }),
  }),
  operation('edits', 'review', {
    route: 'POST /members/{id}/review',
    needs: ['client', 'mia'],
    refusals: GONE,
    run: ({ host, scene, joined }) =>
      host.members.review(actorIn(scene, 'aide'), scene.ids.mia, joined),
  }),
  operation('turns', 'deactivate or activate', {
    route: 'POST /members/{id}/deactivate',
    needs: ['client', 'mia'],
    ends: ['miaActive'],
    frees: ['seat'],
    refusals: [...GONE, 'MEMBER_STATE', 'SEAT_LIMIT'],
    run: ({ host, scene, at, joined }) => {
      const turn = at % 2 === 0 ? 'deactivate' : 'activate';
      return host.members[turn](actorIn(scene, 'aide'), scene.ids.mia, joined);
    },
  }),
  operation('claims', 'activate', {
    route: 'POST /members/{id}/activate',
    needs: ['client', 'dan'],
    takes: ['seat'],
    refusals: [...GONE, 'MEMBER_STATE', 'SEAT_LIMIT'],
    run: ({ host, scene, joined }) =>
      host.members.activate(actorIn(scene, 'aide'), scene.ids.dan, joined),
  }),
  operation('ends', 'remove', {
    route: REMOVE,
    needs: ['client', 'mia'],
    ends: ['mia', 'place'],
    frees: ['seat'],
    refusals: GONE,
    run: (call) => remove(call, 'mia'),
  }),
  operation('ends', 'leave', {
    route: 'POST /me/leave',
    needs: ['client', 'mia', 'miaActive'],
    ends: ['mia', 'place'],
    frees: ['seat'],
    refusals: [...GONE, 'NO_MEMBERSHIP', 'LAST_ADMIN'],
    run: ({ host, scene, joined }) => host.members.leave(actorIn(scene, 'mia'), joined),
  }),
];

/** What admins do to each other, until one is left. */
export const lastAdmins: readonly Operation[] = [
  operation('ends', 'one admin of the client leaves', {
    route: 'POST /me/leave',
    needs: ['client', 'annAdmin', 'beaAdmin'],
    ends: ['ann', 'annAdmin'],
    frees: ['seat'],
    refusals: [...GONE, 'NO_MEMBERSHIP', 'LAST_ADMIN'],
    run: ({ host, scene, joined }) => host.members.leave(actorIn(scene, 'ann'), joined),
  }),
  operation('ends', 'one admin of the client removes the other', {
    route: REMOVE,
    needs: ['client', 'annAdmin', 'bea'],
    ends: ['bea', 'beaAdmin'],
    frees: ['seat'],
    refusals: [...GONE, 'NO_MEMBERSHIP', 'LAST_ADMIN'],
    run: (call) => remove(call, 'bea', 'ann'),
  }),
  operation('ends', 'the other admin of the client deactivates the one', {
    route: 'POST /members/{id}/deactivate',
    needs: ['client', 'beaAdmin', 'annAdmin'],
    ends: ['annAdmin'],
    frees: ['seat'],
    refusals: [
      'ROLE_REQUIRED',
      ...GONE,
      'NO_MEMBERSHIP',
      'LAST_ADMIN',
      'MEMBER_STATE',
      'PERMISSION_DENIED',
    ],
    run: ({ host, scene, joined }) =>
      host.members.deactivate(actorIn(scene, 'bea'), scene.ids.ann, joined),
  }),
  operation('repeats', 'one admin of the client demotes the other', {
    route: CHANGE,
    needs: ['client', 'annAdmin', 'bea'],
    ends: ['beaAdmin'],
    refusals: [...GONE, 'NO_MEMBERSHIP', 'LAST_ADMIN'],
    run: (call) => update(call, { role: 'member' }, 'bea', 'ann'),
  }),
  operation('ends', 'one staff admin leaves', {
    route: 'POST /me/leave',
    needs: ['owner', 'chiefAdmin'],
    ends: ['owner', 'ownerAdmin'],
    refusals: ['NOT_FOUND', 'NO_MEMBERSHIP', 'LAST_ADMIN'],
    run: ({ host, scene, joined }) => host.members.leave(actorIn(scene, 'owner'), joined),
  }),
  operation('ends', 'one staff admin removes the other', {
    route: REMOVE,
    needs: ['ownerAdmin', 'chief'],
    ends: ['chief', 'chiefAdmin'],
    refusals: ['ROLE_REQUIRED', 'NOT_FOUND', 'NO_MEMBERSHIP', 'LAST_ADMIN'],
    run: (call) => remove(call, 'chief', 'owner'),
  }),
  operation('repeats', 'the other staff admin demotes the one', {
    route: CHANGE,
    needs: ['chiefAdmin', 'owner'],
    ends: ['ownerAdmin'],
    refusals: ['NOT_FOUND', 'NO_MEMBERSHIP', 'LAST_ADMIN'],
    run: (call) => update(call, { role: 'staff' }, 'owner', 'chief'),
  }),
];
