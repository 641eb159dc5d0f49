#!/usr/bin/env bash
# TypeORM 1.1.1 with sql.js 1.14.1: `entityPrefix` is put before the names of tables, and generated names of indexes differ with it, but an
# index that was given a name keeps it, and so does the table of migrations. Names of indexes belong to the schema (SQLite,
# PostgreSQL), so two installs of one library in one schema, told apart by their prefixes, meet: the second cannot make its
# index, and its migrations count as run, though none of its tables was made.
#
# Seen 2026-11-29:
#   a_: IX_notes_title a_notes migrations; generated names: 1; migrations run: 1
#   b_: index IX_notes_title already exists; generated names: 1; migrations run: 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund typeorm@1.1.1 sql.js@1.14.1 reflect-metadata@0.2.2 >>npm.log 2>&1

cat >installs.cjs <<'JS'
require('reflect-metadata');
const { DataSource, EntitySchema } = require('typeorm');

const notes = () =>
  new EntitySchema({
    name: 'Note',
    tableName: 'notes',
    columns: { id: { type: Number, primary: true }, title: { type: String }, slug: { type: String } },
    indices: [{ name: 'IX_notes_title', columns: ['title'] }, { columns: ['slug'] }],
  });

class First1700000000000 {
  name = 'First1700000000000';
  async up() {}
  async down() {}
}

async function install(entityPrefix) {
  const dataSource = await new DataSource({
    type: 'sqljs',
    location: 'shared.sqlite',
    autoSave: true,
    entities: [notes()],
    entityPrefix,
    migrations: [First1700000000000],
  }).initialize();
  const refused = await dataSource.synchronize().then(
    () => null,
    (error) => error.message.replace('SqliteError: ', ''),
  );
  const { length } = await dataSource.runMigrations();
  const rows = await dataSource.query("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name");
  const given = rows.map(({ name }) => name).filter((name) => !name.startsWith('IDX_'));
  const generated = rows.length - given.length;
  console.log(`${entityPrefix}: ${refused ?? given.join(' ')}; generated names: ${generated}; migrations run: ${length}`);
  await dataSource.destroy();
}

install('a_').then(() => install('b_'));
JS
node installs.cjs | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
a_: IX_notes_title a_notes migrations; generated names: 1; migrations run: 1
b_: index IX_notes_title already exists; generated names: 1; migrations run: 0
TXT
