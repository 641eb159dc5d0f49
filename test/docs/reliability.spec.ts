import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withCounts } from '../reliability/suite-counts.js';

describe('docs/reliability.md', () => {
  it('has the counts that the last whole runs have left', async () => {
    const file = path.join(__dirname, '../../docs/reliability.md');
    const page = readFileSync(file, 'utf8');
    const generated = await format(withCounts(page), {
      ...(await resolveConfig(file)),
      filepath: file,
    });
    expect(page).toBe(generated);
  });
});
