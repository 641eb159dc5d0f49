import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contract } from './contract.js';
import { ContractDocument } from './contract-document.js';
import { EXCEPTIONS } from './exceptions.js';
import { sightingsIn, verdict } from './unseen.js';

/** Runs the end-to-end tests on SQLite, and leaves a record of their answers in the folder. */
function runTests(folder: string): boolean {
  const env = {
    ...process.env,
    CONTRACT_RECORD: folder,
    TEST_POSTGRES_URL: '',
    TEST_MYSQL_URL: '',
  };
  const jest = [require.resolve('jest/bin/jest'), 'test/e2e'];
  return spawnSync(process.execPath, jest, { env, stdio: 'inherit' }).status === 0;
}

/** Says what a whole run has not shown of the contract; true if that is nothing. */
function judge(folder: string): boolean {
  const { answers, lines } = sightingsIn(folder);
  const { unseen, wrongExceptions } = verdict(new ContractDocument(contract()), lines, EXCEPTIONS);
  console.log(`${answers} answers were held against the contract.`);
  for (const line of unseen) console.log(`never occurred: ${line}`);
  for (const line of wrongExceptions) console.log(`is no exception: ${line}`);
  return unseen.length === 0 && wrongExceptions.length === 0;
}

/** Judges the record of a run that has been, or of one of its own. */
function main(recorded: string | undefined): boolean {
  if (recorded) return judge(recorded);
  const folder = mkdtempSync(path.join(tmpdir(), 'clientele-contract-'));
  try {
    // A test that fails may have left out what it was to show.
    return runTests(folder) && judge(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main(process.env['CONTRACT_RECORD']) ? 0 : 1;
