import type {
  DirectoryGroup,
  DirectoryProject,
  GroupDirectory,
  ProjectDirectory,
} from '../../../lib/ports/index.js';

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
}

/** A host's projects, every portal its own. */
export function projectsOf(things: HostThings): ProjectDirectory {
  return {
    findMany: (portalId, ids) =>
      Promise.resolve(
        things
          .known(portalId, ids)
          .map((id): DirectoryProject => ({ id, name: id, billingBasis: 'staff_hours' })),
      ),
  };
}

/** A host's groups, every portal its own, in which nobody works. */
export function groupsOf(things: HostThings): GroupDirectory {
  return {
    findMany: (portalId, ids) =>
      Promise.resolve(things.known(portalId, ids).map((id): DirectoryGroup => ({ id, name: id }))),
    projectsOf: () => Promise.resolve([]),
    workersOf: () => Promise.resolve([]),
  };
}
