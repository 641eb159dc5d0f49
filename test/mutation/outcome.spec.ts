import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Explained } from './explained.js';
import { outcomeOf } from './outcome.js';

const FILE = 'lib/domain/rule.ts';
const SOURCE = 'export const isOld = (age: number) =>\n  age >= 60;\n';

const AT_LEAST = { start: { line: 2, column: 3 }, end: { line: 2, column: 12 } };
const OVER: Explained = {
  ...{ file: FILE, code: 'age >= 60', replacement: 'age > 60' },
  why: 'Nobody is 60.',
};

describe('what a run of mutations has come to', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clientele-mutation-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function outcome(statuses: readonly string[], explained: readonly Explained[] = []) {
    const mutants = statuses.map((status) => ({
      ...{ status, mutatorName: 'EqualityOperator', replacement: 'age > 60' },
      location: AT_LEAST,
    }));
    const file = path.join(folder, 'mutation.json');
    writeFileSync(file, JSON.stringify({ files: { [FILE]: { source: SOURCE, mutants } } }));
    return outcomeOf(file, explained);
  }

  it('counts those that a test has seen, by a failure or by never ending', () => {
    expect(outcome(['Killed', 'Timeout', 'Survived', 'NoCoverage'])).toMatchObject({
      ...{ files: 1, mutants: 4, seen: 2 },
    });
  });

  it('counts none that says nothing of the tests', () => {
    expect(outcome(['Killed', 'CompileError', 'RuntimeError', 'Ignored'])).toMatchObject({
      ...{ mutants: 1, seen: 1, survivors: [] },
    });
  });

  it('names the code and what took its place', () => {
    const { file, code, replacement } = OVER;
    expect(outcome(['Survived']).unexplained).toMatchObject([{ file, line: 2, code, replacement }]);
  });

  it('asks for no explanation twice', () => {
    expect(outcome(['Survived'], [OVER])).toMatchObject({ unexplained: [], idle: [] });
  });

  it('has no room for an explanation of what is seen', () => {
    expect(outcome(['Killed'], [OVER]).idle).toEqual([OVER]);
  });

  it('leaves explanations of files that were not changed alone', () => {
    const elsewhere = { ...OVER, file: 'lib/domain/other.ts' };
    expect(outcome(['Killed'], [elsewhere]).idle).toEqual([]);
  });
});
