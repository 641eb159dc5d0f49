import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestScenario, UnitScenario } from './cell.js';
import { emptyDatabase } from './databases.js';
import { copyHost, type Format, type Home } from './home.js';
import { STEPS } from './host/step-names.js';
import type { Outcome } from './outcome.js';
import { run } from './processes.js';
import { hostVersions, versionsOf } from './versions.js';

/** A test runner, and the kind of modules it runs. */
type Running = Pick<TestScenario, 'runner' | 'format'>;

/** A test of a host, compiled by the runner as it is written in that host. */
export async function tryTest(home: Home, scenario: TestScenario): Promise<Outcome> {
  const { database } = scenario;
  const folder = folderFor(home, scenario, 'express.test.ts');
  const empty = await emptyDatabase(database, folder);
  try {
    await run(process.execPath, argsOf(home, folder, scenario), {
      cwd: folder,
      env: { TEST_DATABASE: empty.url, TEST_FILES: path.join(folder, 'files') },
    });
  } finally {
    await empty.drop();
  }
  const versions = [...hostVersions(home, database), ...runnerVersions(home, scenario)];
  return { did: `${STEPS.length} steps`, versions };
}

/** Unit tests of a host, which has neither a database nor a login. */
export async function tryUnit(home: Home, scenario: UnitScenario): Promise<Outcome> {
  const folder = folderFor(home, scenario, 'unit.test.ts');
  await run(process.execPath, argsOf(home, folder, scenario), { cwd: folder });
  const versions = [...versionsOf(home, ['@nestjs/core']), ...runnerVersions(home, scenario)];
  return { did: 'unit tests by `nest-clientele/testing`', versions };
}

function runnerVersions(home: Home, { runner }: Running): string[] {
  const tells = runner === 'jest' ? ['jest', '@swc/jest'] : ['vitest', 'unplugin-swc'];
  return [...versionsOf(home, [...tells, '@swc/core']), `Node.js ${process.versions.node}`];
}

/** A folder with the host's programs, and what has the runner run this test. */
function folderFor(home: Home, { runner, format }: Running, test: string): string {
  const folder = mkdtempSync(path.join(home.folder, `${runner}-${format}-`));
  copyHost(path.join(folder, 'src'));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('package.json', JSON.stringify({ type: format === 'esm' ? 'module' : 'commonjs' }));
  const compilerOptions = { experimentalDecorators: true, emitDecoratorMetadata: true };
  write('tsconfig.json', JSON.stringify({ compilerOptions }));
  if (runner === 'vitest') write('vitest.config.mjs', vitestConfig(test));
  else {
    const config = jestConfig(home, format, test);
    write('jest.config.cjs', `module.exports = ${JSON.stringify(config)};`);
  }
  return folder;
}

function argsOf(home: Home, folder: string, { runner, format }: Running): string[] {
  if (runner === 'vitest') return [home.file('vitest/vitest.mjs'), 'run', '--root', folder];
  const flags = format === 'esm' ? ['--experimental-vm-modules', '--no-warnings'] : [];
  return [...flags, home.file('jest/bin/jest.js'), '--rootDir', folder, '--ci'];
}

function jestConfig(home: Home, format: Format, test: string): object {
  const swc = {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2022',
    },
    module: { type: format === 'esm' ? 'es6' : 'commonjs' },
  };
  // Nest 12 is ES modules only; where Jest runs CommonJS it has to compile them.
  const compiles = format === 'cjs' && home.version('@nestjs/core').startsWith('12.');
  return {
    testMatch: [`**/${test}`],
    testEnvironment: 'node',
    transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', swc] },
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
    ...(compiles && { transformIgnorePatterns: ['/node_modules/(?!@nestjs/)'] }),
    ...(format === 'esm' && { extensionsToTreatAsEsm: ['.ts'] }),
  };
}

function vitestConfig(test: string): string {
  return `
import swc from 'unplugin-swc';

export default {
  plugins: [swc.vite({ module: { type: 'es6' } })],
  test: { globals: true, include: ['src/${test}'] },
};
`;
}
