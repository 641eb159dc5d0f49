import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { Acting } from '../domain/access/acting.js';
import { clientReading } from '../domain/clients/client-reading.js';
import type { KnownScope } from '../domain/scopes/known-scope.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { namedIn } from './client-fields.js';
import { type ClientName, clientName, type ClientView, clientView } from './client.view.js';

/** Shows clients, each reader as much as it may see. It asks ports, so it runs outside of transactions. */
@Injectable()
export class ClientPresenter {
  constructor(private readonly directories: ScopeDirectories) {}

  /** The views, in the order given: one question to each directory, none when no client names a project or group. */
  async all(
    portalId: string,
    acting: Acting,
    clients: readonly ClientEntity[],
  ): Promise<(ClientView | ClientName)[]> {
    const isWhole = ({ id }: ClientEntity) => clientReading(acting, id) === 'everything';
    const whole = await this.marked(portalId, clients.filter(isWhole).map(clientView));
    const views = new Map(whole.map((view) => [view.id, view]));
    return clients.map((client) => views.get(client.id) ?? clientName(client));
  }

  /** The view of one client. */
  async one(
    portalId: string,
    acting: Acting,
    client: ClientEntity,
  ): Promise<ClientView | ClientName> {
    const [view = clientName(client)] = await this.all(portalId, acting, [client]);
    return view;
  }

  /**
   * The view of a client that staff have changed. In a transaction of the host, which is not over yet, the directories
   * are not asked; and when one fails, the change that is committed does not fail with it.
   */
  async afterCommit(
    { portalId }: Actor,
    client: ClientEntity,
    joined?: EntityManager,
  ): Promise<ClientView> {
    const view = clientView(client);
    const known = await this.directories.knownAfterCommit(portalId, namedIn(view), joined);
    return known ? markedGone(view, known) : view;
  }

  private async marked(portalId: string, views: readonly ClientView[]): Promise<ClientView[]> {
    const named = views.map(namedIn);
    const known = await this.directories.known(portalId, {
      projects: named.flatMap(({ projects }) => projects),
      groups: named.flatMap(({ groups }) => groups),
    });
    return views.map((view) => markedGone(view, known));
  }
}

function markedGone(view: ClientView, known: KnownScope): ClientView {
  const { projects, defaultScope, goneDefaults } = view;
  const gone = { projects: new Set(goneDefaults.projects), groups: new Set(goneDefaults.groups) };
  return {
    ...view,
    goneProjects: (projects ?? []).filter((id) => !known.projects.has(id)),
    goneDefaults: {
      projects: defaultScope.projects.filter(
        (id) => gone.projects.has(id) || !known.projects.has(id),
      ),
      groups: defaultScope.groups.filter((id) => gone.groups.has(id) || !known.groups.has(id)),
    },
  };
}
