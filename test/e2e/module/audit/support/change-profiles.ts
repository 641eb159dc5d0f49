import type { Team } from '../../../../support/team.js';
import { answered } from './answered.js';

/** Makes profiles, changes one and has it be the default for a while, and removes them. */
export async function changeProfiles(team: Team): Promise<void> {
  const { body } = await team.owner.http.get('/clientele/profiles');
  const { id: usual } = (body as { items: { id: string; isDefault: boolean }[] }).items.find(
    ({ isDefault }) => isDefault,
  )!;
  const permissions = { reports: true, 'reports.edit': true };
  const { id } = await answered(team.owner, 'post', 'profiles', { name: 'Editors', permissions });
  const { id: other } = await answered(team.owner, 'post', 'profiles', {
    name: 'Nobody',
    permissions: {},
  });
  await answered(team.owner, 'patch', `profiles/${id}`, { permissions: { reports: false } });
  await answered(team.owner, 'patch', `profiles/${id}`, { name: 'Writers', isDefault: true });
  await answered(team.owner, 'patch', `profiles/${usual}`, { isDefault: true });
  const setting = { mode: 'profile', profileId: id };
  await answered(team.owner, 'put', `members/${team.member.member.id}/permissions`, setting);
  await answered(team.owner, 'delete', `profiles/${id}?replaceWith=${usual}`);
  await answered(team.owner, 'delete', `profiles/${other}`);
}
