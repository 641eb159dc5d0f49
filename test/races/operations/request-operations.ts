import { RequestsService } from '../../../lib/index.js';
import { type Call, type Operation, operation, serviceOf } from '../operation.js';
import { actorIn } from '../scene.js';

const requests = (call: Call): RequestsService => serviceOf(call, RequestsService);

const GONE = ['NOT_FOUND', 'REQUEST_CLOSED'] as const;

/** How users of a client ask for what they do not have, and what becomes of it. */
export const requestOperations: readonly Operation[] = [
  operation('repeats', 'ask for a scope', {
    route: 'POST /requests',
    needs: ['client', 'mia', 'miaActive'],
    refusals: ['NO_MEMBERSHIP', 'NOT_FOUND'],
    run: (call) => requests(call).make(actorIn(call.scene, 'mia'), { kind: 'scope' }, call.joined),
  }),
  operation('ends', 'approve a request', {
    route: 'POST /requests/{id}/approve',
    needs: ['client', 'mia', 'request'],
    ends: ['request'],
    // With what it asks for given meanwhile it changes no permissions, or none can be given any more.
    isSteady: false,
    refusals: [...GONE, 'NOT_REQUESTABLE'],
    run: (call) => {
      const { ids } = call.scene;
      return requests(call).approve(actorIn(call.scene, 'aide'), ids.request, {}, call.joined);
    },
  }),
  operation('ends', 'decline a request', {
    route: 'POST /requests/{id}/decline',
    needs: ['client', 'mia', 'request'],
    ends: ['request'],
    refusals: GONE,
    run: (call) => {
      const { ids } = call.scene;
      return requests(call).decline(actorIn(call.scene, 'aide'), ids.request, {}, call.joined);
    },
  }),
  operation('ends', 'withdraw a request', {
    route: 'DELETE /requests/{id}',
    needs: ['client', 'mia', 'miaActive', 'request'],
    ends: ['request'],
    refusals: [...GONE, 'NO_MEMBERSHIP'],
    run: (call) => {
      const { ids } = call.scene;
      return requests(call).withdraw(actorIn(call.scene, 'mia'), ids.request, call.joined);
    },
  }),
];
