#!/usr/bin/env bash
# TypeORM 1.1.1: a class in `subscribers` that lacks `@EventSubscriber()` is left out without a word. The data source starts, its
# list of subscribers is empty, and nothing is ever told. With the decorator, or as an instance pushed into
# `dataSource.subscribers`, the same class is told.
#
# Seen 2026-11-29:
#   without the decorator: subscribers: 0, told: 0
#   with the decorator: subscribers: 1, told: 1
#   pushed as an instance: subscribers: 1, told: 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund typeorm@1.1.1 sql.js@1.14.1 reflect-metadata@0.2.2 >>npm.log 2>&1

cat >subscribers.cjs <<'JS'
require('reflect-metadata');
const { DataSource, EntitySchema, EventSubscriber } = require('typeorm');

const note = new EntitySchema({ name: 'Note', columns: { id: { type: Number, primary: true } } });

async function told(what, makeOptions, addTo) {
  let times = 0;
  class Listener {
    afterInsert() {
      times += 1;
    }
  }
  const dataSource = await new DataSource({
    type: 'sqljs',
    entities: [note],
    synchronize: true,
    ...makeOptions(Listener),
  }).initialize();
  addTo?.(dataSource, Listener);
  const { length } = dataSource.subscribers;
  await dataSource.getRepository('Note').insert({ id: 1 });
  await dataSource.destroy();
  console.log(`${what}: subscribers: ${length}, told: ${times}`);
}

const decorated = (Listener) => (EventSubscriber()(Listener), { subscribers: [Listener] });
told('without the decorator', (Listener) => ({ subscribers: [Listener] }))
  .then(() => told('with the decorator', decorated))
  .then(() => told('pushed as an instance', () => ({}), (dataSource, Listener) => dataSource.subscribers.push(new Listener())));
JS
node subscribers.cjs | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
without the decorator: subscribers: 0, told: 0
with the decorator: subscribers: 1, told: 1
pushed as an instance: subscribers: 1, told: 1
TXT
