import { EVERYTHING, Team } from '../../../../support/team.js';
import type { TestHost } from '../../../../support/test-host.js';

/** A team with an editor who has everything, and how previews name its people. */
export async function previewTeam(host: TestHost) {
  const team = await Team.of(host);
  const { clientId, owner, admin, member } = team;
  const editor = await team.join('member', EVERYTHING);
  const of = ({ member: { id, name } }: { member: { id: string; name: string } }) => ({
    id,
    name,
  });
  const at = (who = member) => `/clientele/members/${who.member.id}`;
  return { team, clientId, owner, admin, member, editor, of, at };
}
