const { default: Sequencer } = require('@jest/test-sequencer');

/** Where the files are that take longest. Begun last, one of them keeps one worker busy while the others have nothing to do. */
const LONGEST = ['isolation', 'property', 'docs', 'e2e/module/host', 'e2e/module/imports'];

/** Begins with the files that take longest, on a machine too that has never run them; else as Jest has it. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => LONGEST.findIndex((folder) => path.includes(`/test/${folder}/`)) + 1;
    const last = LONGEST.length + 1;
    const sorted = await super.sort(tests);
    return sorted.toSorted((a, b) => (rank(a) || last) - (rank(b) || last));
  }
};
