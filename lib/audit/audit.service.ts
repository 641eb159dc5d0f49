import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff, assertStaffAdmin } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { Page } from '../database/keyset.js';
import type { Acting } from '../domain/access/acting.js';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import { type AuditItem, auditItem, type ReplayView } from './audit-item.view.js';
import { AuditListQuery, type AuditListRequest } from './audit-list.query.js';
import { EventReplayer } from './event-replayer.js';
import type { ExportedIdentity } from './exported-identity.view.js';
import { type Erasure, IdentityEraser } from './identity-eraser.js';
import { IdentityExporter } from './identity-exporter.js';

/** Which parked events to deliver again; what is left out is not asked for. */
export interface ReplayRequest {
  readonly type?: ClienteleEventType | undefined;
  /** Only what happened at this time or later, in epoch milliseconds. */
  readonly since?: number | undefined;
  /** Only what happened before this time, in epoch milliseconds. */
  readonly until?: number | undefined;
}

/** Who did what to whom in a portal, and whether the listeners have heard of it. */
@Injectable()
export class AuditService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
    private readonly pages: AuditListQuery,
    private readonly replayer: EventReplayer,
    private readonly eraser: IdentityEraser,
    private readonly exporter: IdentityExporter,
  ) {}

  /**
   * A page of what happened in the actor's portal, newest first: to staff who are assigned to clients, there and in what
   * belongs to no client. Throws `STAFF_ONLY`.
   */
  async list(actor: Actor, request: AuditListRequest = {}): Promise<Page<AuditItem>> {
    const acting = await this.actors.reading(actor);
    assertStaff(acting);
    return this.pages.read(actor.portalId, acting, request);
  }

  /**
   * Has an event delivered again that had failed too often: to the listeners that have not heard of it. Later events of
   * the same subject may have been delivered meanwhile. Throws `NOT_FOUND`, `EVENT_NOT_FAILED`, `STAFF_ONLY` or
   * `ROLE_REQUIRED`.
   */
  async replay(actor: Actor, id: string): Promise<AuditItem> {
    assertStaffAdmin(await this.acting(actor));
    return auditItem(await this.replayer.one({ id, portalId: actor.portalId }));
  }

  /**
   * Has all events of the actor's portal delivered again that had failed too often, or those of one type or time: 5,000
   * at most, `more` tells that others are left. Throws `STAFF_ONLY` or `ROLE_REQUIRED`.
   */
  async replayAll(actor: Actor, filter: ReplayRequest = {}): Promise<ReplayView> {
    assertStaffAdmin(await this.acting(actor));
    const { type, since, until } = filter;
    return this.replayer.all({ portalId: actor.portalId, type, since, until });
  }

  /**
   * Takes a person's name, email and identity out of the past events, ended invitations and answered requests of every portal,
   * and how the individual clients that stood for it were reached; what happened stays. Call it when the person's memberships and those
   * clients are removed, and before or after its account is: the answer tells what is left. It reads along indexes, however
   * many events there are, and can be called again. Without `joined` it is no transaction: one that is cut off is repeated.
   */
  eraseIdentity(identityId: string, joined?: EntityManager): Promise<Erasure> {
    return this.eraser.erase(identityId, joined);
  }

  /**
   * All that is held of a person in every portal, as one JSON document: what `eraseIdentity` takes out, and what is there to be
   * removed. It holds no password, hash or token, and nothing that tells who others are. Reads along the same indexes; nothing
   * is changed, and no event tells of it.
   */
  exportIdentity(identityId: string, joined?: EntityManager): Promise<ExportedIdentity> {
    return this.exporter.export(identityId, joined);
  }

  private acting(actor: Actor): Promise<Acting> {
    return this.actors.load(actor, this.dataSource.manager);
  }
}
