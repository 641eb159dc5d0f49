/** Lets a child process run the repository's TypeScript as it is, compiled like in the tests. */
const { existsSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');

const root = path.resolve(__dirname, '../../..');
const [, { jsc }] = Object.values(require(path.join(root, 'jest.config.js')).transform)[0];
/** What the command imports is a host, in whatever form; any other `import()` is of the repository's own TypeScript, or of a package. */
const isCommand = (file) => path.relative(root, file).startsWith(path.join('lib', 'cli'));

Module._extensions['.ts'] = (module, file) => {
  const compiled = { type: 'commonjs', ignoreDynamic: isCommand(file) };
  module._compile(transformFileSync(file, { jsc, module: compiled, swcrc: false }).code, file);
};

const entries = {
  'nest-clientele': 'lib/index.ts',
  'nest-clientele/bullmq': 'lib/bullmq/index.ts',
  'nest-clientele/client': 'lib/client/index.ts',
  'nest-clientele/events': 'lib/events/index.ts',
  'nest-clientele/openapi': 'lib/openapi/index.ts',
  'nest-clientele/pages': 'lib/pages/index.ts',
  'nest-clientele/ports': 'lib/ports/index.ts',
};

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const entry = entries[request];
  // With TEST_BUILT a process runs what was built, as hosts do.
  if (entry && !process.env.TEST_BUILT) return path.join(root, entry);
  if (request.startsWith('.') && request.endsWith('.js') && parent?.filename?.endsWith('.ts')) {
    const source = path.resolve(path.dirname(parent.filename), request.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return source;
  }
  return resolve(request, parent, ...rest);
};
