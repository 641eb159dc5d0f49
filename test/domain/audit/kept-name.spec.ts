import { keptName, nameInData } from '../../../lib/domain/audit/kept-name.js';

describe('the name of a subject', () => {
  it.each([
    ['its own', { memberId: 'm', clientId: null, email: 'ada@acme.test', name: 'Ada' }, 'Ada'],
    [
      'the address while nobody knows it',
      { memberId: 'm', clientId: null, email: 'a@b.test', name: '' },
      'a@b.test',
    ],
    [
      "an invitation's address",
      { invitationId: 'i', memberId: 'm', clientId: null, email: 'ada@acme.test', generation: 0 },
      'ada@acme.test',
    ],
    ['none of an export', { exportId: 'e', by: 'portal' as const, memberId: 'm', rows: 1 }, null],
  ])('is %s', (_, data, name) => {
    expect(nameInData(data)).toBe(name);
  });

  it('is kept whole, or cut between characters where a column would not hold it', () => {
    expect(keptName(null)).toBeNull();
    expect(keptName('🎈'.repeat(200))).toBe('🎈'.repeat(200));
    expect(keptName('🎈'.repeat(400))).toBe('🎈'.repeat(320));
  });
});
