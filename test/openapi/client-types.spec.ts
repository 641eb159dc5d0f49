import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

describe('the types of the client', () => {
  it('are those of the document: `npm run openapi` writes them', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', './test/cli/support/register.cjs', 'test/openapi/print-client-types.ts'],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      },
    );
    expect(stderr).toBe('');
    expect(stdout).toBe(readFileSync(path.join(root, 'lib/client/schema.generated.ts'), 'utf8'));
  }, 120_000);
});
