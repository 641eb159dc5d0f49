import { Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
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
  constructor(private readonly clients: ClientsService) {}

  @Get()
  @Operation('listClients')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListClientsDto) query: ListClientsDto,
  ): Promise<Page<ClientView | ClientName>> {
    return this.clients.list(actor, query);
  }

  @Post()
  @Operation('createClient')
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateClientDto) body: CreateClientDto,
  ): Promise<ClientView> {
    return this.clients.create(actor, body);
  }

  @Get(':id')
  @Operation('getClient')
  get(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
  ): Promise<ClientView | ClientName> {
    return this.clients.get(actor, id);
  }

  @Patch(':id')
  @Operation('updateClient')
  update(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(UpdateClientDto) body: UpdateClientDto,
  ): Promise<ClientView> {
    return this.clients.update(actor, id, body);
  }

  @Delete(':id')
  @Operation('deleteClient')
  @HttpCode(204)
  remove(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(RemoveClientDto) query: RemoveClientDto,
  ): Promise<void> {
    return this.clients.remove(actor, id, query);
  }

  @Get(':id/permissions')
  @Operation('getClientCeiling')
  ceiling(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<CeilingView> {
    return this.clients.ceiling(actor, id);
  }

  @Put(':id/permissions')
  @Operation('setClientCeiling')
  setCeiling(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(SetCeilingDto) body: SetCeilingDto,
  ): Promise<CeilingView> {
    return this.clients.setCeiling(actor, id, body);
  }
}
