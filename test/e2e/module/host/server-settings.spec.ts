import { DataSource, type DataSourceOptions } from 'typeorm';
import { describeOnServer } from '../../../support/databases.js';
import { clientele, startAndStop, typeOrmOf } from '../../../support/plain-host.js';
import { refused } from '../../../support/refused.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

describeOnServer('PostgreSQL', 'a start', (db) => {
  /** A database of this encoding beside the one that the options lead to, while `work` lasts. */
  async function inEncoding(
    encoding: string,
    work: (options: DataSourceOptions) => Promise<void>,
  ): Promise<void> {
    const options = await db.options({ replica: false });
    const url = new URL((options as { url: string }).url);
    const server = await db.connect(options);
    url.pathname += `_${encoding.toLowerCase()}`;
    const name = url.pathname.slice(1);
    await server.query(
      // ICU, which the tests' own server has, knows no SQL_ASCII.
      `CREATE DATABASE ${name} ENCODING '${encoding}' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
    );
    try {
      await work({ ...options, url: url.href } as DataSourceOptions);
    } finally {
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  }

  it.each(['LATIN1', 'SQL_ASCII'])('is refused on a database encoded in %s', async (encoding) => {
    await inEncoding(encoding, async (options) => {
      const dataSource = await new DataSource({ ...options, migrationsRun: true }).initialize();
      const start = startAndStop(typeOrmOf(dataSource), clientele());
      await expect(start).rejects.toEqual(refused('databaseEncoding', encoding));
      await dataSource.destroy();
    });
  });

  it('is refused on a connection encoded otherwise', async () => {
    const options = { ...(await db.options()), extra: { max: 1 } };
    const dataSource = await db.connect({ ...options, migrationsRun: true });
    await dataSource.query("SET client_encoding TO 'LATIN1'");
    const start = startAndStop(typeOrmOf(dataSource), clientele());
    await expect(start).rejects.toEqual(refused('clientEncoding', 'LATIN1'));
  });

  it('finds text with characters of patterns also without `standard_conforming_strings`', async () => {
    const extra = { options: '-c standard_conforming_strings=off' };
    const host = await TestHost.start({ ...(await db.options()), extra });
    const { owner, clientId } = await Team.of(host);
    const names = ['100%', 'a_b', 'c\\d', "O'Neill", 'plain'];
    for (const [at, name] of names.entries())
      await host.person({ email: `n${at}@acme.test`, name, clientId });
    for (const q of names) {
      const path = `/clientele/members?q=${encodeURIComponent(q)}`;
      const { body } = await owner.http.get(path).expect(200);
      expect(body.items.map(({ name }: { name: string }) => name)).toEqual([q]);
    }
    await host.stop();
  });
});

describeOnServer('MariaDB', 'a start', (db) => {
  it.each([
    ['latin1', 'latin1'],
    ['UTF8_GENERAL_CI', 'utf8mb3'],
  ])('is refused with the charset %s', async (charset, set) => {
    const options = { ...(await db.options()), charset } as DataSourceOptions;
    const dataSource = await db.connect({ ...options, migrationsRun: true });
    const start = startAndStop(typeOrmOf(dataSource), clientele());
    await expect(start).rejects.toEqual(refused('characterSet', 'character_set_client', set));
  });

  it('takes every charset of utf8mb4', async () => {
    for (const charset of ['utf8mb4', 'UTF8MB4_UNICODE_CI', 'UTF8MB4_BIN']) {
      const options = { ...(await db.options()), charset } as DataSourceOptions;
      const dataSource = await db.connect({ ...options, migrationsRun: true });
      const start = startAndStop(typeOrmOf(dataSource), clientele());
      await expect(start).resolves.toBeUndefined();
    }
  });

  it('is refused where a backslash escapes nothing', async () => {
    const options = { ...(await db.options()), extra: { connectionLimit: 1 } };
    const dataSource = await db.connect({ ...options, migrationsRun: true });
    await dataSource.query(`SET sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')`);
    const start = startAndStop(typeOrmOf(dataSource), clientele());
    await expect(start).rejects.toEqual(refused('noBackslashEscapes'));
  });
});
