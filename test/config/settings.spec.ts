import { settingsFrom } from '../../lib/config/settings.js';
import { ClienteleConfigError } from '../../lib/errors/clientele-config.error.js';
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

const URL_CURE =
  "Give a function that returns the address of your accept page: `url: (token) => 'https://…?token=' + token`.";
const SECRET_CURE =
  'Generate one with `openssl rand -base64 48` and give it as `invitations.secrets: [secret]`.';
const TIME_CURE = "Give milliseconds, or text such as '7d', '24h' or '30m'.";
const COUNT_CURE = 'Give such a number, or leave the option out.';

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
  it.each<[object, string]>([
    [
      { permissions: {} },
      '`permissions` is not a catalogue. Give what `definePermissions({...})` returns.',
    ],
    [
      { auth: { strategies: [] } },
      "`auth.strategies` names no passport strategy. Name at least one your app registers, as in `auth: { strategies: ['jwt'] }`.",
    ],
    [
      { reads: 'slave' },
      '`reads` is "slave". Lists and exports would be read from a server that the module does not know. Say `reads: \'replica\'` to have them read on a replica, or leave the option out.',
    ],
    [
      invitations({ url: 'https://portal.test' }),
      `\`invitations.url\` is not a function. ${URL_CURE}`,
    ],
    [
      invitations({ secrets: [] }),
      `\`invitations.secrets\` is not a list of secrets, or it is empty. ${SECRET_CURE}`,
    ],
    [
      invitations({ secrets: [...secrets, undefined] }),
      `\`invitations.secrets[1]\` is not a secret of at least 32 bytes. ${SECRET_CURE}`,
    ],
    [
      invitations({ expiresIn: 0 }),
      `\`invitations.expiresIn\` is not a length of time above 0. ${TIME_CURE}`,
    ],
    [
      invitations({ resendAfter: 'soon' }),
      `\`invitations.resendAfter\` is not a length of time. ${TIME_CURE}`,
    ],
    [
      { members: { seatsPerClient: 1.5 } },
      `\`members.seatsPerClient\` is not a whole number above 0. ${COUNT_CURE}`,
    ],
    [
      { exports: { directory: '' } },
      '`exports.directory` is not the path of a folder. Give the path of a folder that the app may write to, or leave the option out.',
    ],
  ])('as %j is refused with what is wrong and what to give', (given, message) => {
    expect(() => settings(given)).toThrow(
      expect.objectContaining({ name: ClienteleConfigError.name, message }),
    );
  });
});
