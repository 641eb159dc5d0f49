import type { Type } from '@nestjs/common';
import { exportServices } from './export-services.js';
import { importServices } from './import-services.js';
import { joiningServices } from './joining-services.js';
import { letterServices } from './letter-services.js';
import { operationServices } from './operation-services.js';
import { peopleServices } from './people-services.js';
import { previewServices } from './preview-services.js';
import { requestServices } from './request-services.js';
import { viewServices } from './view-services.js';

/** What the services of single features are made of, each in a list of its own. */
export const featureServices: readonly Type[] = [
  ...exportServices,
  ...importServices,
  ...joiningServices,
  ...letterServices,
  ...operationServices,
  ...peopleServices,
  ...previewServices,
  ...requestServices,
  ...viewServices,
];
