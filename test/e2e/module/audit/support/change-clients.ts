import type { Team } from '../../../../support/team.js';
import { answered } from './answered.js';

const ADDRESS = {
  street: ['1 Long Street', 'Hall 2'],
  postalCode: '10115',
  city: 'Berlin',
  region: 'Berlin',
  country: 'DE',
};

/** Makes a client with all that it can have, changes each of its fields, and removes it. */
export async function changeClients(team: Team): Promise<void> {
  const { id } = await answered(team.owner, 'post', 'clients', {
    name: 'Globex',
    type: 'individual',
    contactEmail: 'office@globex.test',
    webAddress: 'https://globex.test',
    address: ADDRESS,
    projects: ['hourly'],
    defaultScope: { projects: ['hourly'], groups: ['design'] },
  });
  const nothing = { contactEmail: null, webAddress: null, address: null, projects: null };
  const none = { projects: [], groups: [] };
  await answered(team.owner, 'patch', `clients/${id}`, {
    ...nothing,
    defaultScope: none,
    type: 'business',
  });
  await answered(team.owner, 'patch', `clients/${id}`, {
    name: 'Globex 2',
    contactEmail: 'post@globex.test',
    webAddress: 'https://www.globex.test',
    address: ADDRESS,
    projects: ['hourly', 'fixed'],
    defaultScope: { projects: ['hourly', 'fixed'], groups: ['design', 'build'] },
  });
  const [street, city] = [['2 Short Street'], 'Paris'];
  await answered(team.owner, 'patch', `clients/${id}`, { address: { street, city } });
  await answered(team.owner, 'patch', `clients/${id}`, {
    address: { postalCode: '75001', country: 'FR' },
  });
  // What is no longer the client's is kept as gone, should it come back.
  await answered(team.owner, 'patch', `clients/${id}`, { projects: ['fixed'], type: 'individual' });
  await answered(team.owner, 'put', `clients/${id}/permissions`, {
    permissions: { reports: false },
  });
  await answered(team.owner, 'put', `clients/${id}/permissions`, {
    permissions: { reports: true },
  });
  await answered(team.owner, 'post', 'members', {
    clientId: id,
    email: team.email(),
    permissions: { mode: 'default' },
  });
  await answered(team.owner, 'delete', `clients/${id}?cascade=true&notify=true`);
}
