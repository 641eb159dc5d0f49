/**
 * What `npm run test:mutation` changes, and by which tests it has to be seen. MUTATE names files, as in
 * `lib/domain/members/*.ts`; unset: all of them.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.cjs' },
  mutate: (process.env.MUTATE ?? 'lib/domain/**/*.ts').split(','),
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  concurrency: 2,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  tempDirName: 'reports/mutation/tmp',
  // What is copied to be changed: what the tests of `jest.config.cjs` load.
  ignorePatterns: [
    '/*',
    '!/lib',
    '!/test',
    '!/jest.config.js',
    '!/package.json',
    '!/tsconfig.json',
  ],
  // What is compiled without types needs no comments against them.
  disableTypeChecks: false,
  // On a busy machine the first run takes its time.
  dryRunTimeoutMinutes: 30,
  // The slowest test of a rule takes less than a second.
  timeoutMS: 20_000,
};
