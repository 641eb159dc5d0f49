import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DirectoryPage, DirectorySearch } from './directory-search.js';

/** Token of the {@link GroupDirectory} port. */
export const GROUP_DIRECTORY = Symbol.for('nest-clientele:GroupDirectory');

/** A group of the host's own workers, as far as the module needs to know. */
export interface DirectoryGroup {
  readonly id: string;
  readonly name: string;
}

/**
 * Port: the host's groups of workers. `manager` comes with a call inside a transaction of the host, which may have made
 * the group: a directory in the same database reads with it.
 */
export interface GroupDirectory {
  /** The groups of this portal among `ids`; unknown and foreign ids are left out. */
  findMany(
    portalId: string,
    ids: readonly string[],
    manager?: EntityManager,
  ): Promise<readonly DirectoryGroup[]>;
  /**
   * The groups of this portal that have exactly one of these names; several may share one. Left out, an imported file
   * names groups by their ids only.
   */
  findByName?(portalId: string, names: readonly string[]): Promise<readonly DirectoryGroup[]>;
  /** A page of this portal's groups by their names, as `ProjectDirectory.search` gives one of projects. */
  search?(
    portalId: string,
    search: DirectorySearch,
    manager?: EntityManager,
  ): Promise<DirectoryPage<DirectoryGroup>>;
  /**
   * Ids of the existing projects of this portal that these groups belong to or have worked on, each once; unknown and
   * foreign groups reach none. With `among`, only these projects are asked about; an implementation may ignore it.
   */
  projectsOf(
    portalId: string,
    groupIds: readonly string[],
    among?: readonly string[],
    manager?: EntityManager,
  ): Promise<readonly string[]>;
  /** Ids of the workers in these groups, each once; unknown and foreign groups have none. */
  workersOf(
    portalId: string,
    groupIds: readonly string[],
    manager?: EntityManager,
  ): Promise<readonly string[]>;
}

/** The default {@link GroupDirectory}: a host without groups. */
@Injectable()
export class NoGroups implements GroupDirectory {
  findMany(): Promise<readonly DirectoryGroup[]> {
    return Promise.resolve([]);
  }

  search(): Promise<DirectoryPage<DirectoryGroup>> {
    return Promise.resolve({ items: [], total: 0 });
  }

  projectsOf(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  workersOf(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}
