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
  it.each<[object, Error]>([
    [{ permissions: {} }, refused('noCatalogue')],
    [{ auth: undefined }, refused('noStrategies')],
    [{ auth: {} }, refused('noStrategies')],
    [{ auth: { strategies: [] } }, refused('noStrategies')],
    [{ auth: { strategies: [], caller: () => null } }, refused('noStrategies')],
    [{ auth: { caller: 'user' } }, refused('noCaller')],
    ...[['session'], ['session', 'jwt'], ['jwt', 'session']].map((strategies): [object, Error] => [
      { auth: { strategies, caller: () => null } },
      refused('sessionStrategy'),
    ]),
    [{ reads: 'slave' }, refused('unknownReads', '"slave"')],
    [invitations({ url: 'https://portal.test' }), refused('noInvitationUrl')],
    [invitations({ accounts: 'sso' }), refused('unknownAccounts', '"sso"')],
    [{ joinLinks: { url: 'https://portal.test' } }, refused('noJoinLinkUrl')],
    [{ joinLinks: { perLinkAndHour: 0 } }, refused('noCount', 'joinLinks.perLinkAndHour')],
    [{ joinLinks: { pendingPerLink: 0.5 } }, refused('noCount', 'joinLinks.pendingPerLink')],
    [{ joinLinks: { perAddressAndDay: -1 } }, refused('noCount', 'joinLinks.perAddressAndDay')],
    [{ trustedOrigins: ['https://a.test/'] }, refused('noOrigin', '"https://a.test/"')],
    [{ trustedOrigins: ['*'] }, refused('noOrigin', '"*"')],
    [{ trustedOrigins: 'app.test' }, refused('noOrigin', '"app.test"')],
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

describe('how statements are sent', () => {
  it('is as fast as it can be, but for what the host says', () => {
    expect(settings({}).statements).toEqual({ named: true, gathered: true });
    expect(settings({ statements: { named: false } }).statements).toEqual({
      named: false,
      gathered: true,
    });
  });
});
