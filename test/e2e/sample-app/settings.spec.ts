import { readSettings } from '../../../sample-app/src/settings/read-settings.js';

const secret = 'a secret of more than thirty-two bytes';

function production(more: Record<string, string> = {}) {
  const secrets = { SESSION_SECRET: secret, INVITATION_SECRET: `${secret}, another one` };
  return { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.test:25', ...secrets, ...more };
}

describe('settings of the sample app', () => {
  it('need nothing but defaults on a developer machine', () => {
    expect(readSettings({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      smtpUrl: null,
      redisUrl: null,
      databaseTimeout: 10_000,
      demoData: true,
      databaseUrl: expect.stringMatching(/^sqlite:.*sample-app[/\\]data[/\\]/),
      exportsFolder: expect.stringMatching(/sample-app[/\\]data[/\\]exports$/),
    });
  });

  it('listen beyond this machine in production only, and load no demo data there', () => {
    expect(readSettings(production())).toMatchObject({ host: '0.0.0.0', demoData: false });
    expect(readSettings({ HOST: '0.0.0.0' })).toMatchObject({ host: '127.0.0.1' });
  });

  it.each([
    ['a session secret', { SESSION_SECRET: '' }, /SESSION_SECRET is missing/],
    ['an invitation secret', { INVITATION_SECRET: '' }, /INVITATION_SECRET is missing/],
    ['a mail server', { SMTP_URL: '' }, /SMTP_URL is missing/],
  ])('refuse production without %s', (_, missing, message) => {
    expect(() => readSettings(production(missing))).toThrow(message);
  });

  it('refuse production on the secrets of development', () => {
    const { sessionSecret, invitationSecrets } = readSettings({});
    const known = { SESSION_SECRET: sessionSecret, INVITATION_SECRET: invitationSecrets[0]! };
    expect(() => readSettings(production(known))).toThrow(/SESSION_SECRET[^]*INVITATION_SECRET/);
  });

  it('tell everything that is wrong at once', () => {
    const wrong = {
      PORT: 'http',
      DATABASE_URL: 'oracle://x',
      DATABASE_TIMEOUT: '10s',
      REDIS_URL: 'http://127.0.0.1:6379',
      SESSION_SECRET: 'short',
      DEMO_DATA: 'yes',
    };
    expect(() => readSettings(wrong)).toThrow(
      /PORT[^]*DATABASE_URL[^]*DATABASE_TIMEOUT[^]*REDIS_URL[^]*SESSION_SECRET[^]*DEMO_DATA/,
    );
  });

  it('take previous invitation secrets behind the current one', () => {
    const previous = { INVITATION_SECRET: secret, INVITATION_SECRETS_PREVIOUS: 'first,second' };
    expect(readSettings(previous).invitationSecrets).toEqual([secret, 'first', 'second']);
  });
});
