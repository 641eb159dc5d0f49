// Runs the suite, or those of its tests that are named, and type-checks the library on Nest 11 and TypeORM 0.3.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const older = {
  '@nestjs/apollo': '^13.0.0',
  '@nestjs/common': '^11.0.0',
  '@nestjs/core': '^11.0.0',
  '@nestjs/event-emitter': '^3.0.0',
  '@nestjs/graphql': '^13.0.0',
  '@nestjs/jwt': '^11.0.0',
  '@nestjs/microservices': '^11.0.0',
  '@nestjs/passport': '^11.0.0',
  '@nestjs/platform-express': '^11.0.0',
  '@nestjs/platform-fastify': '^11.0.0',
  '@nestjs/swagger': '^11.0.0',
  '@nestjs/testing': '^11.0.0',
  '@nestjs/throttler': '^6.0.0',
  '@nestjs/typeorm': '^11.0.0',
  'class-validator': '^0.14.0',
  typeorm: '^0.3.28',
};

const root = path.resolve(import.meta.dirname, '../..');
const bin = (name) => path.join(root, 'node_modules', name);
const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'nest-clientele-older-')));

try {
  const quiet = [
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ dependencies: older }));
  run('npm', ['install', '--workspaces=false', ...quiet], home);

  const paths = Object.keys(older).map((name) => [name, [path.join(home, 'node_modules', name)]]);
  const types = {
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: {
      paths: Object.fromEntries(paths),
      types: ['node'],
      typeRoots: [bin('@types')],
    },
    include: [path.join(root, 'lib')],
  };
  writeFileSync(path.join(home, 'tsconfig.json'), JSON.stringify(types));
  run(process.execPath, [bin('typescript/bin/tsc'), '-p', home], root);

  const config = path.join(root, 'test/package/older-peers.config.js');
  const jest = (args, variables) =>
    run(process.execPath, [bin('jest/bin/jest.js'), '--config', config, ...args], root, {
      OLDER_PEERS: home,
      ...variables,
    });
  // What differs between the versions on the other databases is the schema, the drivers and the SQL of hosts' queries;
  // the rest would take too long there.
  jest(process.argv.slice(2), { TEST_MYSQL_URL: '', TEST_POSTGRES_URL: '' });
  jest([
    'test/database',
    'test/e2e/module/scopes/visibility-query',
    'test/e2e/module/members/list.spec',
  ]);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function run(command, args, cwd, variables = {}) {
  const env = { ...process.env, ...variables };
  const child = spawnSync(command, args, { cwd, env, stdio: 'inherit' });
  if (child.status !== 0) process.exitCode = 1;
}
