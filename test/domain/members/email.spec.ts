import { normalizeEmail } from '../../../lib/domain/members/email.js';
import { UNSEEN } from '../text/unseen.js';

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

  it.each([
    ['zara@bücher.test', 'zara@xn--bcher-kva.test'],
    ['Zara@BÜCHER.Test', 'zara@xn--bcher-kva.test'],
    ['zara@bu\u0308cher.test', 'zara@xn--bcher-kva.test'],
    ['zara@XN--BCHER-KVA.test', 'zara@xn--bcher-kva.test'],
    ['joe@faß.test', 'joe@xn--fa-hia.test'],
    ['joe@FAẞ.test', 'joe@xn--fa-hia.test'],
    ['joe@ΟΔΟΣ.test', 'joe@xn--pxavbq.test'],
    ['joe@例え。テスト', 'joe@xn--r8jz45g.xn--zckzah'],
    ['joe@می\u200cشود.test', 'joe@xn--ugbj4cn27d652j.test'],
  ])('has its domain in ASCII, in either form it is given: %j', (raw, kept) => {
    expect(normalizeEmail(raw)).toBe(kept);
    expect(normalizeEmail(kept)).toBe(kept);
  });

  it.each([
    ['a label that encodes nothing', 'joe@xn--a.test'],
    ['an empty code', 'joe@xn--.test'],
    ['a code of plain letters', 'joe@xn--abc-.test'],
    ['a code of what has another form', 'joe@xn--u-ccb.test'],
    ['a number for its last label', 'joe@1.2.3.4'],
    ['a number for its last label behind an encoded one', 'joe@bücher.0x7f'],
    ['a label over 63 characters', `joe@${'a'.repeat(64)}.test`],
    ['a label over 63 characters once it is encoded', `joe@${'ü'.repeat(60)}.test`],
    ['over 253 characters', `joe@${'a.'.repeat(125)}test`],
    ['a port', 'joe@bücher.test:25'],
    ['a path', 'joe@bücher.test/x'],
    ['an escape', 'joe@b%C3%BCcher.test'],
    ['an underscore', 'joe@bü_cher.test'],
    ['a hyphen at the end of a label', 'joe@bücher-.test'],
    ['a hyphen at the end of an encoded label', 'joe@xn--bcher--3ya.test'],
    ['an encoded blank', 'joe@xn--ab-10y.test'],
  ])('is refused when its domain has %s', (_, raw) => {
    expect(normalizeEmail(raw)).toBeNull();
  });

  it.each(UNSEEN)('loses U+%s at its ends, and is refused with it inside', (code) => {
    const unseen = String.fromCodePoint(parseInt(code, 16));
    expect(normalizeEmail(`${unseen} joe@example.test${unseen}`)).toBe('joe@example.test');
    for (const raw of [`jo${unseen}e@example.test`, `joe@exam${unseen}ple.test`])
      expect(normalizeEmail(raw)).toBeNull();
    for (const raw of [`joe${unseen}@example.test`, `joe@${unseen}example.test`])
      expect(normalizeEmail(raw)).toBeNull();
    expect(normalizeEmail(`joe@bü${unseen}cher.test`)).toBeNull();
  });

  it('has at most 64 characters before the sign and 253 behind it', () => {
    const domain = (length: number) => 'd.'.repeat(length).slice(0, length);
    expect(normalizeEmail(`${'a'.repeat(64)}@x.test`)).not.toBeNull();
    expect(normalizeEmail(`${'a'.repeat(65)}@x.test`)).toBeNull();
    expect(normalizeEmail(`${'a'.repeat(64)}@${domain(253)}`)).not.toBeNull();
    expect(normalizeEmail(`${'a'.repeat(64)}@${domain(255)}`)).toBeNull();
  });
});
