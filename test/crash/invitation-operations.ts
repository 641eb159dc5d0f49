import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { PASSWORD } from '../support/test-host.js';
import type { Result } from './journal.js';
import type { Operation } from './operations.js';
import type { Random } from './random.js';
import type { World } from './world.js';

const OPEN = "status = 'pending'";

type Work = (world: World, invitation: InvitationEntity, random: Random) => Promise<Result>;

/** Does something with one of the latest open invitations, if there is one. */
function withInvitation(name: string, weight: number, work: Work): Operation {
  return {
    name,
    weight,
    async run(world, random) {
      const id = await world.recent(random, 'invitations', OPEN);
      if (id === null) return 'nothing';
      const rows = world.host.dataSource.getRepository(InvitationEntity);
      return work(world, await rows.findOneByOrFail({ id }), random);
    },
  };
}

/** One call of an invited person, who logs in if it has an identity. */
async function accept(
  world: World,
  { id: subject, email }: InvitationEntity,
  token: string,
): Promise<void> {
  const known = await world.identities.findByEmail(email);
  const account = known ? {} : { name: world.name('person'), password: PASSWORD };
  const caller = { identityId: known?.id ?? null, domain: null };
  await world.host.invitations.accept({ token, ...account }, caller);
  await world.journal.answered('acceptance', 'done', { type: 'invitation.accepted', subject });
}

/** What is done to invitations. */
export const invitationOperations: readonly Operation[] = [
  withInvitation('resend', 8, async ({ host }, { id }) => {
    await host.invitations.resend(host.self, id);
    return { type: 'invitation.resent', subject: id };
  }),
  withInvitation('cancel', 4, async ({ host }, { id }) => {
    await host.invitations.cancel(host.self, id);
    return { type: 'invitation.cancelled', subject: id };
  }),
  withInvitation('decline', 3, async ({ host, signer }, invitation) => {
    await host.invitations.decline(signer.sign(invitation), { domain: null });
    return { type: 'invitation.declined', subject: invitation.id };
  }),
  // Several at once with one link, and now and then somebody who changes it meanwhile: one wins at most.
  withInvitation('accept', 16, async (world, invitation, random) => {
    const { host, signer } = world;
    const token = signer.sign(invitation);
    const racers = Array.from({ length: random.between(1, 4) }, () =>
      accept(world, invitation, token),
    );
    if (random.chance(0.2)) racers.push(host.invitations.cancel(host.self, invitation.id));
    if (random.chance(0.2)) racers.push(host.members.remove(host.self, invitation.memberId));
    const outcomes = await Promise.allSettled(racers);
    const isWon = outcomes.some(({ status }) => status === 'fulfilled');
    const [lost] = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    if (!isWon && lost) throw lost;
    return 'done';
  }),
  {
    name: 'send link',
    weight: 3,
    async run(world, random) {
      const id = await world.recent(random, 'members', "status = 'pending' AND email LIKE 'bare%'");
      if (id === null) return 'nothing';
      const { invitation } = await world.host.members.invite(world.host.self, id);
      return { type: 'invitation.sent', subject: invitation.id };
    },
  },
];
