import fc from 'fast-check';
import { isForeignSite, isOrigin } from '../../../lib/domain/access/foreign-site.js';

const HOSTS = ['portal.test', 'portal.test:8443'];
const NONE = { site: null, origin: null, hosts: HOSTS };

describe('where a request was sent from', () => {
  it.each([
    [{}, false],
    [{ site: 'same-origin' }, false],
    [{ site: 'none' }, false],
    [{ site: 'cross-site' }, true],
    [{ site: 'same-site' }, true],
    [{ site: 'whatever comes' }, true],
    [{ site: '' }, true],
    [{ origin: 'https://portal.test' }, false],
    [{ origin: 'http://portal.test' }, false],
    [{ origin: 'https://portal.test:8443' }, false],
    [{ origin: 'https://portal.test:9000' }, true],
    [{ origin: 'https://evil.test' }, true],
    [{ origin: 'https://portal.test.evil.test' }, true],
    [{ origin: 'https://evil-portal.test' }, true],
    [{ origin: 'null' }, true],
    [{ origin: '' }, true],
    [{ origin: 'portal.test' }, true],
    [{ origin: 'https://portal.test/path' }, true],
    [{ site: 'cross-site', origin: 'https://portal.test' }, true],
    // As behind a proxy of a developer's, which writes the host anew.
    [{ site: 'same-origin', origin: 'http://localhost:5173' }, false],
    [{ site: 'same-site', origin: 'https://app.test' }, false],
    [{ site: 'cross-site', origin: 'https://app.test' }, false],
    [{ origin: 'https://app.test' }, false],
    [{ origin: 'https://app.test.evil.test' }, true],
  ])('%j is foreign: %p', (given, foreign) => {
    expect(isForeignSite({ ...NONE, ...given }, ['https://app.test'])).toBe(foreign);
  });

  it('is told whatever the usual port is called', () => {
    const sent = { ...NONE, origin: 'https://portal.test' };
    expect(isForeignSite({ ...sent, hosts: ['portal.test:443'] }, [])).toBe(false);
    expect(isForeignSite({ ...sent, hosts: ['portal.test:80'] }, [])).toBe(true);
    expect(isForeignSite({ ...sent, hosts: ['not a host'] }, [])).toBe(true);
  });

  it('is never the own site for an origin of another host', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.domain(), (url, host) => {
        const { origin, host: own } = new URL(url);
        expect(isForeignSite({ site: null, origin, hosts: [host] }, [])).toBe(own !== host);
      }),
    );
  });

  it.each([
    ['https://app.test', true],
    ['http://localhost:3000', true],
    ['https://app.test/', false],
    ['https://app.test:443', false],
    ['app.test', false],
    ['*', false],
    ['null', false],
    ['file://', false],
  ])('an origin is spelt as browsers do: %p %p', (text, is) => {
    expect(isOrigin(text)).toBe(is);
  });
});
