import { Injectable } from '@nestjs/common';
import type { DirectoryProject, ProjectDirectory } from '../../ports/project-directory.port.js';
import { HostThings } from './host-things.js';

/** The projects that a test has spoken of, in the place of the host's {@link ProjectDirectory}. */
@Injectable()
export class ProjectsInMemory implements ProjectDirectory {
  readonly things = new HostThings();

  findMany(portalId: string, ids: readonly string[]): Promise<readonly DirectoryProject[]> {
    const found = this.things.among(portalId, ids);
    return Promise.resolve(found.map((id) => ({ id, name: id, billingBasis: 'staff_hours' })));
  }
}
