import { InvitationLinksService, JoinLinksService } from '../../../lib/index.js';
import { JoinAsker } from '../../../lib/joining/join-asker.js';
import { JoinLinkSigner } from '../../../lib/joining/join-link-signer.js';
import { JoinLinkEntity } from '../../../lib/schema/join-link.entity.js';
import { type Call, emailOf, type Operation, operation, serviceOf } from '../operation.js';
import { actorIn } from '../scene.js';

const links = (call: Call): JoinLinksService => serviceOf(call, JoinLinksService);

/** The token of the scene's join link; one that leads nowhere once that is gone with its client. */
async function tokenOf({ host, scene }: Call): Promise<string> {
  const { joinLink: id } = scene.ids;
  const row = await host.dataSource.getRepository(JoinLinkEntity).findOneBy({ id });
  return row ? host.app.get(JoinLinkSigner).sign(row) : '';
}

/** What happens to links by which people join. */
export const joiningOperations: readonly Operation[] = [
  operation('repeats', 'copy a link', {
    route: 'POST /invitations/{id}/link',
    joins: false,
    needs: ['client', 'letter', 'chief', 'chiefAdmin'],
    refusals: [
      'INVITATION_ACCEPTED',
      'INVITATION_CANCELLED',
      'INVITATION_DECLINED',
      'NO_MEMBERSHIP',
      'NOT_FOUND',
      'ROLE_REQUIRED',
    ],
    run: (call) =>
      serviceOf(call, InvitationLinksService).copy(
        actorIn(call.scene, 'chief'),
        call.scene.ids.letter,
      ),
  }),
  operation('adds', 'make a join link', {
    route: 'POST /clients/{id}/join-links',
    needs: ['client'],
    refusals: ['NOT_FOUND'],
    run: (call) =>
      links(call).make(
        actorIn(call.scene, 'aide'),
        call.scene.ids.client,
        { expiresAt: '2100-01-01', uses: 1 },
        call.joined,
      ),
  }),
  operation('repeats', 'revoke a join link', {
    route: 'DELETE /clients/{id}/join-links/{linkId}',
    needs: ['client'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { client, joinLink } = call.scene.ids;
      return links(call).revoke(actorIn(call.scene, 'aide'), client, joinLink, call.joined);
    },
  }),
  operation('repeats', 'ask by a join link', {
    route: 'POST /join-links/ask',
    joins: false,
    // It never tells what came of it.
    run: async (call) => {
      const ask = { token: await tokenOf(call), email: emailOf(call, 'asking', true) };
      await serviceOf(call, JoinAsker).ask(ask, null);
    },
  }),
];
