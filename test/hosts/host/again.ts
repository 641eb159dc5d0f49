// A host that closes and boots again in the same process, as hot reload does, and a runner of many tests.
import 'reflect-metadata';
import { boot } from './express.js';
import { tell } from './main.js';
import { type Report, scenario } from './scenario.js';

async function twice(): Promise<Report> {
  const { HOST_DATABASES = '', HOST_FILES: files = '' } = process.env;
  let report: Report = { steps: [], failed: 'no database was given' };
  for (const database of HOST_DATABASES.split(' ')) {
    report = await scenario({ database, files, header: 'x-identity' }, boot);
    if (report.failed !== null) break;
  }
  return report;
}

tell(twice());
