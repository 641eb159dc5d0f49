import { TokenSigner } from '../../../lib/invitations/token-signer.js';
import { type Call, type Operation, operation } from '../operation.js';
import { actorIn } from '../scene.js';

/** How an invitation can have ended by the time somebody else comes. */
const ENDED = [
  'INVITATION_ACCEPTED',
  'INVITATION_DECLINED',
  'INVITATION_CANCELLED',
  'NOT_FOUND',
] as const;

const LINK_DEAD = [...ENDED, 'INVITATION_SUPERSEDED', 'INVITATION_NOT_FOUND'] as const;

/** The link that was sent first. */
function tokenOf({ host, scene }: Call): string {
  return host.app.get(TokenSigner).sign(scene.letter);
}

/** What happens to an invitation, and to who waits with it. */
export const invitationOperations: readonly Operation[] = [
  operation('claims', 'invite who waits without a letter', {
    route: 'POST /members/{id}/invite',
    needs: ['client', 'will'],
    takes: ['single', 'letter'],
    refusals: ['NOT_FOUND', 'ALREADY_INVITED', 'PENDING_LIMIT'],
    run: ({ host, scene, joined }) =>
      host.members.invite(actorIn(scene, 'aide'), scene.ids.will, {}, joined),
  }),
  operation('edits', 'resend', {
    route: 'POST /invitations/{id}/resend',
    needs: ['client', 'letter'],
    ends: ['link'],
    refusals: ENDED,
    run: ({ host, scene, joined }) =>
      host.invitations.resend(actorIn(scene, 'aide'), scene.ids.letter, joined),
  }),
  operation('ends', 'cancel', {
    route: 'DELETE /invitations/{id}',
    needs: ['client', 'letter'],
    ends: ['letter', 'link', 'pat'],
    frees: ['letter'],
    refusals: ENDED,
    run: ({ host, scene, joined }) =>
      host.invitations.cancel(actorIn(scene, 'aide'), scene.ids.letter, joined),
  }),
  operation('ends', 'accept', {
    route: 'POST /invitations/accept',
    joins: false,
    needs: ['client', 'letter', 'link', 'pat'],
    ends: ['letter', 'link'],
    takes: ['seat'],
    frees: ['letter'],
    refusals: [...LINK_DEAD, 'SEAT_LIMIT'],
    run: (call) => {
      const caller = { identityId: call.scene.patIdentityId, domain: null };
      return call.host.invitations.accept({ token: tokenOf(call) }, caller);
    },
  }),
  operation('ends', 'decline', {
    route: 'POST /invitations/decline',
    joins: false,
    needs: ['client', 'letter', 'link'],
    ends: ['letter', 'link', 'pat'],
    frees: ['letter'],
    refusals: LINK_DEAD,
    run: (call) => call.host.invitations.decline(tokenOf(call), { domain: null }),
  }),
  operation('repeats', 'preview', {
    route: 'POST /invitations/preview',
    joins: false,
    needs: ['client', 'letter', 'link', 'pat'],
    refusals: [...LINK_DEAD, 'SEAT_LIMIT'],
    run: (call) => call.host.invitations.preview(tokenOf(call), { domain: null }),
  }),
  operation('ends', 'remove who waits', {
    route: 'DELETE /members/{id}',
    needs: ['client', 'pat'],
    ends: ['pat', 'letter', 'link'],
    frees: ['letter'],
    // Once the letter is accepted there is none to cancel.
    isSteady: false,
    refusals: ['NOT_FOUND'],
    run: ({ host, scene, joined }) =>
      host.members.remove(actorIn(scene, 'aide'), scene.ids.pat, {}, joined),
  }),
];
