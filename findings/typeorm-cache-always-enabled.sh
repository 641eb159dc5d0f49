#!/usr/bin/env bash
# TypeORM 1.1.1 with sql.js 1.14.1: with `cache: { alwaysEnabled: true }` and migrations, an empty database cannot be migrated. TypeORM
# reads its own table of migrations through the cache, whose table only `synchronize` makes. Once that table is there, a second look
# at the migrations comes from the cache for as long as that keeps it: those that have been run meanwhile count as not run.
#
# Seen 2026-11-29:
#   on an empty database: no such table: query-result-cache
#   Migration "First1700000000000" failed, error: duplicate: notes are there already
#   run at first: 1; run again: duplicate: notes are there already
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund typeorm@1.1.1 sql.js@1.14.1 reflect-metadata@0.2.2 >>npm.log 2>&1

cat >cached.cjs <<'JS'
require('reflect-metadata');
const { DataSource } = require('typeorm');

let runs = 0;

class First1700000000000 {
  name = 'First1700000000000';
  async up() {
    runs += 1;
    if (runs > 1) throw new Error('duplicate: notes are there already');
  }
  async down() {}
}

const open = () =>
  new DataSource({
    type: 'sqljs',
    migrations: [First1700000000000],
    cache: { alwaysEnabled: true, duration: 60_000 },
  }).initialize();

(async () => {
  const empty = await open();
  await empty.runMigrations().catch((error) => console.log(`on an empty database: ${error.message}`));
  const prepared = await open();
  await prepared.queryResultCache.synchronize();
  runs = 0;
  const first = await prepared.runMigrations();
  const again = await prepared.runMigrations().then(
    (more) => more.length,
    (error) => error.message,
  );
  console.log(`run at first: ${first.length}; run again: ${again}`);
})();
JS
node cached.cjs
