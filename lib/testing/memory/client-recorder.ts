import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../../config/settings.js';
import { CLIENTELE_SETTINGS } from '../../config/tokens.js';
import { newId } from '../../database/ids.js';
import { switchedOff } from '../../domain/permissions/permission-sets.js';
import { acceptedSet } from '../../permissions/accepted-set.js';
import { ClientBuilder } from '../builders/client-builder.js';
import { PortalBuilder } from '../builders/portal-builder.js';
import type { ProfileBuilder } from '../builders/profile-builder.js';
import type { TestClient, TestPortal, TestProfile } from '../things.js';
import { AgencyInMemory } from './agency-in-memory.js';
import { ProjectsInMemory } from './projects-in-memory.js';
import { RecordTable } from './record-table.js';
import { setOfKeys } from './set-of-keys.js';

/** Makes records of portals, profiles and clients. */
@Injectable()
export class ClientRecorder {
  /** Where whoever names no portal belongs. */
  readonly portal: TestPortal;
  private readonly builders = new RecordTable<{ id: string; builder: ClientBuilder }>('client');
  private made = 0;

  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly agency: AgencyInMemory,
    private readonly projects: ProjectsInMemory,
    usual: PortalBuilder,
  ) {
    this.portal = this.addPortal(usual);
  }

  /** A new portal. Throws `UNKNOWN_PERMISSION` for switches of keys that the catalogue lacks. */
  addPortal(builder: PortalBuilder): TestPortal {
    const given = builder.plan;
    const { id: portalId = newId(), plan, domain, staffMayView } = given;
    const { key = portalId, name = this.madeUp('Agency') } = given;
    const defaultProfileId = newId();
    const permissions = acceptedSet(this.settings.permissions, given.defaults);
    this.agency.profiles.add({ id: defaultProfileId, portalId, name: 'Default', permissions });
    this.agency.portals.add({
      ...{ id: portalId, key, name, plan, domain },
      ...{ defaultProfileId, staffMayView },
    });
    return Object.freeze({ portalId, key, name });
  }

  /** A new profile. Throws `UNKNOWN_PERMISSION` for keys that the catalogue lacks. */
  addProfile(builder: ProfileBuilder): TestProfile {
    const { plan } = builder;
    const { id: profileId = newId(), name = this.madeUp('Profile') } = plan;
    const { portalId } = plan.portal ?? this.portal;
    const permissions = setOfKeys(this.settings.permissions, plan.keys);
    this.agency.profiles.add({ id: profileId, portalId, name, permissions });
    return Object.freeze({ profileId, portalId, name });
  }

  /** A new client. Throws as `put` does. */
  add(builder: ClientBuilder): TestClient<null> {
    this.agency.clients.assertNew(builder.plan.id);
    return this.put(builder);
  }

  /** A client, in the place of that with its id. Throws `UNKNOWN_PERMISSION` for a ceiling of unknown keys. */
  put(described: ClientBuilder): TestClient<null> {
    const { plan } = described;
    const { id: clientId = newId(), name = this.madeUp('Client'), projects } = plan;
    const portal = plan.portal ?? this.portal;
    const { portalId } = portal;
    const { permissions } = this.settings;
    const ceiling = switchedOff(permissions, acceptedSet(permissions, plan.ceiling));
    for (const id of projects ?? []) this.projects.things.mention(portalId, id);
    this.agency.clients.put({ id: clientId, portalId, name, projects, ceiling });
    const builder = new ClientBuilder({ ...plan, id: clientId, name, portal });
    this.builders.put({ id: clientId, builder });
    return Object.freeze({ clientId, portalId, name, admin: null });
  }

  /** What the client was described by. Throws `ClienteleTestingError` where there is none. */
  builder({ clientId }: TestClient): ClientBuilder {
    const { plan } = this.builders.get(clientId).builder;
    // What the host has deleted for good is out of the binding.
    return new ClientBuilder({ ...plan, projects: this.agency.clients.get(clientId).projects });
  }

  private madeUp(kind: string): string {
    this.made += 1;
    return `${kind} ${this.made}`;
  }
}
