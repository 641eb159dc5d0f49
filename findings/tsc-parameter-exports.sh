#!/usr/bin/env bash
# TypeScript 5.9.3, 6.0.3 and 7.0.2, output CommonJS: inside a function with a parameter called `exports` an exported constant of the
# file is `undefined`, without an error. The compiler writes `exports.LIMIT` for it, and the parameter hides the module's `exports`; of a
# declaration by that name at the top level it says TS2441, of a parameter nothing. swc and esbuild keep the constant itself.
#
# Seen 2026-11-29:
#   typescript 5.9.3: { exports: 'x', limit: undefined }
#   typescript 6.0.3: { exports: 'x', limit: undefined }
#   typescript 7.0.2: { exports: 'x', limit: undefined }
#   esbuild 0.28.2: { exports: 'x', limit: 3 }
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --ignore-scripts typescript5@npm:typescript@5.9.3 typescript6@npm:typescript@6.0.3 \
  typescript7@npm:typescript@7.0.2 esbuild@0.28.2 >>npm.log 2>&1

cat >limit.ts <<'TS'
export const LIMIT = 3;
export function options({ exports }: { exports: string }) {
  return { exports, limit: LIMIT };
}
console.log(options({ exports: 'x' }));
TS
for version in 5 6 7; do
  node "node_modules/typescript$version/bin/tsc" --strict --module commonjs --target es2022 --lib es2022,dom --outDir "out$version" limit.ts
  echo "$(node -p "'typescript ' + require('./node_modules/typescript$version/package.json').version"): $(node "out$version/limit.js")"
done | tee seen.txt
node node_modules/esbuild/bin/esbuild limit.ts --format=cjs --outfile=bundled.js --log-level=error
echo "esbuild $(node -p "require('./node_modules/esbuild/package.json').version"): $(node bundled.js)" | tee -a seen.txt
diff seen.txt - <<'TXT'
typescript 5.9.3: { exports: 'x', limit: undefined }
typescript 6.0.3: { exports: 'x', limit: undefined }
typescript 7.0.2: { exports: 'x', limit: undefined }
esbuild 0.28.2: { exports: 'x', limit: 3 }
TXT
echo 'as described'
