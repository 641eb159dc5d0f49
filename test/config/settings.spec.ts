import { settingsFrom } from '../../lib/config/settings.js';
import { refused } from '../support/refused.js';
import { permissions } from '../support/test-permissions.js';

const secrets = ['a secret of the tests, 32 bytes at the very least'];
const url = (token: string) => `https://portal.test/${token}`;
const auth = { strategies: ['jwt'] };

/** The settings from these options and the fewest others that are right. */
function settings(given: object) {
  const right = { permissions, auth, invitations: { secrets, url } };
  return settingsFrom({ ...right, ...given });
}

const invitations = (given: object) => ({ invitations: { secrets, url, ...given } });

describe('a length of time that a timer is set to', () => {
  it('is never longer than timers take, which would go off at once', () => {
    const { events, exports } = settings({
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

describe('a wrong option', () => {
  it.each<[object, Error]>([
    [{ permissions: {} }, refused('noCatalogue')],
    [{ auth: { strategies: [] } }, refused('noStrategies')],
    [invitations({ url: 'https://portal.test' }), refused('noInvitationUrl')],
    [invitations({ secrets: [] }), refused('noSecrets')],
    [invitations({ secrets: [...secrets, undefined] }), refused('shortSecret', 1, 32)],
    [invitations({ expiresIn: 0 }), refused('noDuration', 'invitations.expiresIn', 1)],
    [invitations({ resendAfter: 'soon' }), refused('noDuration', 'invitations.resendAfter', 0)],
    [{ members: { seatsPerClient: 1.5 } }, refused('noCount', 'members.seatsPerClient')],
    [{ exports: { directory: '' } }, refused('noFolder', 'exports.directory')],
  ])('as %j is refused with what is wrong, why, and what to give', (given, refusal) => {
    expect(() => settings(given)).toThrow(refusal);
  });

  it('is refused in these words', () => {
    expect(() => settings(invitations({ expiresIn: 0 }))).toThrow(
      "`invitations.expiresIn` is not a length of time above 0. The module reckons with it in milliseconds. Set `invitations.expiresIn` to milliseconds, or to text such as '7d', '24h' or '30m'.",
    );
  });
});
