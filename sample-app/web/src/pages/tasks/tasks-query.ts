import { allOf } from '../../api/lists.js';
import type { Task } from '../../api/shapes.js';

/** The tasks that somebody sees, the newest first. */
export const tasksQuery = {
  ...allOf<Task>('/tasks'),
  select: (tasks: readonly Task[]) => tasks.toReversed(),
};
