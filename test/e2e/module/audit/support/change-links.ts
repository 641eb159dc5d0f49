import type { Team } from '../../../../support/team.js';

/** Narrows domains and opens them again, copies the link of an invitation, and makes and ends a link to join by. */
export async function changeLinks(team: Team): Promise<void> {
  const { http } = team.owner;
  const lists = { allowedDomains: ['a.test'], staffDomains: ['b.test', 'c.test'] };
  const client = `/clientele/clients/${team.clientId}`;
  await http.patch('/clientele/portal', lists).expect(200);
  await http.patch('/clientele/portal', { allowedDomains: null, staffDomains: null }).expect(200);
  await http.patch(client, { allowedDomains: ['acme.test'] }).expect(200);
  await http.patch(client, { allowedDomains: null }).expect(200);
  const { invitation } = await team.invite();
  await http.post(`/clientele/invitations/${invitation!.id}/link`).expect(200);
  const path = `${client}/join-links`;
  const link = { expiresAt: '2027-01-01', uses: 2, domains: ['acme.test'] };
  const { body } = await http.post(path, link).expect(201);
  await http.delete(`${path}/${body.id}`).expect(204);
}
