const path = require('node:path');
const { globalSetup, globalTeardown, ...base } = require('../../jest.config.js');

/** The tests that reach the rules without a host: they start no server and need no database. */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/test/domain/**/*.spec.ts',
    '<rootDir>/test/property/{decide,exports,invitation-templates,member-policy,permission-sets,set-texts,template-places,token}.spec.ts',
    '<rootDir>/test/{identity/common-passwords,invitations/token-signer}.spec.ts',
    '<rootDir>/test/invitations/templates/*.spec.ts',
    '<rootDir>/test/views/*.spec.ts',
  ],
};
