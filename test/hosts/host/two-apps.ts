// Two hosts in one process, with a database each, at the same time.
import 'reflect-metadata';
import assert from 'node:assert/strict';
import { boot } from './express.js';
import { tell } from './main.js';
import { type Report, scenario } from './scenario.js';

async function both(): Promise<Report> {
  const { HOST_DATABASES = '', HOST_FILES = '' } = process.env;
  const reports = await Promise.all(
    HOST_DATABASES.split(' ').map((database, at) =>
      scenario({ database, files: `${HOST_FILES}/${at}`, header: `x-identity-${at}` }, boot),
    ),
  );
  const [first, second] = reports;
  assert.ok(first && second && reports.length === 2);
  return first.failed === null ? second : first;
}

tell(both());
