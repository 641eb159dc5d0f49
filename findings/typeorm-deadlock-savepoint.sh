#!/usr/bin/env bash
# typeorm 1.1.1 with mysql2 3.23.2 on MariaDB 10.11 (Debian's mariadb-server): a deadlock within a nested transaction undoes the
# whole transaction, and with it its savepoints. TypeORM hides that its ROLLBACK TO SAVEPOINT failed and keeps counting the
# savepoint: the documented `catch { await queryRunner.rollbackTransaction() }` of a host throws in place of the deadlock, so
# who looks for ER_LOCK_DEADLOCK to begin anew does not find it. What is written before that is committed at once.
#
# Seen 2026-11-30:
#   the nested transaction: ER_LOCK_DEADLOCK
#   rollbackTransaction: ER_SP_DOES_NOT_EXIST
#   written after the deadlock, before the rollback: kept
set -euo pipefail
command -v mariadbd >/dev/null || { echo 'Needs mariadbd of Debian’s mariadb-server 10.11.'; exit 2; }
folder=$(mktemp -d)
chmod 755 "$folder"
cd "$folder"
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server" 2>/dev/null || true; }; rm -rf "$folder"' EXIT
npm init --yes >npm.log
npm install --no-audit --no-fund typeorm@1.1.1 mysql2@3.23.2 reflect-metadata@0.2.2 >>npm.log 2>&1
mariadb-install-db --no-defaults --datadir="$folder/data" --auth-root-authentication-method=normal \
  --user="$(id -un)" >install.log 2>&1
port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
mariadbd --no-defaults --user="$(id -un)" --datadir="$folder/data" --socket="$folder/socket" --pid-file="$folder/pid" \
  --bind-address=127.0.0.1 --port="$port" >server.log 2>&1 &
server=$!

cat >deadlock.cjs <<'JS'
require('reflect-metadata');
const { setTimeout: pause } = require('node:timers/promises');
const { DataSource } = require('typeorm');

async function connected() {
  for (let attempt = 0; ; attempt += 1) {
    const source = new DataSource({ type: 'mysql', host: '127.0.0.1', port: +process.argv[2], username: 'root', database: 'test' });
    try {
      return await source.initialize();
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(200);
    }
  }
}

(async () => {
  const source = await connected();
  await source.query('CREATE TABLE notes (id INT PRIMARY KEY, text VARCHAR(20)) ENGINE=InnoDB');
  await source.query("INSERT INTO notes VALUES (1, ''), (2, '')");
  const other = source.createQueryRunner();
  const host = source.createQueryRunner();
  await other.startTransaction();
  // The one that has written less is the one that is undone.
  await other.query("INSERT INTO notes SELECT seq, '' FROM seq_10_to_200");
  await other.query("UPDATE notes SET text = 'other' WHERE id = 2");
  await host.startTransaction();
  const nested = host.manager.transaction(async (manager) => {
    await manager.query("UPDATE notes SET text = 'host' WHERE id = 1");
    await manager.query("UPDATE notes SET text = 'host' WHERE id = 2");
  });
  const outcome = nested.then(() => 'none', (error) => error.code);
  await pause(500);
  const waits = other.query("UPDATE notes SET text = 'other' WHERE id = 1");
  console.log(`the nested transaction: ${await outcome}`);
  await waits;
  await host.query("INSERT INTO notes VALUES (3, 'host')");
  const rollback = await host.rollbackTransaction().then(() => 'done', (error) => error.code);
  console.log(`rollbackTransaction: ${rollback}`);
  await other.rollbackTransaction();
  await host.release();
  await other.release();
  const rows = await source.query('SELECT id FROM notes WHERE id = 3');
  console.log(`written after the deadlock, before the rollback: ${rows.length ? 'kept' : 'gone'}`);
  await source.destroy();
})();
JS
node deadlock.cjs "$port" | tee seen.txt
diff seen.txt - <<'EOF'
the nested transaction: ER_LOCK_DEADLOCK
rollbackTransaction: ER_SP_DOES_NOT_EXIST
written after the deadlock, before the rollback: kept
EOF
