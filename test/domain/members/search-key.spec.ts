import { searchKey, searchWords } from '../../../lib/domain/members/search-key.js';
import { normalizeEmail } from '../../../lib/domain/members/email.js';

describe('what a search looks through', () => {
  it.each([
    ['Zoë Müller', 'zoe@acme.test', 'zoe muller zoe@acme.test'],
    ['', 'josé@acme.test', 'jose@acme.test'],
    ['Acme', null, 'acme'],
    ['Zara', 'zara@xn--bcher-kva.test', 'zara zara@xn--bcher-kva.test zara@bucher.test'],
  ])('of %j and %j is %j', (name, email, key) => {
    expect(searchKey(name, email)).toBe(key);
  });

  it('has room for the longest name and email', () => {
    const domain = Array.from({ length: 6 }, () => 'ü'.repeat(20)).join('.');
    const email = normalizeEmail(`${'ß'.repeat(64)}@${domain}.test`) ?? '';
    const key = searchKey('\uFDFA'.repeat(200), email);
    expect(key).toContain(`${'u'.repeat(20)}.test`);
    expect([...key].length).toBeLessThanOrEqual(1_200);
  });
});

describe('the words of a search', () => {
  it.each([
    ['Zoë  MÜLLER', ['zoe', 'muller']],
    [' \u00a0o’brien\u200b', ["o'brien"]],
    ['ann anna ann', ['anna']],
    [' \u200b ', []],
    ['100% _', ['100%', '_']],
  ])('of %j are %j', (q, words) => {
    expect(searchWords(q)).toEqual(words);
  });
});
