import type { Operation } from '../operation.js';
import { clientOperations } from './client-operations.js';
import { grantOperations } from './grant-operations.js';
import { importOperations } from './import-operations.js';
import { invitationOperations } from './invitation-operations.js';
import { joiningOperations } from './joining-operations.js';
import { lifeOperations } from './life-operations.js';
import { changes, creations, lastAdmins } from './member-operations.js';
import { portalOperations, profileOperations, templateOperations } from './portal-operations.js';
import { requestOperations } from './request-operations.js';
import { trailOperations } from './trail-operations.js';
import { viewOperations } from './view-operations.js';

/** Everything that writes, by the services. */
export const OPERATIONS: readonly Operation[] = [
  ...creations,
  ...changes,
  ...lastAdmins,
  ...lifeOperations,
  ...invitationOperations,
  ...joiningOperations,
  ...grantOperations,
  ...requestOperations,
  ...viewOperations,
  ...clientOperations,
  ...portalOperations,
  ...profileOperations,
  ...templateOperations,
  ...trailOperations,
  ...importOperations,
];
