#!/usr/bin/env bash
# TypeORM 1.1.1 with sql.js 1.14.1: the column that a relation makes in the table of its owner copies the collation of the
# column it refers to, whatever the owner's own columns have, and no option of the relation sets another one. A collation
# that is named for one database only, such as PostgreSQL's "C", therefore breaks `synchronize` of tables of others that
# merely refer to it: the statement that fails is that of the referring table.
#
# Seen 2026-11-29:
#   work_entries: ... "clientId" varchar COLLATE NOCASE ...
#   with collation "C": no such collation sequence: C
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund typeorm@1.1.1 sql.js@1.14.1 reflect-metadata@0.2.2 >>npm.log 2>&1

cat >relation.cjs <<'JS'
require('reflect-metadata');
const { DataSource, EntitySchema } = require('typeorm');

const clients = (collation, synchronize) =>
  new EntitySchema({
    name: 'Client',
    tableName: 'clients',
    synchronize,
    columns: { id: { type: String, primary: true, collation } },
  });

const work = () =>
  new EntitySchema({
    name: 'Work',
    tableName: 'work_entries',
    columns: { id: { type: Number, primary: true }, title: { type: String } },
    relations: { client: { type: 'many-to-one', target: 'Client' } },
  });

async function sqlOfWork(collation) {
  const dataSource = await new DataSource({
    type: 'sqljs',
    // Another tool makes the table of clients.
    entities: [clients(collation, false), work()],
  }).initialize();
  await dataSource.query('CREATE TABLE clients (id varchar PRIMARY KEY NOT NULL)');
  const refused = await dataSource.synchronize().then(
    () => null,
    (error) => error.message.replace(/^\w*Error: /, ''),
  );
  if (refused) return `with collation "${collation}": ${refused}`;
  const [{ sql }] = await dataSource.query("SELECT sql FROM sqlite_master WHERE name = 'work_entries'");
  return `work_entries: ... ${/"clientId"[^,)]*/.exec(sql)[0].trim()} ...`;
}

(async () => {
  console.log(await sqlOfWork('NOCASE'));
  console.log(await sqlOfWork('C'));
})();
JS
node relation.cjs | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
work_entries: ... "clientId" varchar COLLATE NOCASE ...
with collation "C": no such collation sequence: C
TXT
