const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/contract/environment.cjs',
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/browser/',
    '<rootDir>/test/bench/',
    // Needs LibreOffice: `npm run test:sheets`.
    '<rootDir>/test/sheets/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/sample-app/dist/', '<rootDir>/reports/'],
  transform: { '^.+\\.[cm]?[jt]s$': swc },
  // Nest 12 ships ES modules only, so Jest has to compile it.
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/|hucre/)'],
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  resolver: '<rootDir>/test/support/resolve-module.cjs',
  moduleNameMapper: {
    '^nest-clientele$': '<rootDir>/lib/index.ts',
    '^nest-clientele/(bullmq|client|events|openapi|pages|ports|testing)$':
      '<rootDir>/lib/$1/index.ts',
  },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  maxWorkers: 2,
  // Jest lets go of what a file of tests has loaded late, and a large heap is slow to clear.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 30_000,
};
