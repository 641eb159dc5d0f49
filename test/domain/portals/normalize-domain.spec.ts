import fc from 'fast-check';
import { normalizeDomain } from '../../../lib/domain/portals/normalize-domain.js';

describe('the domain of a portal', () => {
  it.each([
    ['portal.example.com', 'portal.example.com'],
    [' Portal.Example.COM. ', 'portal.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['rival.localhost', 'rival.localhost'],
    ['1and1.example', '1and1.example'],
  ])('is kept as requests carry it: %j', (text, domain) => {
    expect(normalizeDomain(text)).toBe(domain);
  });

  it.each([
    '',
    '.',
    'localhost',
    'https://portal.example.com',
    'portal.example.com:8080',
    'portal.example.com/path',
    'portal.example.com?x',
    'user@portal.example.com',
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    'a..example',
    '-a.example',
    'a-.example',
    'under_score.example',
    '*.example.com',
    'a b.example',
    'a%2eb.example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
  ])('is none: %j', (text) => {
    expect(normalizeDomain(text)).toBeNull();
  });

  it('stays the same when it is normalized again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string(), fc.webAuthority()), (text) => {
        const domain = normalizeDomain(text);
        expect(domain === null ? null : normalizeDomain(domain)).toBe(domain);
      }),
    );
  });
});
