import { MEMBER_KINDS, roleFits, usualRole } from '../../../lib/domain/members/member-role.js';

describe('the role of a member', () => {
  it.each([
    { kind: 'staff' as const, roles: ['admin', 'staff'] },
    { kind: 'client' as const, roles: ['admin', 'member'] },
  ])('of kind $kind is one of $roles', ({ kind, roles }) => {
    const tried = ['admin', 'staff', 'member', 'owner', '', 'constructor', 'Admin'];
    expect(tried.filter((role) => roleFits(kind, role)).sort()).toEqual([...roles].sort());
  });

  it('is the lesser one when none is named', () => {
    expect(MEMBER_KINDS.map(usualRole)).toEqual(['staff', 'member']);
  });
});
