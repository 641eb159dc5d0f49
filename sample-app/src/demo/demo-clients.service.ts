import { Injectable } from '@nestjs/common';
import { ClientsService, hostActor } from 'nest-clientele';
import type { EntityManager } from 'typeorm';
import { DevClock } from '../clock/dev-clock.js';
import type { DemoClient, DemoPortal } from './demo-plan.js';
import { DemoStepsService } from './demo-steps.service.js';
import { campaignId } from './demo-work.js';

const DAY = 86_400_000;

/** Makes the clients of a portal. The module's services join the transaction that marks the step. */
@Injectable()
export class DemoClientsService {
  constructor(
    private readonly clients: ClientsService,
    private readonly steps: DemoStepsService,
    private readonly clock: DevClock,
  ) {}

  /** The ids of the clients by their names. */
  async load(portal: DemoPortal, portalId: string): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const client of portal.clients) {
      const step = `client ${portal.key} ${client.name}`;
      const id = await this.clock.ago(daysBefore(portal) * DAY, async () => {
        const made = await this.steps.once(step, (manager) =>
          this.create(portalId, client, manager),
        );
        await this.bind(portal, portalId, made, client);
        return made;
      });
      ids.set(client.name, id);
    }
    return ids;
  }

  /** Outside of a transaction, for the module asks which projects there are. A second time it changes nothing. */
  private async bind(
    portal: DemoPortal,
    portalId: string,
    id: string,
    { boundTo }: DemoClient,
  ): Promise<void> {
    const projects = boundTo?.map((number) => campaignId(portal, number));
    if (projects) await this.clients.update(hostActor(portalId), id, { projects });
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

/** How many days ago its clients were there: before the first of their people. */
function daysBefore({ members }: DemoPortal): number {
  return Math.max(...members.map(({ awayDays = 0 }) => awayDays));
}
