import type { GroupTable, ProjectTable, WorkTable } from '../../../lib/index.js';

type Entity = new () => object;

/** A host's tables of projects, groups and work, for tests: the entities and the settings that name them. */
export interface Agency {
  readonly name: string;
  readonly entities: {
    readonly Campaign: Entity;
    readonly Team: Entity;
    readonly TeamMember: Entity;
    readonly TeamCampaign: Entity;
    readonly WorkEntry: Entity;
    readonly Screencast: Entity;
  };
  /** Ids its things may have. */
  readonly projectIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly workerIds: readonly string[];
  readonly projects: ProjectTable;
  readonly groups: GroupTable;
  readonly work: WorkTable;
  /** What work and screencasts call their project and their worker. */
  readonly projectOf: string;
  readonly workerOf: string;
  /** What such a row holds for a project: its id, or the project. */
  readonly pointer: (projectId: string) => unknown;
}
