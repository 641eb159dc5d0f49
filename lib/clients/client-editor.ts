import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { CreateClient, UpdateClient } from '../domain/clients/client-inputs.js';
import { nameColumns } from '../domain/members/search-key.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import type { ClientEntity } from '../schema/client.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { ClientChanger } from './client-changer.js';
import { acceptedFields, type ClientFields, namedIn, NO_DETAILS } from './client-fields.js';
import { ClientPresenter } from './client-presenter.js';
import { ClientWriter } from './client-writer.js';
import type { ClientView } from './client.view.js';

/** Creates clients and edits what is known of them. */
@Injectable()
export class ClientEditor {
  constructor(
    private readonly directories: ScopeDirectories,
    private readonly changer: ClientChanger,
    private readonly writer: ClientWriter,
    private readonly presenter: ClientPresenter,
    private readonly events: EventRecorder,
  ) {}

  /** See `ClientsService.create`. */
  async create(actor: Actor, input: CreateClient, joined?: EntityManager): Promise<ClientView> {
    const known = await this.directories.known(actor.portalId, namedIn(input), joined);
    const work = async (manager: EntityManager): Promise<ClientEntity> => {
      const { name, type } = input;
      const fields = acceptedFields(input, NO_DETAILS, known);
      return this.writer.create(manager, actor, { name, type, ...fields });
    };
    const client = await this.changer.create(actor, work, joined);
    return this.presenter.afterCommit(actor, client, joined);
  }

  /** See `ClientsService.update`. */
  async update(
    actor: Actor,
    id: string,
    change: UpdateClient,
    joined?: EntityManager,
  ): Promise<ClientView> {
    const known = await this.directories.known(actor.portalId, namedIn(change), joined);
    const { version } = change;
    const work = async (manager: EntityManager, client: ClientEntity): Promise<ClientEntity> => {
      const changed = changedFields<ClientFields>(client, acceptedFields(change, client, known));
      if (!changed) return client;
      const { after } = changed;
      const { name, contactEmail } = { ...client, ...after };
      const keys = nameColumns(name, contactEmail);
      await this.events.record(manager, actor, {
        type: 'client.updated',
        subject: { type: 'client', id },
        data: { clientId: id, name, change: changed },
      });
      return this.writer.update(manager, client, { ...after, ...keys });
    };
    const client = await this.changer.change({ actor, id, version, work }, joined);
    return this.presenter.afterCommit(actor, client, joined);
  }
}
