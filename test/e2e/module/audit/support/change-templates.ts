import type { Team } from '../../../../support/team.js';
import { answered } from './answered.js';

/** Makes templates of invitations, changes one, and removes them. */
export async function changeTemplates(team: Team): Promise<void> {
  const texts = { subject: 'Come in', text: 'Here: {{ url }}' };
  const html = '<p><a href="{{ url }}">Here</a></p>';
  const { id } = await answered(team.owner, 'post', 'invitation-templates', {
    name: 'Short',
    ...texts,
  });
  const { id: other } = await answered(team.owner, 'post', 'invitation-templates', {
    name: 'Usual',
    ...texts,
    html,
    isDefault: true,
  });
  const at = `invitation-templates/${id}`;
  await answered(team.owner, 'patch', at, { name: 'Shorter', html });
  await answered(team.owner, 'patch', at, {
    subject: 'Come',
    text: 'There: {{ url }}',
    html: null,
  });
  await answered(team.owner, 'patch', at, { isDefault: true });
  await answered(team.owner, 'patch', at, { isDefault: false, version: 4 });
  const { clientId } = team;
  await answered(team.owner, 'post', 'members', { clientId, email: team.email(), templateId: id });
  await answered(team.owner, 'delete', `${at}?replaceWith=${other}`);
  await answered(team.owner, 'delete', `invitation-templates/${other}`);
}
