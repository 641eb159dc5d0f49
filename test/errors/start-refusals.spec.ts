import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { StartRefusal } from '../../lib/errors/refusals/start-refusal.js';
import { START_REFUSALS } from '../../lib/errors/start-refusals.js';
import { readText } from '../docs/code-blocks.js';
import { libraryFiles, nodesOf } from '../support/library-files.js';
import { CURE, ODD } from './plain-words.js';
import { REFUSAL_SAMPLES } from './refusal-samples.js';

const tests = path.resolve(__dirname, '..');

/** Every refusal, made from its sample. */
const refusals: readonly (StartRefusal & { readonly name: string })[] = Object.entries(
  REFUSAL_SAMPLES,
).map(([name, found]) => {
  const refusal = START_REFUSALS[name as keyof typeof START_REFUSALS] as (
    ...found: readonly unknown[]
  ) => StartRefusal;
  return { name, ...refusal(...found) };
});

const specs = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => readFileSync(path.join(tests, name), 'utf8'));

/** The rows of the page's tables. */
function documented(): StartRefusal[] {
  return readText('docs/start-up.md')
    .split('\n')
    .filter((line) => /^\| [^-]/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, found]) => found !== 'found')
    .map(([, found = '', why = '', cure = '']) => ({ found, why, cure }));
}

function byWhatWasFound(one: StartRefusal, other: StartRefusal): number {
  return one.found < other.found ? -1 : 1;
}

/** The names that the library takes from the table. */
function taken(): string[] {
  return libraryFiles().flatMap(({ source }) =>
    nodesOf(source, ts.isPropertyAccessExpression)
      .filter(({ expression }) => expression.getText() === 'START_REFUSALS')
      .map(({ name }) => name.text),
  );
}

describe('the table of what a start is refused for', () => {
  it('is where every such error takes its words from', () => {
    const spelledOut = libraryFiles().filter(({ source }) =>
      nodesOf(source, ts.isNewExpression).some(
        (node) =>
          node.expression.getText() === 'ClienteleConfigError' &&
          node.arguments?.some(ts.isObjectLiteralExpression),
      ),
    );
    expect(spelledOut.map(({ name }) => name)).toEqual([]);
  });

  it('has nothing that the library refuses nothing for', () => {
    expect([...new Set(taken())].sort()).toEqual(Object.keys(START_REFUSALS).sort());
  });

  it('is the same in the documentation, in the same words', () => {
    const rows = refusals.map(({ found, why, cure }) => ({ found, why, cure }));
    expect(documented().sort(byWhatWasFound)).toEqual(rows.sort(byWhatWasFound));
  });
});

describe.each(refusals)('the refusal $name', ({ name, found, why, cure }) => {
  it('says in full sentences of plain words what was found, why it fails and what to change', () => {
    for (const part of [found, why, cure]) {
      expect(part).toMatch(/[^.\s]\.$/);
      expect(part).not.toMatch(ODD);
    }
    expect(found).toMatch(/^[A-Z`]/);
    expect(why).toMatch(/^[A-Z`]/);
    expect(cure).toMatch(CURE);
  });

  it('names in its cure the option or the line to change', () => {
    expect(cure).toMatch(/`[^`]+`/);
  });

  it('is what some test is refused for', () => {
    const expected = new RegExp(`refused\\(\\s*'${name}'`);
    expect(specs.filter((text) => expected.test(text))).not.toEqual([]);
  });
});
