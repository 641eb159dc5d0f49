import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestScenario } from './cell.js';
import { emptyDatabase } from './databases.js';
import { copyHost, type Home } from './home.js';
import { STEPS } from './host/step-names.js';
import type { Outcome } from './outcome.js';
import { run } from './processes.js';
import { hostVersions, versionsOf } from './versions.js';

/** A test of a host, compiled by the runner as it is written in that host. */
export async function tryTest(home: Home, scenario: TestScenario): Promise<Outcome> {
  const { runner, format, database } = scenario;
  const folder = mkdtempSync(path.join(home.folder, `${runner}-${format}-`));
  copyHost(path.join(folder, 'src'));
  writeFiles(folder, home, scenario);
  const empty = await emptyDatabase(database, folder);
  try {
    await run(process.execPath, argsOf(home, folder, scenario), {
      cwd: folder,
      env: { TEST_DATABASE: empty.url, TEST_FILES: path.join(folder, 'files') },
    });
  } finally {
    await empty.drop();
  }
  const tells = runner === 'jest' ? ['jest', '@swc/jest'] : ['vitest', 'unplugin-swc'];
  return {
    did: `${STEPS.length} steps`,
    versions: [
      ...hostVersions(home, database),
      ...versionsOf(home, [...tells, '@swc/core']),
      `Node.js ${process.versions.node}`,
    ],
  };
}

function argsOf(home: Home, folder: string, { runner, format }: TestScenario): string[] {
  if (runner === 'vitest') return [home.file('vitest/vitest.mjs'), 'run', '--root', folder];
  const flags = format === 'esm' ? ['--experimental-vm-modules', '--no-warnings'] : [];
  return [...flags, home.file('jest/bin/jest.js'), '--rootDir', folder, '--ci'];
}

function writeFiles(folder: string, home: Home, { runner, format }: TestScenario): void {
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('package.json', JSON.stringify({ type: format === 'esm' ? 'module' : 'commonjs' }));
  const compilerOptions = { experimentalDecorators: true, emitDecoratorMetadata: true };
  write('tsconfig.json', JSON.stringify({ compilerOptions }));
  if (runner === 'vitest') write('vitest.config.mjs', VITEST);
  else write('jest.config.cjs', `module.exports = ${JSON.stringify(jestConfig(home, format))};`);
}

function jestConfig(home: Home, format: TestScenario['format']): object {
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
    testMatch: ['**/express.test.ts'],
    testEnvironment: 'node',
    transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', swc] },
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
    ...(compiles && { transformIgnorePatterns: ['/node_modules/(?!@nestjs/)'] }),
    ...(format === 'esm' && { extensionsToTreatAsEsm: ['.ts'] }),
  };
}

const VITEST = `
import swc from 'unplugin-swc';

export default {
  plugins: [swc.vite({ module: { type: 'es6' } })],
  test: { globals: true, include: ['src/express.test.ts'] },
};
`;
