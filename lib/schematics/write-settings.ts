import { type EnvironmentLine, withIgnored, withSettings } from './with-settings.js';
import type { SetupWork } from './setup-work.js';

/** A setting, with what stands in the example that is committed. */
interface Setting extends EnvironmentLine {
  readonly example?: string;
}

/** Writes `.env` with secrets made now, its example without them, and has git pass over what is not to be committed. */
export function writeSettings(work: SetupWork): void {
  const { files, choices } = work;
  const lines = settingsFor(work);
  const examples = lines.map(({ example, value, ...line }) => ({
    ...line,
    value: example ?? value,
  }));
  files.write('.env', withSettings(files.read('.env'), lines));
  files.write('.env.example', withSettings(files.read('.env.example'), examples));
  const ignored = choices.database === 'sqlite' ? ['.env', 'portal.sqlite*'] : ['.env'];
  files.write('.gitignore', withIgnored(files.read('.gitignore'), ignored));
}

function settingsFor({ choices, tools, host }: SetupWork): Setting[] {
  const secret = (name: string, comment: string): Setting => ({
    name,
    value: tools.secret(),
    comment,
    example: '',
  });
  return [
    {
      name: 'PUBLIC_URL',
      value: 'http://localhost:3000',
      comment: 'Where browsers reach the app: links in mails begin with it.',
    },
    ...databaseSettings(choices.database, host.name),
    secret('INVITATION_SECRET', 'Signs the links of invitations: `openssl rand -base64 48`.'),
    ...(choices.login === 'jwt'
      ? [secret('SESSION_SECRET', 'Signs the tokens of those who are logged in.')]
      : []),
    {
      name: 'SMTP_URL',
      value: '',
      comment:
        'The server that sends mails, such as smtp://user:password@mail.agency.test:587; empty: they are printed.',
    },
    {
      name: 'MAIL_FROM',
      value: '"Client portal <portal@agency.test>"',
      comment: 'Whom mails come from.',
    },
  ];
}

function databaseSettings(
  database: SetupWork['choices']['database'],
  name: string,
): readonly Setting[] {
  if (database === null) return [];
  if (database === 'sqlite')
    return [
      { name: 'DATABASE_FILE', value: 'portal.sqlite', comment: 'Where SQLite keeps the data.' },
    ];
  const called = name.replace(/\W+/g, '_');
  const value =
    database === 'postgres'
      ? `postgres://postgres:postgres@localhost:5432/${called}`
      : `mysql://root@localhost:3306/${called}`;
  return [{ name: 'DATABASE_URL', value, comment: 'An empty database to begin with.' }];
}
