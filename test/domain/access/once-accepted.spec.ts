import { onceAccepted } from '../../../lib/domain/access/once-accepted.js';

describe('a membership once its invitation is accepted', () => {
  it('is in, if it was pending', () => {
    expect(onceAccepted({ status: 'pending', role: 'member' })).toEqual({
      status: 'active',
      role: 'member',
      isHere: true,
      isAwaited: true,
    });
  });

  it.each(['active', 'deactivated'] as const)('stays as it is for its person: %s', (status) => {
    expect(onceAccepted({ status })).toEqual({ status, isHere: true });
  });
});
