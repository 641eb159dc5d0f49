import { ScopesService } from '../../../lib/index.js';
import { nameOf, type Operation, operation } from '../operation.js';
import { actorIn, PROJECTS } from '../scene.js';

const GONE = ['NOT_FOUND'] as const;

/** What is done to clients, and to what is selected for their members. */
export const clientOperations: readonly Operation[] = [
  operation('adds', 'create a client', {
    route: 'POST /clients',
    run: (call) => {
      const input = { name: nameOf(call, 'client'), type: 'business' } as const;
      return call.host.clients.create(actorIn(call.scene, 'aide'), input, call.joined);
    },
  }),
  operation('edits', 'change the client', {
    route: 'PATCH /clients/{id}',
    needs: ['client'],
    refusals: GONE,
    run: (call) => {
      const { host, scene, joined, at } = call;
      const projects = Object.values(PROJECTS).slice(0, 2 + (at % 2));
      const change = { name: nameOf(call, 'client'), projects };
      return host.clients.update(actorIn(scene, 'aide'), scene.ids.client, change, joined);
    },
  }),
  operation('edits', 'change the client that was read', {
    route: 'PATCH /clients/{id}',
    needs: ['client'],
    reads: 'client',
    refusals: [...GONE, 'STALE_VERSION'],
    run: (call) => {
      const { host, scene, joined } = call;
      const change = { name: nameOf(call, 'read'), version: 1 };
      return host.clients.update(actorIn(scene, 'aide'), scene.ids.client, change, joined);
    },
  }),
  operation('edits', 'set the ceiling', {
    route: 'PUT /clients/{id}/permissions',
    needs: ['client'],
    ends: ['askable'],
    refusals: GONE,
    run: ({ host, scene, joined, at }) => {
      const permissions = { 'reports.edit': (at & 1) > 0, tasks: (at & 2) > 0, billing: at > 3 };
      const { client } = scene.ids;
      return host.clients.setCeiling(actorIn(scene, 'aide'), client, { permissions }, joined);
    },
  }),
  operation('ends', 'remove the client with its members', {
    route: 'DELETE /clients/{id}',
    needs: ['client'],
    ends: ['client'],
    isSteady: false,
    refusals: GONE,
    run: ({ host, scene, joined }) =>
      host.clients.remove(actorIn(scene, 'aide'), scene.ids.client, { cascade: true }, joined),
  }),
  operation('ends', 'remove the client that has no members', {
    route: 'DELETE /clients/{id}',
    needs: ['bare', 'bareEmpty'],
    ends: ['bare'],
    refusals: [...GONE, 'CLIENT_HAS_MEMBERS'],
    run: ({ host, scene, joined }) =>
      host.clients.remove(actorIn(scene, 'aide'), scene.ids.bare, {}, joined),
  }),
  operation('repeats', 'forget a project', {
    ends: ['project'],
    run: ({ host, scene: { portalId }, joined }) =>
      host.app.get(ScopesService).forget({ portalId, projectId: PROJECTS.customized }, joined),
  }),
  operation('repeats', 'forget a group', {
    run: ({ host, scene: { portalId }, joined }) =>
      host.app.get(ScopesService).forget({ portalId, groupId: 'design' }, joined),
  }),
];
