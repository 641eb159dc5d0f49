import type { Type } from '@nestjs/common';
import { ImportFinder } from '../imports/import-finder.js';
import { ImportLedger } from '../imports/import-ledger.js';
import { ImportMaker } from '../imports/import-maker.js';
import { ImportPlanner } from '../imports/import-planner.js';
import { ImportPreviewer } from '../imports/import-previewer.js';
import { ImportSessions } from '../imports/import-sessions.js';
import { ImportRunner } from '../imports/import-runner.js';
import { ImportStarter } from '../imports/import-starter.js';
import { ImportSweeper } from '../imports/import-sweeper.js';
import { ImportsService } from '../imports/imports.service.js';
import { NamedClientsQuery } from '../imports/named-clients.query.js';
import { PeopleApplier } from '../imports/people-applier.js';
import { PersonApplier } from '../imports/person-applier.js';
import { PresentPeopleQuery } from '../imports/present-people.query.js';
import { ChangeManyService } from '../members/bulk/change-many.service.js';

/** What hosts inject to import people, and to change many at once. */
export const importHostServices: readonly Type[] = [
  ChangeManyService,
  ImportRunner,
  ImportsService,
  ImportSweeper,
];

/** What the service of imports is made of. */
export const importServices: readonly Type[] = [
  ImportFinder,
  ImportLedger,
  ImportMaker,
  ImportPlanner,
  ImportPreviewer,
  ImportSessions,
  ImportStarter,
  NamedClientsQuery,
  PeopleApplier,
  PersonApplier,
  PresentPeopleQuery,
];
