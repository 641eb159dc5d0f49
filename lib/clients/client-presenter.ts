import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ownManager } from '../database/own-manager.js';
import type { Acting } from '../domain/access/acting.js';
import { clientReading } from '../domain/clients/client-reading.js';
import { refusal } from '../domain/members/member-policy.js';
import type { KnownScope } from '../domain/scopes/known-scope.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { namedIn } from './client-fields.js';
import { ClientUsersQuery, NO_USERS } from './client-users.query.js';
import { type ClientName, clientName, type ClientView, clientView } from './client.view.js';

/** Shows clients, each reader as much as it may see. It asks ports, so it runs outside of transactions. */
@Injectable()
export class ClientPresenter {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly directories: ScopeDirectories,
    private readonly users: ClientUsersQuery,
  ) {}

  /**
   * The views, in the order given, their users counted by the manager in one statement: one question to each directory, none when no
   * client names a project or group.
   */
  async all(
    manager: EntityManager,
    { portalId, acting }: { readonly portalId: string; readonly acting: Acting },
    clients: readonly ClientEntity[],
  ): Promise<(ClientView | ClientName)[]> {
    const isWhole = ({ id }: ClientEntity) => clientReading(acting, id) === 'everything';
    const shown = clients.filter(isWhole);
    const ids = shown.map(({ id }) => id);
    const counted = ids.filter((id) => mayCount(acting, id));
    const users = await this.users.of(manager, portalId, counted);
    const usersOf = (id: string) => (mayCount(acting, id) ? (users.get(id) ?? NO_USERS) : null);
    const views = shown.map((client) => clientView(client, usersOf(client.id)));
    const whole = await this.marked(portalId, views);
    const byId = new Map(whole.map((view) => [view.id, view]));
    return clients.map((client) => byId.get(client.id) ?? clientName(client));
  }

  /** The view of one client. */
  async one(
    portalId: string,
    acting: Acting,
    client: ClientEntity,
  ): Promise<ClientView | ClientName> {
    const [view = clientName(client)] = await this.all(
      this.dataSource.manager,
      { portalId, acting },
      [client],
    );
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
    const { id } = client;
    const users = await this.users.of(ownManager(this.dataSource, joined), portalId, [id]);
    const view = clientView(client, users.get(id) ?? NO_USERS);
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

/** Whether the reader may know who is in the client. */
function mayCount(acting: Acting, clientId: string): boolean {
  return refusal('read', acting, { kind: 'client', memberId: null, clientId }) === null;
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
