import { isPublicName } from '../../lib/pages/web/src/staff/portal/public-name.js';

describe('a name that a domain can lead to', () => {
  it.each([
    'app.agency.com',
    'Portal.Example.COM',
    'xn--bcher-kva.de',
    'a-1.agency.co.uk',
    'app.agency.com.',
  ])('is %s', (host) => expect(isPublicName(host)).toBe(true));

  it.each([
    '127.0.0.1',
    '10.0.0.4',
    '[::1]',
    'localhost',
    'rival.localhost',
    'agency',
    'agency.local',
    'host.docker.internal',
    'router.home.arpa',
    'app.test',
    '-a.com',
    '',
  ])('is not %s', (host) => expect(isPublicName(host)).toBe(false));
});
