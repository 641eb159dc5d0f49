import type { TableOptions } from 'typeorm';
import { belongsTo, type Columns } from './columns.js';

/** Tables of the people who log in, and of the mail they get. */
export function loginTables(c: Columns): TableOptions[] {
  return [users(c), endedSessions(c), passwordResets(c), mails(c), demoMarks(c)];
}

function users(c: Columns): TableOptions {
  return {
    name: 'users',
    columns: [
      c.key('id', 36, { isPrimary: true }),
      c.key('email', 320),
      c.title('name'),
      c.key('passwordHash', 255),
      c.count('sessionEpoch'),
      c.count('revision'),
      c.time('createdAt'),
    ],
    uniques: [{ name: 'UQ_users_email', columnNames: ['email'] }],
  };
}

function endedSessions(c: Columns): TableOptions {
  return {
    name: 'ended_sessions',
    columns: [c.key('id', 36, { isPrimary: true }), c.time('expiresAt')],
    indices: [{ name: 'IX_ended_sessions_expiry', columnNames: ['expiresAt'] }],
  };
}

function passwordResets(c: Columns): TableOptions {
  return {
    name: 'password_resets',
    columns: [
      c.key('tokenHash', 64, { isPrimary: true }),
      c.key('userId', 36, { isNullable: true }),
      c.time('expiresAt'),
      c.time('endedAt'),
    ],
    indices: [
      { name: 'IX_password_resets_user', columnNames: ['userId'] },
      { name: 'IX_password_resets_expiry', columnNames: ['expiresAt'] },
    ],
    foreignKeys: [belongsTo('FK_password_resets_user', 'userId', 'users')],
  };
}

function mails(c: Columns): TableOptions {
  return {
    name: 'mails',
    columns: [
      c.serial(),
      c.key('recipient', 320, { isNullable: true }),
      c.body('subject'),
      c.body('text'),
      c.body('html'),
    ],
    indices: [{ name: 'IX_mails_recipient', columnNames: ['recipient', 'id'] }],
  };
}

function demoMarks(c: Columns): TableOptions {
  return {
    name: 'demo_marks',
    columns: [c.key('step', 64, { isPrimary: true }), c.key('made', 64)],
  };
}
