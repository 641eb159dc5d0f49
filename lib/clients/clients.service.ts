import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { CountedPage } from '../database/keyset.js';
import type { CreateClient, RemoveClient, UpdateClient } from '../domain/clients/client-inputs.js';
import { type CeilingView, ClientCeilings, type SetCeiling } from './client-ceilings.js';
import { ClientEditor } from './client-editor.js';
import { ClientFinder } from './client-finder.js';
import { ClientListQuery, type ClientListRequest } from './client-list.query.js';
import { ClientPresenter } from './client-presenter.js';
import { ClientRemover } from './client-remover.js';
import type { ClientName, ClientView } from './client.view.js';

/** The customers of a portal. */
@Injectable()
export class ClientsService {
  /** @internal */
  constructor(
    private readonly finder: ClientFinder,
    private readonly pages: ClientListQuery,
    private readonly presenter: ClientPresenter,
    private readonly editor: ClientEditor,
    private readonly remover: ClientRemover,
    private readonly ceilings: ClientCeilings,
  ) {}

  /**
   * A page of the clients the actor may see: for staff those they are assigned to, or all; for a client user its own, by
   * name only unless it is an admin.
   */
  async list(
    actor: Actor,
    request: ClientListRequest = {},
  ): Promise<CountedPage<ClientView | ClientName>> {
    const { manager, acting, rows, nextCursor, ...total } = await this.pages.read(actor, request);
    const { portalId } = actor;
    const items = await this.presenter.all(manager, { portalId, acting }, rows);
    return { items, nextCursor, ...total };
  }

  /** One client: whole for staff and its own admins, by name for its other users. Throws `NOT_FOUND`. */
  async get(actor: Actor, id: string): Promise<ClientView | ClientName> {
    const { client, acting } = await this.finder.readable(actor, id);
    return this.presenter.one(actor.portalId, acting, client);
  }

  /** Creates a client. Throws `STAFF_ONLY`, `VALIDATION_FAILED`, `UNKNOWN_PROJECT` or `UNKNOWN_GROUP`. */
  create(actor: Actor, input: CreateClient, joined?: EntityManager): Promise<ClientView> {
    return this.editor.create(actor, input, joined);
  }

  /**
   * Changes a client. Throws `NOT_FOUND`, `STAFF_ONLY`, `STALE_VERSION`, `VALIDATION_FAILED`, `UNKNOWN_PROJECT` or
   * `UNKNOWN_GROUP`. Given a transaction of the host, the answer cannot tell what the host has deleted.
   */
  update(
    actor: Actor,
    id: string,
    change: UpdateClient,
    joined?: EntityManager,
  ): Promise<ClientView> {
    return this.editor.update(actor, id, change, joined);
  }

  /**
   * Removes a client, with `cascade` together with its members, whose open invitations are cancelled. Throws
   * `CLIENT_HAS_MEMBERS`, `NOT_FOUND`, `STAFF_ONLY` or `STALE_VERSION`.
   */
  remove(
    actor: Actor,
    id: string,
    options: RemoveClient = {},
    joined?: EntityManager,
  ): Promise<void> {
    return this.remover.remove(actor, id, options, joined);
  }

  /** What the client may have at most. Throws `NOT_FOUND`, or `ROLE_REQUIRED` for a client user that is no admin. */
  ceiling(actor: Actor, id: string): Promise<CeilingView> {
    return this.ceilings.get(actor, id);
  }

  /** Sets the ceiling; it holds from the next request of every member on. Throws `UNKNOWN_PERMISSION` and what `update` throws. */
  setCeiling(
    actor: Actor,
    id: string,
    ceiling: SetCeiling,
    joined?: EntityManager,
  ): Promise<CeilingView> {
    return this.ceilings.set(actor, id, ceiling, joined);
  }
}
