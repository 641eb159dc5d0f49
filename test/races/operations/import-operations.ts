import { ChangeManyService, ImportsService } from '../../../lib/index.js';
import { newId } from '../../../lib/database/ids.js';
import { type Call, type Operation, operation, serviceOf } from '../operation.js';
import { actorIn } from '../scene.js';

/** What is done with files of people, and to many members at once. Of the latter others race the single changes. */
export const importOperations: readonly Operation[] = [
  operation('repeats', 'hand a file in', {
    route: 'POST /imports',
    joins: false,
    needs: ['chief'],
    refusals: ['NO_MEMBERSHIP'],
    run: (call) =>
      serviceOf(call, ImportsService).create(actorIn(call.scene, 'chief'), 'email\nnew@race.test'),
  }),
  operation('repeats', 'apply an import', {
    route: 'POST /imports/{id}/apply',
    joins: false,
    needs: ['import', 'chief'],
    refusals: ['NOT_FOUND', 'NO_MEMBERSHIP'],
    run: (call) =>
      serviceOf(call, ImportsService).apply(actorIn(call.scene, 'chief'), call.scene.ids.import),
  }),
  operation('ends', 'remove an import', {
    route: 'DELETE /imports/{id}',
    joins: false,
    needs: ['import', 'chief'],
    ends: ['import'],
    refusals: ['NOT_FOUND', 'NO_MEMBERSHIP'],
    run: (call) =>
      serviceOf(call, ImportsService).remove(actorIn(call.scene, 'chief'), call.scene.ids.import),
  }),
  ...(['deactivate', 'activate', 'remove', 'resend'] as const).map((what) =>
    operation('repeats', `${what} many`, {
      route: `POST /members/bulk/${what}`,
      joins: false,
      run: (call) => many(call)[what](actorIn(call.scene, 'aide'), [newId(), newId()]),
    }),
  ),
  operation('repeats', 'give many a role', {
    route: 'POST /members/bulk/role',
    joins: false,
    run: (call) =>
      many(call).setRole(actorIn(call.scene, 'aide'), [newId(), newId()], { role: 'member' }),
  }),
  operation('repeats', 'set when the access of many ends', {
    route: 'POST /members/bulk/end',
    joins: false,
    run: (call) =>
      many(call).setEnd(actorIn(call.scene, 'aide'), [newId(), newId()], { accessUntil: null }),
  }),
];

function many(call: Call): ChangeManyService {
  return serviceOf(call, ChangeManyService);
}
