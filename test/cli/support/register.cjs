/** Lets a child process run the repository's TypeScript as it is, compiled like in the tests. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { transformSync, version } = require('@swc/core');

const root = path.resolve(__dirname, '../../..');
const [, { jsc }] = Object.values(require(path.join(root, 'jest.config.js')).transform)[0];
/** What the command imports is a host, in whatever form; any other `import()` is of the repository's own TypeScript, or of a package. */
const isCommand = (file) => path.relative(root, file).startsWith(path.join('lib', 'cli'));

Module._extensions['.ts'] = (module, file) => {
  const compiled = { type: 'commonjs', ignoreDynamic: isCommand(file) };
  const options = { jsc, module: compiled, swcrc: false, filename: file };
  module._compile(compile(readFileSync(file, 'utf8'), options), file);
};

/** What was compiled before is kept: suites start hundreds of processes of the same files. */
const kept = path.join(tmpdir(), 'nest-clientele-compiled');
mkdirSync(kept, { recursive: true, mode: 0o700 });

function compile(source, options) {
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, source]))
    .digest('hex');
  const place = path.join(kept, `${key}.js`);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const { code } = transformSync(source, options);
  const part = `${place}.${process.pid}`;
  writeFileSync(part, code);
  renameSync(part, place);
  return code;
}

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
