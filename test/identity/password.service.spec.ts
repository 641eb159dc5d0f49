import { PasswordService } from '../../lib/identity/password.service.js';

describe('the password service', () => {
  const passwords = new PasswordService();

  it.each([
    ['é as one character', 'café au lait à midi'.normalize('NFC')],
    ['é as two characters', 'café au lait à midi'.normalize('NFD')],
    ['other spaces', 'café\u00a0au\u2009lait\u3000à midi'],
  ])('takes a password hashed with %s for the same', async (_, password) => {
    const hash = await passwords.hash(password);
    for (const form of ['NFC', 'NFD'] as const)
      expect(await passwords.verify(hash, 'café au lait à midi'.normalize(form))).toBe(true);
    expect(await passwords.verify(hash, 'cafe au lait a midi')).toBe(false);
    expect(await passwords.verify(hash, 'Café au lait à midi')).toBe(false);
    expect(await passwords.verify(hash, '')).toBe(false);
  });

  it('counts what is left once the characters are composed', () => {
    const fault = (password: string) => {
      try {
        passwords.assertStrong(password);
        return null;
      } catch (error) {
        return (error as { details: { fault: string } }).details.fault;
      }
    };
    expect(fault('éàüöîñçëåïô'.normalize('NFD'))).toBe('too_short');
    expect(fault('éàüöîñçëåïôù'.normalize('NFD'))).toBeNull();
    expect(fault('éà'.repeat(64).normalize('NFD'))).toBeNull();
    expect(fault(`${'éà'.repeat(64)}é`)).toBe('too_long');
    expect(fault('')).toBe('too_short');
  });
});
