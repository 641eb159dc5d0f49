import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { hostActor, PortalSettingsService, PortalsService, ProfilesService } from 'nest-clientele';
import { defaultSwitches } from '../permissions/default-switches.js';
import { DemoAreasService } from './demo-areas.service.js';
import { DemoClientsService } from './demo-clients.service.js';
import type { DemoEmail } from './demo-logins.js';
import { DemoMembersService } from './demo-members.service.js';
import { DemoPeopleService } from './demo-people.service.js';
import { DEMO_PORTALS, type DemoPortal } from './demo-plan.js';
import { DemoStepsService } from './demo-steps.service.js';
import { DemoWorkService } from './demo-work.service.js';

/** The last step: once it is taken, a start looks no further. */
const ALL = 'all';

/** Loads the demo data once, when the app starts; of several instances one does, and the others wait. */
@Injectable()
export class DemoLoader implements OnApplicationBootstrap {
  constructor(
    private readonly steps: DemoStepsService,
    private readonly portals: PortalsService,
    private readonly settings: PortalSettingsService,
    private readonly profiles: ProfilesService,
    private readonly people: DemoPeopleService,
    private readonly work: DemoWorkService,
    private readonly clients: DemoClientsService,
    private readonly members: DemoMembersService,
    private readonly areas: DemoAreasService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.steps.alone(() => this.loadAll());
  }

  private async loadAll(): Promise<void> {
    if ((await this.steps.madeBy(ALL)) !== null) return;
    const people = await this.people.load();
    for (const portal of DEMO_PORTALS) await this.load(portal, people);
    await this.steps.once(ALL, () => Promise.resolve('everything'));
  }

  private async load(portal: DemoPortal, people: ReadonlyMap<DemoEmail, string>): Promise<void> {
    const { key, name, domain, logo, colors } = portal;
    const { id: portalId } = await this.portals.ensure({ key, name, domain, plan: 'agency' });
    await this.steps.once(`branding ${key}`, async (manager) => {
      await this.settings.update(hostActor(portalId), { logo, colors }, manager);
      return portalId;
    });
    const screencastsProfile = await this.steps.once(`profile ${key}`, async (manager) => {
      const set = { ...defaultSwitches(), 'screencasts.view': true };
      const profile = { name: 'With screencasts', permissions: set };
      return (await this.profiles.create(hostActor(portalId), profile, manager)).id;
    });
    await this.work.load(portal, portalId);
    const clients = await this.clients.load(portal, portalId);
    await this.members.load(portal, { portalId, screencastsProfile, clients, people });
    const owners = portal.clients
      .filter(({ newcomer }) => !newcomer)
      .map((client) => ({
        portalId,
        clientId: clients.get(client.name) ?? '',
        name: client.name,
      }));
    await this.areas.load(owners, key);
  }
}
