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
const LOGIN_CURE =
  "Name at least one your app registers, as in `auth: { strategies: ['jwt'] }`, or say yourself who is calling: `auth: { caller: (request) => … }`.";
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

describe('how callers are found out', () => {
  it('may be said by a function, by strategies, or by both', () => {
    const caller = (): unknown => ({ id: 'a' });
    expect(settings({ auth: { caller } }).auth.caller?.({ headers: {} })).toEqual({ id: 'a' });
    expect(settings({ auth: { caller } }).auth).not.toHaveProperty('strategies');
    const both = settings({ auth: { caller, strategies: ['jwt'] } }).auth;
    expect(both).toMatchObject({ strategies: ['jwt'], caller: expect.any(Function) });
  });

  it('may be a method that needs its object', () => {
    class Login {
      readonly id = 'a';

      caller(): unknown {
        return { id: this.id };
      }
    }
    const { auth } = settings({ auth: new Login() });
    expect(auth.caller?.({ headers: {} })).toEqual({ id: 'a' });
  });
});

describe('a wrong option', () => {
  it.each<[object, string]>([
    [
      { permissions: {} },
      '`permissions` is not a catalogue. Give what `definePermissions({...})` returns.',
    ],
    [{ auth: undefined }, `\`auth.strategies\` names no passport strategy. ${LOGIN_CURE}`],
    [{ auth: {} }, `\`auth.strategies\` names no passport strategy. ${LOGIN_CURE}`],
    [{ auth: { strategies: [] } }, `\`auth.strategies\` names no passport strategy. ${LOGIN_CURE}`],
    [
      { auth: { strategies: [], caller: () => null } },
      `\`auth.strategies\` names no passport strategy. ${LOGIN_CURE}`,
    ],
    [
      { auth: { caller: 'user' } },
      '`auth.caller` is not a function. It is asked who is calling, at each request. Give one that returns the user or null: `auth: { caller: (request) => request.user }`.',
    ],
    ...[['session'], ['session', 'jwt'], ['jwt', 'session']].map((strategies): [object, string] => [
      { auth: { strategies, caller: () => null } },
      "`auth.strategies` names 'session'. Passport's strategy of that name says of nobody that they are calling, and no strategy after it is asked. Remove it, and give the user whom `passport.session()` has found: `auth: { caller: (request) => request.user }`.",
    ]),
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
