import {
  databaseFault,
  isFileBusy,
  isRetryable,
  isUnanswered,
  isUniqueViolation,
} from '../../lib/database/driver-errors.js';
import type { NamedKey } from '../../lib/database/named-key.js';
import { UNIQUE_KEYS, type UniqueKey } from '../../lib/schema/unique-keys.js';

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
    'ER_AUTOINC_READ_FAILED',
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
    'SQLITE_LOCKED',
  ])('is true for %s, wrapped or not', (code) => {
    expect(isRetryable({ code })).toBe(true);
    expect(isRetryable(wrapped({ code }))).toBe(true);
  });

  it.each([
    { errno: 1213 },
    { errno: 1020, sqlState: 'HY000' },
    { errno: 3101 },
    { errno: 1467, sqlState: 'HY000' },
    { errno: 1614, sqlState: '40001' },
  ])('is true for %p, which the driver has no name for', (numbers) => {
    expect(isRetryable(wrapped({ code: 'UNKNOWN_CODE_PLEASE_REPORT', ...numbers }))).toBe(true);
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

describe('isFileBusy', () => {
  it('is true where another process holds the file, and for no other lock', () => {
    expect(isFileBusy(wrapped({ code: 'SQLITE_BUSY' }))).toBe(true);
    expect(isFileBusy({ code: 'SQLITE_BUSY_SNAPSHOT' })).toBe(true);
    expect(isFileBusy({ code: 'SQLITE_LOCKED' })).toBe(false);
    expect(isFileBusy({ code: '40001' })).toBe(false);
  });
});

describe('isUnanswered', () => {
  it('is true where the driver waits no longer, and for nothing that a server answers', () => {
    expect(isUnanswered(wrapped({ code: 'PROTOCOL_SEQUENCE_TIMEOUT' }))).toBe(true);
    expect(isUnanswered(wrapped(new Error('Query read timeout')))).toBe(true);
    expect(isUnanswered(wrapped({ code: '57014' }))).toBe(false);
    expect(isUnanswered(new Error('timeout exceeded when trying to connect'))).toBe(false);
  });
});

describe('databaseFault', () => {
  it.each([
    ['BUSY', ['55P03', '57014', '53300', '40P01', 'ER_LOCK_WAIT_TIMEOUT', 'SQLITE_BUSY']],
    ['UNAVAILABLE', ['57P01', '08006', '08001', 'PROTOCOL_CONNECTION_LOST', 'ECONNREFUSED']],
    [
      'STORAGE_FAILED',
      ['53100', '25006', 'SQLITE_FULL', 'SQLITE_READONLY_DBMOVED', 'ER_DISK_FULL'],
    ],
  ])('is %s for %p, wrapped or not', (fault, codes) => {
    for (const code of codes) {
      expect(databaseFault({ code })).toBe(fault);
      expect(databaseFault(wrapped({ code }))).toBe(fault);
    }
  });

  it('goes by the number where the driver has no name for the error', () => {
    expect(databaseFault(wrapped({ code: '', errno: 1969 }))).toBe('BUSY');
    expect(databaseFault(wrapped({ code: '', errno: 1927 }))).toBe('UNAVAILABLE');
  });

  it.each([
    ['BUSY', 'timeout exceeded when trying to connect'],
    ['BUSY', 'Query read timeout'],
    ['UNAVAILABLE', 'Connection terminated unexpectedly'],
    ['UNAVAILABLE', 'Connection terminated due to connection timeout'],
  ])('is %s for a pool that says only "%s"', (fault, message) => {
    expect(databaseFault(new Error(message))).toBe(fault);
  });

  it.each([
    { code: '23505' },
    { code: 'ER_PARSE_ERROR', errno: 1064 },
    { code: 'SQLITE_CONSTRAINT' },
    { code: 'NOT_FOUND', message: 'Connection terminated' },
    new Error('nothing of a database'),
    null,
    'ECONNREFUSED',
  ])('is null for %p', (error) => {
    expect(databaseFault(error)).toBeNull();
  });
});

describe('isUniqueViolation', () => {
  const named = (key: UniqueKey): NamedKey => ({ ...key, name: `UQ_of_${key.table}` });
  const memberEmail = named(UNIQUE_KEYS.memberEmail);
  const clientEmail = named(UNIQUE_KEYS.clientEmail);
  const identityEmail = named(UNIQUE_KEYS.identityEmail);
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
