import type { ToldEvent } from '../../lib/index.js';
import { letterPage } from '../../lib/pages/index.js';

describe('the page that a letter leads to', () => {
  const event = (type: string, data: object, id = 'x') =>
    ({ type, data, subject: { type: 'member', id } }) as unknown as ToldEvent;

  it.each([
    ['export.ready', { exportId: 'e' }, '/people/exports'],
    ['request.referred', { memberKind: 'staff', clientId: 'c' }, '/people/requests'],
    ['request.referred', { memberKind: 'client', clientId: 'c' }, '/team'],
    ['request.approved', { clientId: 'c' }, '/team/access'],
    ['client.without_admin', { clientId: 'c' }, '/people/clients/x'],
    ['portal.without_admin', {}, '/people'],
    ['member.permissions_changed', { clientId: 'c' }, '/team/access'],
    ['member.clients_changed', { clientId: null }, '/people'],
    ['member.removed', { clientId: 'c' }, null],
    ['member.access_ended', { clientId: 'c' }, null],
  ])('of %s %j is %s', (type, data, page) => {
    expect(letterPage(event(type, data))).toBe(page);
  });

  it('lies where the pages do', () => {
    const paths = { staff: '/agency/users/', team: 'mine' };
    expect(letterPage(event('export.ready', {}), paths)).toBe('/agency/users/exports');
    expect(letterPage(event('request.made', { clientId: 'c' }), paths)).toBe('/mine/access');
  });
});
