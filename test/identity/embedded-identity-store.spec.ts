import { EmbeddedIdentityStore } from '../../lib/identity/embedded-identity-store.js';
import { PasswordService } from '../../lib/identity/password.service.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { SystemClock } from '../../lib/ports/clock.port.js';
import { countQueries } from '../support/count-queries.js';
import { describeOnEachDatabase } from '../support/databases.js';

const PASSWORD = 'correct horse battery';

/** Counts what takes time: each hash and each comparison with one. */
class CountedPasswords extends PasswordService {
  work = 0;

  override verify(passwordHash: string, password: string): Promise<boolean> {
    this.work += 1;
    return super.verify(passwordHash, password);
  }

  override pretend(password: string): Promise<void> {
    this.work += 1;
    return super.pretend(password);
  }
}

describeOnEachDatabase('a login by the embedded store', (db) => {
  async function setup() {
    const dataSource = await db.create();
    const passwords = new CountedPasswords();
    const store = new EmbeddedIdentityStore(dataSource, new SystemClock(), passwords);
    const make = async (email: string) => {
      const write = await store.prepare({ email, name: email, password: PASSWORD });
      return dataSource.transaction(write);
    };
    await make('ada@acme.test');
    const { id } = await make('bob@acme.test');
    await dataSource.getRepository(IdentityEntity).update({ id }, { disabledAt: 1 });
    /** What a login gives, and what it takes. */
    const attempt = async (email: string, password: string) => {
      passwords.work = 0;
      const counted = await countQueries(dataSource, () => store.authenticate(email, password));
      return { counted, work: passwords.work };
    };
    return { store, attempt };
  }

  it('is refused alike, and takes the same, for an unknown email, a wrong password and a disabled account', async () => {
    const { store, attempt } = await setup();
    expect(await store.authenticate('ada@acme.test', PASSWORD)).toMatchObject({
      email: 'ada@acme.test',
    });
    const attempts = [
      await attempt('ada@acme.test', 'not the password'),
      await attempt('nobody@acme.test', PASSWORD),
      await attempt('bob@acme.test', PASSWORD),
    ];
    expect(attempts[0]).toMatchObject({ work: 1 });
    expect(attempts[1]).toEqual(attempts[0]);
    expect(attempts[2]).toEqual(attempts[0]);
  });
});
