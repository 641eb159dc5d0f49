import { settingsFrom } from '../../lib/config/settings.js';
import { permissions } from '../support/test-permissions.js';

describe('a length of time that a timer is set to', () => {
  it('is never longer than timers take, which would go off at once', () => {
    const { events, exports } = settingsFrom({
      permissions,
      auth: { strategies: ['jwt'] },
      invitations: {
        secrets: ['a secret of the tests, 32 bytes at the very least'],
        url: (token) => `https://portal.test/${token}`,
      },
      events: { sweepEvery: '60d', listenerTimeout: '60d', lease: '60d' },
      exports: { sweepEvery: '60d' },
    });
    const { sweepEvery, listenerTimeout, lease } = events;
    const longest = 2 ** 31 - 1;
    expect([sweepEvery, listenerTimeout, lease, exports.sweepEvery]).toEqual(
      Array(4).fill(longest),
    );
  });
});
