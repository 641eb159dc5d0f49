import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Page } from '../database/keyset.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { CreateClient, RemoveClient, UpdateClient } from '../domain/clients/client-inputs.js';
import { ADMIN } from '../domain/members/member-role.js';
import { nameKey } from '../domain/members/name-key.js';
import { switchedOff, writtenOut } from '../domain/permissions/permission-sets.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { acceptedSet } from '../permissions/permission-input.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { type ClientFields, keptFields, namedIn, NO_DETAILS } from './client-fields.js';
import { ClientFinder } from './client-finder.js';
import { ClientListQuery, type ClientListRequest } from './client-list.query.js';
import { ClientMaker } from './client-maker.js';
import { ClientPresenter } from './client-presenter.js';
import { ClientRemover } from './client-remover.js';
import { type ClientName, type ClientView, clientView } from './client.view.js';

/** A client's ceiling: what it may have at most. */
export interface CeilingView {
  /** Every key of the catalogue; what is off is off for all users of the client. */
  readonly permissions: Readonly<Record<string, boolean>>;
  readonly version: number;
}

/** A new ceiling, whole: what it does not switch off is on. */
export interface SetCeiling {
  readonly permissions: Readonly<Record<string, boolean>>;
  readonly version?: number | undefined;
}

/** The customers of a portal. */
@Injectable()
export class ClientsService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly directories: ScopeDirectories,
    private readonly finder: ClientFinder,
    private readonly pages: ClientListQuery,
    private readonly maker: ClientMaker,
    private readonly remover: ClientRemover,
    private readonly presenter: ClientPresenter,
    private readonly events: EventRecorder,
  ) {}

  /** A page of the clients the actor may see: for a client user, its own, by name only unless it is an admin. */
  async list(
    actor: Actor,
    request: ClientListRequest = {},
  ): Promise<Page<ClientView | ClientName>> {
    const { rows, nextCursor, ...total } = await this.pages.read(actor, request);
    return { items: await this.presenter.all(actor, rows), nextCursor, ...total };
  }

  /** One client: whole for staff and its own admins, by name for its other users. Throws `NOT_FOUND`. */
  async get(actor: Actor, id: string): Promise<ClientView | ClientName> {
    return this.presenter.one(actor, await this.finder.readable(actor, id));
  }

  /** Makes a client. Throws `STAFF_ONLY`, `VALIDATION_FAILED`, `UNKNOWN_PROJECT` or `UNKNOWN_GROUP`. */
  async create(actor: Actor, input: CreateClient, joined?: EntityManager): Promise<ClientView> {
    const known = await this.directories.known(actor.portalId, namedIn(input));
    const client = await this.transactions.run(async (manager) => {
      assertStaff(await this.actors.load(actor, manager));
      const { name, type } = input;
      const fields = keptFields(input, NO_DETAILS, known);
      return this.maker.insert(manager, actor, { name, type, ...fields });
    }, joined);
    return joined ? clientView(client) : this.presenter.afterCommit(actor, client);
  }

  /**
   * Changes a client. Throws `NOT_FOUND`, `STAFF_ONLY`, `STALE_VERSION`, `VALIDATION_FAILED`, `UNKNOWN_PROJECT` or
   * `UNKNOWN_GROUP`. Given a transaction of the host, the answer cannot tell what the host has deleted.
   */
  async update(
    actor: Actor,
    id: string,
    change: UpdateClient,
    joined?: EntityManager,
  ): Promise<ClientView> {
    const known = await this.directories.known(actor.portalId, namedIn(change));
    const { version } = change;
    const work = async (manager: EntityManager, client: ClientEntity): Promise<ClientEntity> => {
      const changed = changedFields<ClientFields>(client, keptFields(change, client, known));
      if (!changed) return client;
      const { after } = changed;
      const key = after.name === undefined ? {} : { nameKey: nameKey(after.name) };
      await this.events.record(manager, actor, {
        type: 'client.updated',
        subject: { type: 'client', id },
        data: { clientId: id, name: after.name ?? client.name, change: changed },
      });
      return this.finder.write(manager, client, { ...after, ...key });
    };
    const client = await this.finder.change({ actor, id, version, work }, joined);
    return joined ? clientView(client) : this.presenter.afterCommit(actor, client);
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
  async ceiling(actor: Actor, id: string): Promise<CeilingView> {
    const client = await this.finder.readable(actor, id);
    if (actor.kind === 'client' && actor.role !== ADMIN) {
      throw new ClienteleError('ROLE_REQUIRED', { details: { role: ADMIN } });
    }
    return this.ceilingView(client);
  }

  /** Sets the ceiling; it holds from the next request of every member on. Throws `UNKNOWN_PERMISSION` and what `update` throws. */
  async setCeiling(
    actor: Actor,
    id: string,
    { permissions, version }: SetCeiling,
    joined?: EntityManager,
  ): Promise<CeilingView> {
    const catalogue = this.settings.permissions;
    const after = switchedOff(catalogue, acceptedSet(catalogue, permissions));
    const work = async (manager: EntityManager, client: ClientEntity): Promise<ClientEntity> => {
      await this.events.record(manager, actor, {
        type: 'client.ceiling_changed',
        subject: { type: 'client', id },
        data: { clientId: id, name: client.name, change: { before: client.ceiling, after } },
      });
      return this.finder.write(manager, client, { ceiling: after });
    };
    return this.ceilingView(await this.finder.change({ actor, id, version, work }, joined));
  }

  private ceilingView({ ceiling, version }: ClientEntity): CeilingView {
    return { permissions: writtenOut(this.settings.permissions, 'ceiling', ceiling), version };
  }
}
