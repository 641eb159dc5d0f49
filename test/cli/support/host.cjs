// Node imports no TypeScript by itself; `require` of this process does.
module.exports = require('./host.ts');
