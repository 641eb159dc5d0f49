import type { Provider, Type } from '@nestjs/common';
import { EventReplayer } from '../audit/event-replayer.js';
import { IdentityEraser } from '../audit/identity-eraser.js';
import { IdentityExporter } from '../audit/identity-exporter.js';
import { PersonFinder } from '../audit/person-finder.js';
import { OutboxState } from '../events/outbox-state.js';
import { ParkedEvents } from '../events/parked-events.js';
import { EventDesk } from '../operations/event-desk.js';
import { HealthProbe } from '../operations/health-probe.js';
import { OPERATIONS_DESK, OperationsDesk } from '../operations/operations-desk.js';
import { PortalDesk } from '../operations/portal-desk.js';
import { StaffDesk } from '../operations/staff-desk.js';

/** What is made for those who run a host: replay, the export and the erasure of a person, health, and what the commands ask. */
export const operationServices: readonly Type[] = [
  EventDesk,
  EventReplayer,
  HealthProbe,
  IdentityEraser,
  IdentityExporter,
  OperationsDesk,
  OutboxState,
  ParkedEvents,
  PersonFinder,
  PortalDesk,
  StaffDesk,
];

/** Where the commands find it. */
export const operationsDesk: Provider = {
  provide: OPERATIONS_DESK,
  useExisting: OperationsDesk,
};
