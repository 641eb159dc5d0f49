const path = require('node:path');
const base = require('../../jest.config.js');

const older = process.env['OLDER_PEERS'];

/**
 * The suite on the packages that `older-peers.mjs` installed. Each import of them is led there, also
 * from inside of them; everything else is the repository's.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  // Neither pure functions nor the tooling know Nest or TypeORM; the sample app has peers of its own; the command
  // runs in processes of its own, and `npm run test:hosts` runs it on older peers.
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    '<rootDir>/test/(cli|docs|package|permissions|property|e2e/sample-app)/',
  ],
  transformIgnorePatterns: ['/node_modules/'],
  modulePaths: ['<rootDir>/node_modules'],
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '^(@nestjs/[^/]+|typeorm|class-validator)$': `${older}/node_modules/$1`,
    '^(@nestjs/[^/]+|typeorm)/(.+)$': `${older}/node_modules/$1/$2`,
    // These keep a register, of strategies, of types, or compare classes: one copy for all.
    '^(passport|class-transformer|graphql)$': '<rootDir>/node_modules/$1',
  },
};
