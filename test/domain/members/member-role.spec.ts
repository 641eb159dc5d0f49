import { MEMBER_KINDS, roleFault, usualRole } from '../../../lib/domain/members/member-role.js';

describe('the role of a member', () => {
  it.each([
    { kind: 'staff' as const, roles: ['admin', 'staff'] },
    { kind: 'client' as const, roles: ['admin', 'member'] },
  ])('of kind $kind is one of $roles', ({ kind, roles }) => {
    const tried = ['admin', 'staff', 'member', 'owner', '', 'constructor', 'Admin'];
    expect(tried.filter((role) => roleFault(kind, role) === null).sort()).toEqual(
      [...roles].sort(),
    );
  });

  it.each([
    { kind: 'staff' as const, fault: 'must be admin or staff for a staff member' },
    { kind: 'client' as const, fault: 'must be admin or member for a client user' },
  ])('of kind $kind $fault', ({ kind, fault }) => {
    expect(roleFault(kind, 'owner')).toBe(fault);
  });

  it('is the lesser one when none is named', () => {
    expect(MEMBER_KINDS.map(usualRole)).toEqual(['staff', 'member']);
  });
});
