const base = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  globalSetup: undefined,
  globalTeardown: undefined,
  rootDir: '../..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 2,
  // A test that fails leaves its browser open; the run closes them all.
  forceExit: true,
  // On a busy machine the longest takes more than twice its 14 s.
  testTimeout: 60_000,
};
