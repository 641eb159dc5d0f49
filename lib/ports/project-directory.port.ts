import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DirectoryPage, DirectorySearch } from './directory-search.js';

/** Token of the {@link ProjectDirectory} port. */
export const PROJECT_DIRECTORY = Symbol.for('nest-clientele:ProjectDirectory');

/** A project of the host, as far as the module needs to know. */
export interface DirectoryProject {
  readonly id: string;
  readonly name: string;
  /** How the host bills it. Rates are accepted for `staff_hours` only. */
  readonly billingBasis: string;
}

/** Port: the host's projects. */
export interface ProjectDirectory {
  /**
   * The projects of this portal among `ids`; unknown and foreign ids are left out. `manager` comes with a call inside a
   * transaction of the host, which may have made the project: a directory in the same database reads with it.
   */
  findMany(
    portalId: string,
    ids: readonly string[],
    manager?: EntityManager,
  ): Promise<readonly DirectoryProject[]>;
  /**
   * The projects of this portal that have exactly one of these names; several may share one. Left out, an imported file
   * names projects by their ids only.
   */
  findByName?(portalId: string, names: readonly string[]): Promise<readonly DirectoryProject[]>;
  /**
   * A page of this portal's projects by their names, in an order of letters that stays the same, and among equal names by
   * their ids. Left out, nobody can list or search them: `GET projects` finds those whose ids are known.
   */
  search?(
    portalId: string,
    search: DirectorySearch,
    manager?: EntityManager,
  ): Promise<DirectoryPage<DirectoryProject>>;
}

/** The default {@link ProjectDirectory}: a host without projects. */
@Injectable()
export class NoProjects implements ProjectDirectory {
  findMany(): Promise<readonly DirectoryProject[]> {
    return Promise.resolve([]);
  }

  search(): Promise<DirectoryPage<DirectoryProject>> {
    return Promise.resolve({ items: [], total: 0 });
  }
}
