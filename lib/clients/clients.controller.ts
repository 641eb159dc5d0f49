import { Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { CountedPage } from '../database/keyset.js';
import type { ChangePreview } from '../previews/change-preview.view.js';
import { ChangePreviewsService } from '../previews/change-previews.service.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { DryRunDto } from '../routes/dry-run.dto.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import type { CeilingView } from './client-ceilings.js';
import type { ClientName, ClientView } from './client.view.js';
import {
  CreateClientDto,
  ListClientsDto,
  RemoveClientDto,
  SetCeilingDto,
  UpdateClientDto,
} from './clients.dto.js';
import { ClientsService } from './clients.service.js';

/** Customers over HTTP. */
@ClienteleController('clients')
@RequireMembership()
export class ClientsController {
  constructor(
    private readonly clients: ClientsService,
    private readonly previews: ChangePreviewsService,
  ) {}

  /** Lists clients. Client users see their own client only, and its admins all of it. */
  @Get()
  @Operation('listClients')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListClientsDto) query: ListClientsDto,
  ): Promise<CountedPage<ClientView | ClientName>> {
    return this.clients.list(actor, query);
  }

  /** Creates a client. For staff. */
  @Post()
  @Operation('createClient', 'STAFF_ONLY', 'UNKNOWN_GROUP', 'UNKNOWN_PROJECT')
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateClientDto) body: CreateClientDto,
  ): Promise<ClientView> {
    return this.clients.create(actor, body);
  }

  /** Shows a client. Client users see their own client only, and its admins all of it. */
  @Get(':id')
  @Operation('getClient')
  get(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
  ): Promise<ClientView | ClientName> {
    return this.clients.get(actor, id);
  }

  /** Changes a client, or with `dryRun` tells what that would do to its users. For staff. */
  @Patch(':id')
  @Operation('updateClient', 'STAFF_ONLY', 'UNKNOWN_GROUP', 'UNKNOWN_PROJECT')
  update(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(UpdateClientDto) body: UpdateClientDto,
    @ClienteleQuery(DryRunDto) { dryRun }: DryRunDto,
  ): Promise<ClientView | ChangePreview> {
    const wanted = { actor, about: { clientId: id }, dryRun };
    return this.previews.changed(wanted, () => this.clients.update(actor, id, body));
  }

  /** Deletes a client, with its members if `cascade` says so. For staff. */
  @Delete(':id')
  @Operation('deleteClient', 'CLIENT_HAS_MEMBERS', 'STAFF_ONLY')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(RemoveClientDto) query: RemoveClientDto,
  ): Promise<void> {
    return this.clients.remove(actor, id, query);
  }

  /** Shows what a client may have at most. For staff, and for the client's admins. */
  @Get(':id/permissions')
  @Operation('getClientCeiling', 'ROLE_REQUIRED')
  ceiling(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<CeilingView> {
    return this.clients.ceiling(actor, id);
  }

  /**
   * Sets what a client may have at most, or with `dryRun` tells what that would do. What it switches off is off for all
   * users of the client at once. For staff.
   */
  @Put(':id/permissions')
  @Operation('setClientCeiling', 'STAFF_ONLY', 'UNKNOWN_PERMISSION')
  setCeiling(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(SetCeilingDto) body: SetCeilingDto,
    @ClienteleQuery(DryRunDto) { dryRun }: DryRunDto,
  ): Promise<CeilingView | ChangePreview> {
    const wanted = { actor, about: { clientId: id }, dryRun };
    return this.previews.changed(wanted, () => this.clients.setCeiling(actor, id, body));
  }
}
