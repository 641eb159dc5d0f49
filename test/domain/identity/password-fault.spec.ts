import { normalizePassword, passwordFault } from '../../../lib/domain/identity/password-fault.js';

const common = new Set(['password', 'administrator', 'qwertyuiopasdf', '123456789012']);
const fault = (password: string) => passwordFault(password, common);

describe('a password as it is compared', () => {
  it.each([
    ['cafe\u0301', 'caf\u00e9'],
    ['a\u00a0b\u3000c d', 'a b c d'],
    ['Ａ ﬁ ſ', 'Ａ ﬁ ſ'],
    [' Ab ', ' Ab '],
  ])('of %j is %j', (typed, compared) => {
    expect(normalizePassword(typed)).toBe(compared);
    expect(normalizePassword(compared)).toBe(compared);
  });
});

describe('a password', () => {
  it('has 12 to 128 characters, whatever they are', () => {
    expect(fault('correct hors')).toBeNull();
    expect(fault('correct hor')).toBe('too_short');
    expect(fault('ab'.repeat(64))).toBeNull();
    expect(fault(`${'ab'.repeat(64)}c`)).toBe('too_long');
    expect(fault('😀😁😂🤣😃😄😅😆😉😊😋')).toBe('too_short');
    expect(fault('😀😁😂🤣😃😄😅😆😉😊😋😎')).toBeNull();
  });

  it.each([
    'administrator',
    'Administrator',
    'QWERTYuiopasdf',
    'password1234!!',
    '2026-Password!',
    '123456789012',
    'aaaaaaaaaaaaaa',
  ])('is refused when everybody tries it: %s', (password) => {
    expect(fault(password)).toBe('too_common');
  });

  it('may hold a common word among others', () => {
    expect(fault('password of the whale')).toBeNull();
  });
});
