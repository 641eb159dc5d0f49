import { isRetryable, isUniqueViolation } from '../../lib/database/driver-errors.js';
import { UNIQUE_KEYS } from '../../lib/schema/unique-keys.js';

/** An error as TypeORM throws it, around one of the driver. */
function wrapped(driverError: object): Error {
  return Object.assign(new Error('QueryFailedError'), { driverError });
}

describe('isRetryable', () => {
  it.each([
    '40001',
    '40P01',
    'ER_LOCK_DEADLOCK',
    'ER_CHECKREAD',
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
    'SQLITE_LOCKED',
  ])('is true for %s, wrapped or not', (code) => {
    expect(isRetryable({ code })).toBe(true);
    expect(isRetryable(wrapped({ code }))).toBe(true);
  });

  it.each(['23505', 'ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'ECONNRESET', 'NOT_FOUND', 40001])(
    'is false for %s',
    (code) => {
      expect(isRetryable(wrapped({ code }))).toBe(false);
    },
  );

  it.each([null, undefined, 'SQLITE_BUSY', new Error('SQLITE_BUSY')])(
    'is false for %p',
    (thrown) => {
      expect(isRetryable(thrown)).toBe(false);
    },
  );
});

describe('isUniqueViolation', () => {
  const { memberEmail, clientEmail, identityEmail } = UNIQUE_KEYS;
  const sqlite = (message: string) => wrapped({ code: 'SQLITE_CONSTRAINT_UNIQUE', message });
  const mysql = (message: string) => wrapped({ code: 'ER_DUP_ENTRY', message });

  it('is false for anything else that failed', () => {
    expect(isUniqueViolation(wrapped({ code: '23503' }))).toBe(false);
    expect(isUniqueViolation(new Error('UNIQUE constraint failed'))).toBe(false);
    expect(isUniqueViolation(undefined)).toBe(false);
  });

  it('reads the name that PostgreSQL gives', () => {
    const error = wrapped({ code: '23505', constraint: memberEmail.name });
    expect(isUniqueViolation(error, memberEmail)).toBe(true);
    expect(isUniqueViolation(error, clientEmail)).toBe(false);
  });

  it('reads the key of MySQL with and without its table, and never the values', () => {
    const value = `x' for key '${clientEmail.name}'`;
    for (const key of [memberEmail.name, `clientele_members.${memberEmail.name}`]) {
      const error = mysql(`Duplicate entry '${value}' for key '${key}'`);
      expect(isUniqueViolation(error, memberEmail)).toBe(true);
      expect(isUniqueViolation(error, clientEmail)).toBe(false);
    }
  });

  it('reads the columns of SQLite, also behind a prefix of the host', () => {
    const error = sqlite('UNIQUE constraint failed: host_clientele_identities.email');
    expect(isUniqueViolation(error, identityEmail)).toBe(true);
    expect(isUniqueViolation(error, clientEmail)).toBe(false);
    const members = ['portalId', 'audience', 'email'].map(
      (column) => `clientele_members.${column}`,
    );
    expect(
      isUniqueViolation(sqlite(`UNIQUE constraint failed: ${members.join(', ')}`), memberEmail),
    ).toBe(true);
    const fewer = { ...memberEmail, columns: memberEmail.columns.slice(0, 2) };
    expect(
      isUniqueViolation(sqlite(`UNIQUE constraint failed: ${members.join(', ')}`), fewer),
    ).toBe(false);
  });
});
