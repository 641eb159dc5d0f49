import { ViewsService } from '../../../lib/index.js';
import { type Call, type Operation, operation, serviceOf } from '../operation.js';
import { actorIn } from '../scene.js';

const views = (call: Call): ViewsService => serviceOf(call, ViewsService);

/** How staff look as a user of the client, and stop looking. */
export const viewOperations: readonly Operation[] = [
  operation('adds', 'look as mia', {
    route: 'POST /members/{id}/view',
    needs: ['client', 'owner', 'ownerAdmin', 'mia', 'miaActive'],
    refusals: ['NOT_FOUND', 'MEMBER_STATE', 'NO_MEMBERSHIP', 'ROLE_REQUIRED'],
    run: (call) => {
      const { scene, joined } = call;
      const why = { reason: 'To see what it sees' };
      return views(call).begin(actorIn(scene, 'owner'), scene.ids.mia, why, joined);
    },
  }),
  operation('repeats', 'stop looking', {
    route: 'DELETE /view',
    needs: ['client', 'mia'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { scene, joined } = call;
      const { memberId, identityId, email, name } = actorIn(scene, 'owner');
      const viewer = { memberId, identityId, email, name };
      const viewedBy = { ...viewer, viewId: scene.ids.view, expiresAt: Number.MAX_SAFE_INTEGER };
      return views(call).end({ ...actorIn(scene, 'mia'), viewedBy }, joined);
    },
  }),
];
