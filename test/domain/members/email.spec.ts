import { normalizeEmail } from '../../../lib/domain/members/email.js';

describe('an email', () => {
  it.each([
    ['a@b.test', 'a@b.test'],
    ['  A.B@Example.TEST\n', 'a.b@example.test'],
    ['first.last+tag@sub.example.co.test', 'first.last+tag@sub.example.co.test'],
    ["o'brien!#$%&*/=?^_`{|}~@example.test", "o'brien!#$%&*/=?^_`{|}~@example.test"],
    ['ada@localhost', 'ada@localhost'],
    ['ada@xn--bcher-kva.test', 'ada@xn--bcher-kva.test'],
    ['JOSÉ@example.test', 'josé@example.test'],
  ])('is trimmed and lower-cased: %j (C5)', (raw, kept) => {
    expect(normalizeEmail(raw)).toBe(kept);
  });

  it.each([
    ['ｊｏｅ@example.test', 'joe@example.test'],
    ['jose\u0301@example.test', 'jos\u00e9@example.test'],
    ['\u212Aim@example.test', 'kim@example.test'],
    ['ﬁona@example.test', 'fiona@example.test'],
    ['joe@ｅｘａｍｐｌｅ.test', 'joe@example.test'],
  ])('reads the same in each spelling of its characters: %j', (raw, kept) => {
    expect(normalizeEmail(raw)).toBe(kept);
  });

  it('keeps apart what only looks alike', () => {
    expect(normalizeEmail('jose@example.test')).not.toBe(normalizeEmail('josé@example.test'));
    expect(normalizeEmail('а@example.test')).not.toBe(normalizeEmail('a@example.test'));
  });

  it.each(['joe\uFF20example.test', 'joe\uFE6Bexample.test', 'joe\uFF20evil.test@example.test'])(
    'takes no sign but the plain one between name and domain: %j',
    (raw) => {
      expect(normalizeEmail(raw)).toBeNull();
    },
  );

  it.each([
    '',
    'a\u0085b@example.test',
    ' ',
    'joe',
    '@example.test',
    'joe@',
    'joe@@example.test',
    'joe@a@example.test',
    'joe example@example.test',
    'joe@exa mple.test',
    'joe@example.test, eve@example.test',
    'Joe <joe@example.test>',
    '"joe"@example.test',
    'joe@example..test',
    'joe@.example.test',
    'joe@example.test.',
    'joe@-example.test',
    'joe@example-.test',
    'joe@[127.0.0.1]',
    'joe@bücher.test',
    'joe@exаmple.test',
    '.joe@example.test',
    'joe.@example.test',
    'jo..e@example.test',
    'joe\r\nBcc: eve@example.test',
    'jo\u0000e@example.test',
    'jo\u007fe@example.test',
    'jo\u2028e@example.test',
  ])('is refused: %j', (raw) => {
    expect(normalizeEmail(raw)).toBeNull();
  });

  it('has at most 64 characters before the sign and 320 in all', () => {
    const domain = (length: number) => 'd'.repeat(length);
    expect(normalizeEmail(`${'a'.repeat(64)}@x.test`)).not.toBeNull();
    expect(normalizeEmail(`${'a'.repeat(65)}@x.test`)).toBeNull();
    expect(normalizeEmail(`${'a'.repeat(64)}@${domain(255)}`)).not.toBeNull();
    expect(normalizeEmail(`${'a'.repeat(64)}@${domain(256)}`)).toBeNull();
  });
});
