/**
 * Node's environment, with the check of answers against the contract. It is made here, outside of the tests' sandboxes:
 * once for a worker instead of once for each file of tests.
 */
const { TestEnvironment } = require('jest-environment-node');
require('../../cli/support/register.cjs');
const { AnswerWatch } = require('./answer-watch.ts');

const watch = new AnswerWatch();

module.exports = class ContractEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.answerFaults = (answer) => watch.faults(answer);
  }
};
