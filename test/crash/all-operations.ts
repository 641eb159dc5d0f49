import { invitationOperations } from './invitation-operations.js';
import { joinedOperations } from './joined-operations.js';
import { joiningOperations } from './joining-operations.js';
import { askingOperations, lifeOperations } from './life-operations.js';
import { manyOperations } from './many-operations.js';
import { clientOperations, memberOperations, type Operation } from './operations.js';
import { sceneOperations } from './scene-operations.js';

/** Everything that is done until the process dies. */
export const OPERATIONS: readonly Operation[] = [
  ...clientOperations,
  ...memberOperations,
  ...invitationOperations,
  ...joinedOperations,
  ...lifeOperations,
  ...askingOperations,
  ...joiningOperations,
  ...manyOperations,
  ...sceneOperations,
];
