import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** An entity of the host; the DataSource of the module must know it. */
export type HostEntity = EntityTarget<ObjectLiteral>;

/** The host's table of projects. Columns are named by the entity's properties. */
export interface ProjectTable {
  readonly entity: HostEntity;
  readonly id: string;
  readonly name: string;
  /** Holds the portal's id; null says that the host has one portal only. */
  readonly portal: string | null;
  /** How a project is billed; left out, no project takes rates. */
  readonly billingBasis?: string;
}

/** The host's table of groups, and the tables that say who and what belongs to them. */
export interface GroupTable {
  readonly entity: HostEntity;
  readonly id: string;
  readonly name: string;
  /** Holds the portal's id; null says that the host has one portal only. */
  readonly portal: string | null;
  /** Who is in which group. */
  readonly workers: {
    readonly entity: HostEntity;
    readonly group: string;
    readonly worker: string;
  };
  /** Which projects belong to which group; left out, groups reach what their workers have worked on. */
  readonly projects?: {
    readonly entity: HostEntity;
    readonly group: string;
    readonly project: string;
  };
}

/** The host's table of work done: it says which worker has worked on which project. */
export interface WorkTable {
  readonly entity: HostEntity;
  readonly project: string;
  readonly worker: string;
}

/** Those of the host's tables that the module reads itself. */
export interface HostTableOptions {
  readonly projects?: ProjectTable | undefined;
  readonly groups?: GroupTable | undefined;
  readonly work?: WorkTable | undefined;
}
