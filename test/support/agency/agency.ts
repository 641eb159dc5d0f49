import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { GroupTable, ProjectTable, WorkTable } from '../../../lib/index.js';

/** An entity of an agency: a class or a schema. */
export type AgencyEntity = EntityTarget<ObjectLiteral>;

/** A host's tables of projects, groups and work, for tests: the entities and the settings that name them. */
export interface Agency {
  readonly name: string;
  readonly entities: {
    readonly Campaign: AgencyEntity;
    readonly Team: AgencyEntity;
    readonly TeamMember: AgencyEntity;
    readonly TeamCampaign: AgencyEntity;
    readonly WorkEntry: AgencyEntity;
    readonly Screencast: AgencyEntity;
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
