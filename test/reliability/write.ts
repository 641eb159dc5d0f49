import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeReport } from '../bench/support/report.js';
import { withCounts } from './suite-counts.js';

/** Writes the counts of the suites' last whole runs into docs/reliability.md. */
async function write(): Promise<void> {
  const page = path.join(__dirname, '../../docs/reliability.md');
  await writeReport(page, [withCounts(await readFile(page, 'utf8'))]);
}

write().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
