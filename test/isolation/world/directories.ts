import type {
  DirectoryGroup,
  DirectoryProject,
  GroupDirectory,
  ProjectDirectory,
} from '../../../lib/ports/index.js';
import { searched } from '../../support/searched.js';

/** What the host has of each portal, by the portal's id. */
export class HostThings {
  private readonly ids = new Map<string, Set<string>>();

  /** The host's portal has this from now on. */
  add(portalId: string, id: string): void {
    this.ids.set(portalId, (this.ids.get(portalId) ?? new Set()).add(id));
  }

  /** Those of the ids that the portal has. */
  known(portalId: string, ids: readonly string[]): readonly string[] {
    return ids.filter((id) => this.ids.get(portalId)?.has(id));
  }

  /** All that the portal has. */
  all(portalId: string): readonly string[] {
    return [...(this.ids.get(portalId) ?? [])];
  }
}

/** A host's projects, every portal its own. */
export function projectsOf(things: HostThings): ProjectDirectory {
  const project = (id: string): DirectoryProject => ({ id, name: id, billingBasis: 'staff_hours' });
  return {
    findMany: (portalId, ids) => Promise.resolve(things.known(portalId, ids).map(project)),
    search: (portalId, search) => searched(things.all(portalId).map(project), search),
  };
}

/** A host's groups, every portal its own, in which nobody works. */
export function groupsOf(things: HostThings): GroupDirectory {
  const group = (id: string): DirectoryGroup => ({ id, name: id });
  return {
    findMany: (portalId, ids) => Promise.resolve(things.known(portalId, ids).map(group)),
    search: (portalId, search) => searched(things.all(portalId).map(group), search),
    projectsOf: () => Promise.resolve([]),
    workersOf: () => Promise.resolve([]),
  };
}
