import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.resolve(__dirname, '../..');
const BUDGET = 5_000;

/** The client as a front end's bundler takes it in: with its one package, minified. */
async function bundled() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['lib/client/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { code: outputFiles[0]!.contents, inputs: Object.keys(metafile.inputs) };
}

describe('the client in a bundle', () => {
  it(`takes less than ${BUDGET} bytes of gzip, with all that it imports`, async () => {
    const { code } = await bundled();
    expect(gzipSync(code).length).toBeLessThan(BUDGET);
  });

  it('holds its own files and `openapi-fetch`, and nothing of Nest, TypeORM or Node', async () => {
    const { inputs } = await bundled();
    const others = inputs.filter((file) => !file.startsWith('lib/client/'));
    expect(inputs.length - others.length).toBeGreaterThan(1);
    expect(others).toEqual([
      expect.stringMatching(/node_modules\/openapi-fetch\/dist\/index\.mjs$/),
    ]);
  });
});
