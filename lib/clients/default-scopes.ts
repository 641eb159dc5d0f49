import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../clientele.tokens.js';
import { isId } from '../database/ids.js';
import type { NewMember } from '../members/new-member.js';
import type { StoredScope } from '../scopes/member-scope.store.js';
import { ScopeResolver } from '../scopes/scope.resolver.js';
import { ClientEntity } from './client.entity.js';
import { copyOfDefault, goneIn } from './domain/default-scope.js';

/** Finds what a new member gets selected by default. It asks ports, so it runs before a transaction. */
@Injectable()
export class DefaultScopes {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly directories: ScopeResolver,
  ) {}

  /** A copy of the default scope of the client the member will belong to; null if there is none to copy. */
  async forNew(
    { portalId, kind: by }: Actor,
    member: Pick<NewMember, 'kind' | 'client' | 'email'>,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<StoredScope | null> {
    if (by === 'client' || member.kind === 'staff') return null;
    const stored = (await this.clientOf(portalId, member, manager))?.defaultScope;
    if (!stored) return null;
    const projects = stored.projects.map((id) => ({ id }));
    const known = await this.directories.known(portalId, { projects, groups: stored.groups });
    const copy = copyOfDefault(stored, known);
    return {
      projects: copy.projects.map((id) => ({ id })),
      groups: copy.groups,
      goneAt: goneIn(stored),
    };
  }

  private async clientOf(
    portalId: string,
    { client, email }: Pick<NewMember, 'client' | 'email'>,
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
