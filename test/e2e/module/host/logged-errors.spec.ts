import { inspect } from 'node:util';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { ask, FEW_ASKS, joinWishes, linkedTeam } from '../joining/support/join-links.js';

describeOnEachDatabase('what is logged of a statement that fails', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options({ replica: false }), joinWishes(FEW_ASKS));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    Logger.overrideLogger(false);
  });

  afterAll(() => host.stop());

  /** All that Nest's own logger prints meanwhile. */
  async function printed(work: () => Promise<unknown>): Promise<string> {
    const lines: string[] = [];
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    Logger.overrideLogger(new ConsoleLogger({ colors: false }));
    await work();
    return lines.join('');
  }

  const escaped = (column: string) => host.dataSource.driver.escape(column);

  it('is what failed, and neither whose account nor the hash of the password', async () => {
    const email = 'ada@acme.test';
    await host.members.create(host.self, { clientId: await host.client(), email });
    const token = await host.tokenFor(email);
    await host.identity('first@acme.test');
    // The clock stands still: a second account breaks it.
    await host.dataSource.query(
      `CREATE UNIQUE INDEX one_account ON clientele_identities (${escaped('createdAt')})`,
    );
    const log = await printed(() =>
      host.nobody
        .post('/clientele/invitations/accept', { token, name: 'Ada', password: PASSWORD })
        .expect(500),
    );
    expect(log).toContain('INSERT INTO');
    expect(log).not.toMatch(/ada@acme\.test|argon2|Ada/);
    await host.dataSource.query(
      `DROP INDEX one_account${db.name === 'MariaDB' ? ' ON clientele_identities' : ''}`,
    );
  });

  it('is not who has asked by a join link', async () => {
    const { token } = await linkedTeam(host);
    await host.dataSource.query(
      `ALTER TABLE clientele_letters RENAME COLUMN ${escaped('email')} TO gone`,
    );
    const log = await printed(() => ask(host, token, 'bob@acme.test'));
    expect(log).toContain('was lost');
    expect(log).not.toContain('bob@acme.test');
  });

  it('is not who was to be a member in a transaction of the host, which still finds it', async () => {
    const clientId = await host.client();
    const create = host.dataSource.transaction((manager) =>
      host.members.create(host.self, { clientId, email: 'cleo@acme.test' }, manager),
    );
    const error: unknown = await create.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QueryFailedError);
    expect(inspect(error)).not.toContain('cleo@acme.test');
    expect((error as QueryFailedError).parameters).toContain('cleo@acme.test');
  });
});
