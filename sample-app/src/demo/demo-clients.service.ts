import { Injectable } from '@nestjs/common';
import { ClientsService, hostActor } from 'nest-clientele';
import type { EntityManager } from 'typeorm';
import type { DemoClient, DemoPortal } from './demo-plan.js';
import { DemoStepsService } from './demo-steps.service.js';

/** Makes the clients of a portal. The module's services join the transaction that marks the step. */
@Injectable()
export class DemoClientsService {
  constructor(
    private readonly clients: ClientsService,
    private readonly steps: DemoStepsService,
  ) {}

  /** The ids of the clients by their names. */
  async load({ key, clients }: DemoPortal, portalId: string): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const client of clients) {
      const step = `client ${key} ${client.name}`;
      ids.set(
        client.name,
        await this.steps.once(step, (manager) => this.create(portalId, client, manager)),
      );
    }
    return ids;
  }

  private async create(
    portalId: string,
    { name, billing }: DemoClient,
    manager: EntityManager,
  ): Promise<string> {
    const host = hostActor(portalId);
    const { id } = await this.clients.create(host, { name, type: 'business' }, manager);
    if (!billing) {
      await this.clients.setCeiling(
        host,
        id,
        { permissions: { 'billing.manage': false } },
        manager,
      );
    }
    return id;
  }
}
