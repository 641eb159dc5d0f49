import {
  MemberPermissionsService,
  PermissionCloneService,
  ProjectMembersService,
  ProjectPermissionsService,
} from '../../../lib/index.js';
import { type Call, type Operation, operation } from '../operation.js';
import { actorIn, PROJECTS } from '../scene.js';

const projectId = PROJECTS.customized;

/** Switches that the next call sets otherwise. */
function switches({ at }: Call): Record<string, boolean> {
  return { reports: true, 'reports.edit': (at & 1) > 0, tasks: (at & 2) > 0, billing: at > 3 };
}

function clones(call: Call): PermissionCloneService {
  return call.host.app.get(PermissionCloneService);
}

function inProject(call: Call): ProjectPermissionsService {
  return call.host.app.get(ProjectPermissionsService);
}

const GONE = ['NOT_FOUND'] as const;
const OFF = ['NOT_FOUND', 'NOT_ASSIGNED'] as const;

/** How permissions are given to users of a client. */
export const grantOperations: readonly Operation[] = [
  operation('edits', 'set permissions', {
    route: 'PUT /members/{id}/permissions',
    needs: ['client', 'mia'],
    refusals: GONE,
    run: (call) => {
      const input = { mode: 'custom', permissions: switches(call) } as const;
      const { ids } = call.scene;
      const service = call.host.app.get(MemberPermissionsService);
      return service.set(actorIn(call.scene, 'aide'), ids.mia, input, {}, call.joined);
    },
  }),
  operation('edits', 'give a profile', {
    route: 'PUT /members/{id}/permissions',
    needs: ['client', 'mia', 'heir'],
    ends: ['heirUnused'],
    refusals: GONE,
    run: ({ host, scene, joined }) => {
      const input = { mode: 'profile', profileId: scene.ids.heir } as const;
      const service = host.app.get(MemberPermissionsService);
      return service.set(actorIn(scene, 'aide'), scene.ids.mia, input, {}, joined);
    },
  }),
  operation('edits', 'clone to one', {
    route: 'POST /permissions/clone',
    needs: ['client', 'mia'],
    refusals: GONE,
    run: (call) => {
      const { sam: fromMemberId, mia } = call.scene.ids;
      const input = { fromMemberId, toMemberIds: [mia] };
      return clones(call).clone(actorIn(call.scene, 'aide'), input, call.joined);
    },
  }),
  operation('edits', 'clone from one', {
    route: 'POST /permissions/clone',
    needs: ['client', 'mia'],
    refusals: GONE,
    run: (call) => {
      const { sam, dan, mia: fromMemberId } = call.scene.ids;
      const input = { fromMemberId, toMemberIds: [sam, dan] };
      return clones(call).clone(actorIn(call.scene, 'aide'), input, call.joined);
    },
  }),
  operation('edits', 'customize for a project', {
    route: 'PUT /projects/{projectId}/members/{memberId}/permissions',
    needs: ['client', 'mia', 'place', 'project'],
    refusals: OFF,
    run: (call) => {
      const ref = { projectId, memberId: call.scene.ids.mia };
      const input = { permissions: switches(call) };
      return inProject(call).customize(actorIn(call.scene, 'aide'), ref, input, call.joined);
    },
  }),
  operation('repeats', 'remove a customization', {
    route: 'DELETE /projects/{projectId}/members/{memberId}/permissions',
    needs: ['client', 'mia', 'place', 'project'],
    refusals: OFF,
    run: (call) => {
      const ref = { projectId, memberId: call.scene.ids.mia };
      return inProject(call).removeCustomization(actorIn(call.scene, 'aide'), ref, {}, call.joined);
    },
  }),
  operation('edits', 'clone for a project', {
    route: 'POST /projects/{projectId}/permissions/clone',
    needs: ['client', 'mia', 'place', 'project'],
    refusals: OFF,
    run: (call) => {
      const { sam: fromMemberId, mia } = call.scene.ids;
      const input = { fromMemberId, toMemberIds: [mia] };
      const actor = actorIn(call.scene, 'aide');
      return clones(call).cloneForProject(actor, projectId, input, call.joined);
    },
  }),
  operation('claims', 'take off a project', {
    route: 'DELETE /projects/{projectId}/members/{memberId}',
    needs: ['client', 'mia', 'place'],
    ends: ['place'],
    takes: ['place'],
    refusals: OFF,
    run: ({ host, scene, joined }) => {
      const ref = { projectId, memberId: scene.ids.mia };
      return host.app.get(ProjectMembersService).remove(actorIn(scene, 'aide'), ref, {}, joined);
    },
  }),
];
