import type { ClientDetails, NewClient } from '../domain/clients/client-inputs.js';
import { type DefaultScope, goneIn, NO_DEFAULT } from '../domain/clients/default-scope.js';
import type { ClientEntity } from '../schema/client.entity.js';

/** A client as its users who are no admins see it. */
export interface ClientName {
  readonly id: string;
  readonly name: string;
}

/** How many users a client has. */
export interface ClientUsers {
  /** Those who are let in now: neither deactivated nor past their end. */
  readonly active: number;
  /** Those who have not accepted yet, also when their invitation has expired. */
  readonly pending: number;
}

/** A client as staff and its own admins see it. */
export interface ClientView extends ClientName, NewClient, ClientDetails {
  /** Those of `projects` that the host has deleted. */
  readonly goneProjects: readonly string[];
  /** What of `defaultScope` the host has deleted: nobody gets it any more. */
  readonly goneDefaults: DefaultScope;
  /** Null for a client admin who may not see who else is there. */
  readonly users: ClientUsers | null;
  readonly version: number;
}

/** What answers show of a client's row and its users, as long as the directories have not said what is gone. */
export function clientView(client: ClientEntity, users: ClientUsers | null): ClientView {
  const stored = client.defaultScope ?? NO_DEFAULT;
  const gone = goneIn(stored);
  return {
    id: client.id,
    name: client.name,
    type: client.type,
    contactEmail: client.contactEmail,
    webAddress: client.webAddress,
    address: client.address,
    locale: client.locale,
    projects: client.projects,
    goneProjects: [],
    defaultScope: { projects: stored.projects, groups: stored.groups },
    goneDefaults: { projects: [...gone.projects.keys()], groups: [...gone.groups.keys()] },
    allowedDomains: client.allowedDomains,
    users,
    version: client.version,
  };
}

/** Only the name of it. */
export function clientName({ id, name }: ClientEntity): ClientName {
  return { id, name };
}
