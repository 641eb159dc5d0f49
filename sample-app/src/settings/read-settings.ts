import path from 'node:path';
import { type Environment, EnvironmentReader } from './environment.js';
import type { CallLimits, Settings } from './settings.js';
import { SettingsError } from './settings.error.js';

/** Known to everyone, so good for development only. */
const DEVELOPMENT_SECRETS = {
  session: 'sessions of a development server only',
  invitation: 'invitations of a development server only',
};

const DATABASE_SCHEMES = ['sqlite:', 'postgres:', 'postgresql:', 'mysql:', 'mariadb:'];

const DATA = path.resolve(__dirname, '../../data');

const DEFAULT_DATABASE = path.join(DATA, 'sample.sqlite');

/** Checks the environment and fills in the defaults; throws `SettingsError` listing what is wrong. */
export function readSettings(environment: Environment): Settings {
  const read = new EnvironmentReader(environment);
  const production = read.text('NODE_ENV') === 'production';
  const port = read.count('PORT', 3000, 0);
  // npm runs scripts in the package's own folder and says here where it was called.
  const startFolder = read.text('INIT_CWD') ?? process.cwd();
  const settings: Settings = {
    production,
    host: production ? (read.text('HOST') ?? '0.0.0.0') : '127.0.0.1',
    port,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`,
    trustedProxies: read.count('TRUSTED_PROXIES', 0, 0),
    databaseUrl: read.url('DATABASE_URL', DATABASE_SCHEMES) ?? `sqlite:${DEFAULT_DATABASE}`,
    databaseTimeout: read.count('DATABASE_TIMEOUT', 10_000, 100),
    startFolder,
    exportsFolder: path.resolve(
      startFolder,
      read.text('EXPORTS_DIR') ?? path.join(DATA, 'exports'),
    ),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    redisPrefix: read.text('REDIS_PREFIX') ?? 'sample-app',
    mailFrom: read.text('MAIL_FROM') ?? 'Northwind Agency <portal@agency.test>',
    sessionSecret: read.secret('SESSION_SECRET', DEVELOPMENT_SECRETS.session, production),
    invitationSecrets: invitationSecrets(read, production),
    demoData: read.flag('DEMO_DATA', !production),
    limits: callLimits(read),
  };
  if (production && settings.smtpUrl === null) {
    read.problems.push('SMTP_URL is missing: in production mail must reach people.');
  }
  if (read.problems.length > 0) throw new SettingsError(read.problems);
  return settings;
}

/** The current secret, then the previous ones that INVITATION_SECRETS_PREVIOUS lists, parted by commas. */
function invitationSecrets(read: EnvironmentReader, production: boolean): readonly string[] {
  const current = read.secret('INVITATION_SECRET', DEVELOPMENT_SECRETS.invitation, production);
  const previous = read.text('INVITATION_SECRETS_PREVIOUS')?.split(',') ?? [];
  return [current, ...previous];
}

function callLimits(read: EnvironmentReader): CallLimits {
  return {
    loginsPerAccount: read.count('LIMIT_LOGINS_PER_ACCOUNT', 30),
    resetsPerAccount: read.count('LIMIT_RESETS_PER_ACCOUNT', 10),
    callsPerAddress: read.count('LIMIT_CALLS_PER_ADDRESS', 300),
  };
}
