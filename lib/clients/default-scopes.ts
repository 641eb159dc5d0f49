import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { ownManager } from '../database/own-manager.js';
import type { ClientOfMember } from '../domain/clients/client-inputs.js';
import { isInSight } from '../domain/clients/clients-in-sight.js';
import { copyOfDefault, goneIn } from '../domain/clients/default-scope.js';
import type { MemberKind } from '../domain/members/member-role.js';
import { ClientEntity } from '../schema/client.entity.js';
import type { StoredScope } from '../scopes/member-scope-store.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';

/** Where a new member is to belong: an existing client, one created along with it, its creator's or its person's own. */
export interface MemberPlace {
  readonly kind: MemberKind;
  readonly email: string;
  readonly client: { readonly id: string } | ClientOfMember | 'own';
}

/** Finds what a new member gets selected by default. It asks ports, so it runs before a transaction. */
@Injectable()
export class DefaultScopes {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
    private readonly directories: ScopeDirectories,
  ) {}

  /** A copy of the default scope of the client the member will belong to; null if there is none to copy. */
  async forNew(
    actor: Actor,
    member: MemberPlace,
    joined?: EntityManager,
  ): Promise<StoredScope | null> {
    if (actor.kind === 'client' || member.kind === 'staff') return null;
    const { portalId } = actor;
    const manager = ownManager(this.dataSource, joined);
    const client = await this.clientOf(portalId, member, manager);
    if (!client?.defaultScope) return null;
    const { id, defaultScope: stored } = client;
    // In a transaction of the host only its own connection can be asked.
    const acting = await (joined ? this.actors.load(actor, manager) : this.actors.reading(actor));
    if (!isInSight(acting.clients, id)) return null;
    const projects = stored.projects.map((id) => ({ id }));
    const selection = { projects, groups: stored.groups };
    const known = await this.directories.known(portalId, selection, joined);
    const copy = copyOfDefault(stored, known);
    return {
      projects: copy.projects.map((id) => ({ id })),
      groups: copy.groups,
      goneAt: goneIn(stored),
    };
  }

  private async clientOf(
    portalId: string,
    { client, email }: Omit<MemberPlace, 'kind'>,
    manager: EntityManager,
  ): Promise<ClientEntity | null> {
    const rows = manager.getRepository(ClientEntity);
    if (client === 'own') {
      const found = await rows.findOneBy({ portalId, email });
      return found?.email === email ? found : null;
    }
    return 'id' in client && isId(client.id) ? rows.findOneBy({ portalId, id: client.id }) : null;
  }
}
