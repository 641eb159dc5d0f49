import type {
  DirectoryGroup,
  DirectoryProject,
  GroupDirectory,
  ProjectDirectory,
} from '../../../../../lib/ports/index.js';
import { TestGroups, TestProjects } from '../../../../support/test-directories.js';

/** The test projects, of which the host can delete some. Each question is one to the host's database, too. */
export class DeletableProjects implements ProjectDirectory {
  readonly gone = new Set<string>();
  ask: () => Promise<unknown> = () => Promise.resolve();
  private readonly all = new TestProjects();

  async findMany(portalId: string, ids: readonly string[]): Promise<readonly DirectoryProject[]> {
    await this.ask();
    return (await this.all.findMany(portalId, ids)).filter(({ id }) => !this.gone.has(id));
  }
}

/** The test groups, of which the host can delete some. */
export class DeletableGroups extends TestGroups implements GroupDirectory {
  readonly gone = new Set<string>();

  override async findMany(
    portalId: string,
    ids: readonly string[],
  ): Promise<readonly DirectoryGroup[]> {
    return (await super.findMany(portalId, ids)).filter(({ id }) => !this.gone.has(id));
  }
}
