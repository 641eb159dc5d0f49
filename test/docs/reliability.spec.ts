import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withCounts } from '../reliability/suite-counts.js';

describe('docs/reliability.md', () => {
  it('has the counts that the last whole runs have left', () => {
    const page = readFileSync(path.join(__dirname, '../../docs/reliability.md'), 'utf8');
    expect(page).toBe(withCounts(page));
  });
});
