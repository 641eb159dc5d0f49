import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { type Acting, ActingLoader } from '../access/acting.loader.js';
import type { Actor } from '../access/actor.js';
import { demandStaff } from '../access/staff-checks.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_OPTIONS } from '../clientele.tokens.js';
import type { ClienteleSettings } from '../clientele.settings.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { isId } from '../database/ids.js';
import { type Page, readPage } from '../database/keyset.js';
import { lockRow } from '../database/lock-row.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { ADMIN } from '../members/domain/member-role.js';
import { nameKey } from '../members/domain/name-key.js';
import { givenName } from '../members/names.js';
import { switchedOff, writtenOut } from '../permissions/domain/permission-sets.js';
import { acceptedSet } from '../permissions/permission-input.js';
import { ClientEntity } from './client.entity.js';
import { ClientMaker, type NewClient } from './client.maker.js';
import { type ClientView, clientView } from './client.view.js';

/** Which page of clients to list. */
export interface ClientListRequest {
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}

/** What of a client can be changed. */
export interface UpdateClient extends Partial<NewClient> {
  readonly version?: number | undefined;
}

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
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_OPTIONS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly maker: ClientMaker,
    private readonly events: EventRecorder,
  ) {}

  /** A page of the clients the actor may see, by name: for a client user, its own. */
  async list(
    actor: Actor,
    { cursor, limit = 50 }: ClientListRequest = {},
  ): Promise<Page<ClientView>> {
    const { portalId } = actor;
    const query = this.dataSource
      .createQueryBuilder(ClientEntity, 'c')
      .where('c.portalId = :portalId', { portalId });
    if (actor.kind === 'client') query.andWhere('c.id = :own', { own: actor.clientId });
    const page = await readPage(query, {
      column: 'nameKey',
      descending: false,
      cursor: cursor ?? null,
      limit,
    });
    return { items: page.rows.map(clientView), nextCursor: page.nextCursor };
  }

  /** One client. Throws `NOT_FOUND`, for a client user with every client but its own. */
  async get(actor: Actor, id: string): Promise<ClientView> {
    return clientView(await this.visible(actor, id, this.dataSource.manager));
  }

  /** Makes a client. Throws `STAFF_ONLY`, or `VALIDATION_FAILED` for a name that is empty or too long. */
  create(actor: Actor, client: NewClient, joined?: EntityManager): Promise<ClientView> {
    return this.transactions.run(async (manager) => {
      demandStaff(await this.actors.load(actor, manager));
      return clientView(await this.maker.insert(manager, actor, client));
    }, joined);
  }

  /** Changes a client's name or type. Throws `NOT_FOUND`, `STAFF_ONLY` or `STALE_VERSION`. */
  async update(
    actor: Actor,
    id: string,
    { version, ...change }: UpdateClient,
    joined?: EntityManager,
  ): Promise<ClientView> {
    const changed = await this.change(actor, id, version, joined, (manager, client) => {
      const name = change.name === undefined ? client.name : givenName(change.name);
      const type = change.type ?? client.type;
      this.events.record(manager, actor, {
        type: 'client.updated',
        subject: { type: 'client', id },
        data: {
          clientId: id,
          name,
          change: { before: { name: client.name, type: client.type }, after: { name, type } },
        },
      });
      return { name, nameKey: nameKey(name), type };
    });
    return clientView(changed);
  }

  /** What the client may have at most. Throws `NOT_FOUND`, or `PERMISSION_DENIED` for a client user without the role. */
  async ceiling(actor: Actor, id: string): Promise<CeilingView> {
    const client = await this.visible(actor, id, this.dataSource.manager);
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
    const changed = await this.change(
      actor,
      id,
      version,
      joined,
      (manager, { name, ceiling: before }) => {
        this.events.record(manager, actor, {
          type: 'client.ceiling_changed',
          subject: { type: 'client', id },
          data: { clientId: id, name, change: { before, after } },
        });
        return { ceiling: after };
      },
    );
    return this.ceilingView(changed);
  }

  private async change(
    actor: Actor,
    id: string,
    version: number | undefined,
    joined: EntityManager | undefined,
    edit: (manager: EntityManager, client: ClientEntity) => Partial<ClientEntity>,
  ): Promise<ClientEntity> {
    const { portalId } = actor;
    return this.transactions.run(async (manager) => {
      if (!isId(id) || !(await lockRow(manager, ClientEntity, { id, portalId })))
        throw new ClienteleError('NOT_FOUND');
      const acting: Acting = await this.actors.load(actor, manager);
      const client = await this.visible(actor, id, manager);
      demandStaff(acting);
      if (version !== undefined && version !== client.version)
        throw new ClienteleError('STALE_VERSION');
      const patch = {
        ...edit(manager, client),
        updatedAt: this.clock.now(),
        version: client.version + 1,
      };
      await manager.getRepository(ClientEntity).update({ id, portalId }, patch);
      return { ...client, ...patch };
    }, joined);
  }

  private async visible(actor: Actor, id: string, manager: EntityManager): Promise<ClientEntity> {
    const { portalId } = actor;
    const exists = isId(id) && (actor.kind !== 'client' || actor.clientId === id);
    const client = exists
      ? await manager.getRepository(ClientEntity).findOneBy({ id, portalId })
      : null;
    if (!client) throw new ClienteleError('NOT_FOUND');
    return client;
  }

  private ceilingView({ ceiling, version }: ClientEntity): CeilingView {
    return { permissions: writtenOut(this.settings.permissions, 'ceiling', ceiling), version };
  }
}
