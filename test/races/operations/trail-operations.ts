import { AuditService, ExportsService } from '../../../lib/index.js';
import { type Operation, operation, serviceOf } from '../operation.js';
import { actorIn } from '../scene.js';

const NOT_ADMIN = ['NO_MEMBERSHIP', 'ROLE_REQUIRED'] as const;

/** What is done to exports and to the audit trail. */
export const trailOperations: readonly Operation[] = [
  operation('claims', 'create an export', {
    route: 'POST /exports',
    joins: false,
    needs: ['owner'],
    takes: ['single'],
    refusals: ['EXPORT_RUNNING', 'NO_MEMBERSHIP'],
    run: (call) =>
      serviceOf(call, ExportsService).create(actorIn(call.scene, 'owner'), { by: 'portal' }),
  }),
  operation('ends', 'remove an export', {
    route: 'DELETE /exports/{id}',
    joins: false,
    needs: ['export', 'chief'],
    ends: ['export'],
    refusals: ['NOT_FOUND', 'NO_MEMBERSHIP'],
    run: (call) =>
      serviceOf(call, ExportsService).remove(actorIn(call.scene, 'chief'), call.scene.ids.export),
  }),
  operation('ends', 'replay an event', {
    route: 'POST /audit/{id}/replay',
    joins: false,
    needs: ['ownerAdmin', 'parked'],
    ends: ['parked'],
    refusals: ['EVENT_NOT_FAILED', ...NOT_ADMIN],
    run: (call) =>
      serviceOf(call, AuditService).replay(actorIn(call.scene, 'owner'), call.scene.ids.parked),
  }),
  operation('repeats', 'replay all events', {
    route: 'POST /audit/replay',
    joins: false,
    needs: ['ownerAdmin'],
    ends: ['parked'],
    refusals: NOT_ADMIN,
    run: (call) => serviceOf(call, AuditService).replayAll(actorIn(call.scene, 'owner')),
  }),
  operation('repeats', 'erase a person', {
    run: (call) =>
      serviceOf(call, AuditService).eraseIdentity(call.scene.goneIdentityId, call.joined),
  }),
];
