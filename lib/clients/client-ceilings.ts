import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { ADMIN } from '../domain/members/member-role.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { switchedOff, writtenOut } from '../domain/permissions/permission-sets.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { acceptedSet } from '../permissions/accepted-set.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { ClientChanger } from './client-changer.js';
import { ClientFinder } from './client-finder.js';
import { ClientWriter } from './client-writer.js';

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

/** Reads and sets what clients may have at most. */
@Injectable()
export class ClientCeilings {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly finder: ClientFinder,
    private readonly changer: ClientChanger,
    private readonly writer: ClientWriter,
    private readonly events: EventRecorder,
  ) {
    this.catalogue = permissions;
  }

  /** See `ClientsService.ceiling`. */
  async get(actor: Actor, id: string): Promise<CeilingView> {
    const { client, acting } = await this.finder.readable(actor, id);
    if (acting.kind === 'client' && acting.role !== ADMIN) {
      throw new ClienteleError('ROLE_REQUIRED', { details: { role: ADMIN } });
    }
    return this.view(client);
  }

  /** See `ClientsService.setCeiling`. */
  async set(
    actor: Actor,
    id: string,
    { permissions, version }: SetCeiling,
    joined?: EntityManager,
  ): Promise<CeilingView> {
    const after = switchedOff(this.catalogue, acceptedSet(this.catalogue, permissions));
    const work = async (manager: EntityManager, client: ClientEntity): Promise<ClientEntity> => {
      await this.events.record(manager, actor, {
        type: 'client.ceiling_changed',
        subject: { type: 'client', id },
        data: { clientId: id, name: client.name, change: { before: client.ceiling, after } },
      });
      return this.writer.update(manager, client, { ceiling: after });
    };
    return this.view(await this.changer.change({ actor, id, version, work }, joined));
  }

  private view({ ceiling, version }: ClientEntity): CeilingView {
    return { permissions: writtenOut(this.catalogue, 'ceiling', ceiling), version };
  }
}
