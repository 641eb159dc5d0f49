#!/usr/bin/env bash
# @angular-devkit/schematics 22.2.0, which runs the schematics of Nest's command (`nest add`, @nestjs/cli 12): the task that
# installs packages (`node-package`, as of `NodePackageInstallTask`) has the package manager leave the install scripts out unless
# its option `allowScripts` is true, whatever the host's package.json and .npmrc allow. A package with a native part, as a driver of
# SQLite, is there then and cannot be loaded; nothing on the way says so.
#
# Seen 2026-11-30, with a package in a folder whose install script writes a file:
#   by default: the package is there, its script has not run
#   with allowScripts: the package is there, its script has run
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund @angular-devkit/schematics@22.2.0 @angular-devkit/core@22.2.0 rxjs@7.8.2 >>npm.log 2>&1

mkdir driver
cat >driver/package.json <<'JSON'
{ "name": "driver", "version": "1.0.0", "scripts": { "install": "node -e \"fs.writeFileSync('built', '')\"" } }
JSON

cat >try.cjs <<'JS'
const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { BuiltinTaskExecutor } = require('@angular-devkit/schematics/tasks/node');
const { NodePackageInstallTask } = require('@angular-devkit/schematics/tasks');
const { lastValueFrom, from } = require('rxjs');

async function installed(name, options) {
  const host = path.join(__dirname, name);
  mkdirSync(host);
  const manifest = { name, private: true, dependencies: { driver: 'file:driver.tgz' }, allowScripts: { driver: true } };
  writeFileSync(path.join(host, 'package.json'), JSON.stringify(manifest));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', host, path.join(__dirname, 'driver')]);
  execFileSync('mv', [path.join(host, 'driver-1.0.0.tgz'), path.join(host, 'driver.tgz')]);
  const task = new NodePackageInstallTask({ packageManager: 'npm', ...options }).toConfiguration();
  const execute = await BuiltinTaskExecutor.NodePackage.create({ rootDirectory: host });
  await lastValueFrom(from(execute(task.options, {})), { defaultValue: undefined });
  const there = existsSync(path.join(host, 'node_modules/driver/package.json')) ? 'is there' : 'is missing';
  const ran = existsSync(path.join(host, 'node_modules/driver/built')) ? 'has run' : 'has not run';
  return `the package ${there}, its script ${ran}`;
}

(async () => {
  console.log(`by default: ${await installed('usual', {})}`);
  console.log(`with allowScripts: ${await installed('allowed', { allowScripts: true })}`);
})();
JS
node try.cjs 2>try.log | tee seen.txt
diff seen.txt - <<'TXT' && echo 'as described'
by default: the package is there, its script has not run
with allowScripts: the package is there, its script has run
TXT
