#!/usr/bin/env bash
# jsonwebtoken 9.0.3 (which passport-jwt 4.0.1 and @nestjs/jwt 11 verify with) on Node.js 20 and OpenSSL 3: `verify` with a secret that is a text
# first tries to read it as a public key, at every call, and only when that has failed as a secret. The failing takes
# about fifty times as long as all the rest, the HMAC included: of a route with `AuthGuard('jwt')` and nothing else it was
# 62 % of the process's CPU. A secret given as `createSecretKey(…)` of node:crypto is taken as it is; passport-jwt's `secretOrKey`
# passes it on though its type asks for a text or a Buffer. A Buffer is tried as a public key, too.
#
# Seen 2026-11-29, of 20,000 calls each, in turns:
#   a text takes more than 3 times as long as a KeyObject
#   a Buffer takes more than 3 times as long as a KeyObject
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund jsonwebtoken@9.0.3 >>npm.log 2>&1

cat >secrets.mjs <<'JS'
import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';

const text = 'a secret of 32 bytes at the very least';
const secrets = { text, Buffer: Buffer.from(text), KeyObject: createSecretKey(Buffer.from(text)) };
const token = jwt.sign({ sub: '1' }, text, { algorithm: 'HS256' });
const times = { text: Infinity, Buffer: Infinity, KeyObject: Infinity };
for (let round = 0; round < 10; round++) {
  for (const [name, secret] of Object.entries(secrets)) {
    const began = performance.now();
    for (let call = 0; call < 2000; call++) jwt.verify(token, secret, { algorithms: ['HS256'] });
    times[name] = Math.min(times[name], performance.now() - began);
  }
}
console.error(times);
for (const name of ['text', 'Buffer']) {
  const more = times[name] > 3 * times.KeyObject ? 'more' : 'not more';
  console.log(`a ${name} takes ${more} than 3 times as long as a KeyObject`);
}
JS
node secrets.mjs | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
a text takes more than 3 times as long as a KeyObject
a Buffer takes more than 3 times as long as a KeyObject
TXT
