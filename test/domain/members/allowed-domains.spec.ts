import fc from 'fast-check';
import {
  domainOf,
  emailDomain,
  refusingList,
} from '../../../lib/domain/members/allowed-domains.js';
import { normalizeEmail } from '../../../lib/domain/members/email.js';

const ANY = { portal: null, client: null };

describe('the domains that addresses may have', () => {
  it.each([
    ['Example.COM', 'example.com'],
    ['  example.com. ', 'example.com'],
    ['bücher.test', 'xn--bcher-kva.test'],
    ['BÜCHER.test', 'xn--bcher-kva.test'],
    ['xn--bcher-kva.test', 'xn--bcher-kva.test'],
    ['localhost', 'localhost'],
    ['@example.com', null],
    ['*.example.com', null],
    ['ada@example.com', null],
    ['example.com/path', null],
    ['127.0.0.1', null],
    ['', null],
  ])('are kept in ASCII: %p is %p', (text, domain) => {
    expect(emailDomain(text)).toBe(domain);
  });

  it.each([
    ['ada@example.com', null],
    ['ada@sub.example.com', 'portal'],
    ['ada@com', 'portal'],
    ['ada@notexample.com', 'portal'],
    ['ada@example.com.evil.test', 'portal'],
  ])('are the very ones on the list: that of %p is refused by %p', (email, by) => {
    expect(refusingList(email, { ...ANY, portal: ['example.com'] })).toBe(by);
  });

  it('are allowed by each list: null by any domain, an empty one by none', () => {
    const email = 'ada@example.com';
    const yes = ['other.test', 'example.com'];
    expect(refusingList(email, ANY)).toBeNull();
    expect(refusingList(email, { portal: yes, client: yes, link: yes })).toBeNull();
    expect(refusingList(email, { portal: [], client: null })).toBe('portal');
    expect(refusingList(email, { portal: yes, client: ['other.test'] })).toBe('client');
    expect(refusingList(email, { portal: null, client: [] })).toBe('client');
    expect(refusingList(email, { portal: yes, client: null, link: ['other.test'] })).toBe('link');
  });

  it('mean the same in whatever script they and the address are written', () => {
    const letters = fc.constantFrom('a', 'ü', 'é', 'ß', 'д', 'ё', '例', '0', '-');
    const label = fc.array(letters, { minLength: 1, maxLength: 8 }).map((some) => some.join(''));
    fc.assert(
      fc.property(label, fc.boolean(), (name, isUpper) => {
        const typed = isUpper ? `${name}.test`.toUpperCase() : `${name}.test`;
        const email = normalizeEmail(`ada@${typed}`);
        const domain = emailDomain(typed);
        expect(domain).toBe(email && domainOf(email));
        fc.pre(email !== null && domain !== null);
        expect(refusingList(email, { ...ANY, client: [domain] })).toBeNull();
        expect(refusingList(email, { ...ANY, client: [`x${domain}`] })).toBe('client');
      }),
    );
  });
});
