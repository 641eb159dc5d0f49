import type { TaskEntity } from './task.entity.js';

/** A task as it is shown. */
export interface TaskItem extends Omit<TaskEntity, 'campaignId'> {
  /** The project it is about; null for the client as a whole. */
  readonly projectId: string | null;
}

/** Says project, as the API does, for campaign. */
export function taskItem({ campaignId, ...task }: TaskEntity): TaskItem {
  return { ...task, projectId: campaignId };
}
