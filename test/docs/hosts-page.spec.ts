import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CELLS } from '../hosts/cells.js';
import { pageOf, RESULTS, type Results } from '../hosts/page.js';
import {
  DATABASE,
  DATABASE_HELD,
  FRAMEWORK,
  FRAMEWORK_HELD,
  type Setting,
} from '../hosts/settings.js';
import { readText } from './code-blocks.js';

const root = path.resolve(__dirname, '../..');
const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
const settings: readonly Setting[] = [
  ...Object.values(FRAMEWORK),
  ...FRAMEWORK_HELD,
  ...Object.values(DATABASE),
  ...DATABASE_HELD,
];

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

describe('the page of hosts', () => {
  it('is written from the results and the settings', () => {
    expect(readText('docs/hosts.md')).toBe(pageOf(results));
  });

  it('has a result of every cell, and of no other', () => {
    const shown = results.cells.map(({ name, setting }) => ({ name, setting }));
    expect(shown).toEqual(CELLS.map(({ name, setting }) => ({ name, setting })));
  });

  it('tells with what each of them ran', () => {
    const silent = results.cells.filter(({ did, versions }) => did === '' || versions.length === 0);
    expect(silent).toEqual([]);
    expect(results.cells.length).toBeGreaterThan(40);
  });
});

describe('the table of settings', () => {
  it('has every setting that was found to fail', () => {
    expect(Object.keys(FRAMEWORK)).toEqual(numbered('F', 17));
    expect(Object.keys(DATABASE)).toEqual(numbered('D', 14));
  });

  it('names cells and specs that are there', () => {
    const cells = new Set(CELLS.map(({ name }) => name));
    const missing = settings
      .flatMap(({ shown }) => shown)
      .filter(
        (place) => !(place.includes('/') ? existsSync(path.join(root, place)) : cells.has(place)),
      );
    expect(missing).toEqual([]);
  });

  it('names something for each setting that works or is refused, and a reason for each that was not tried', () => {
    const bare = settings.filter(({ verdict, shown, note }) =>
      verdict === 'works' || verdict === 'refused' ? shown.length === 0 : !note,
    );
    expect(bare).toEqual([]);
  });
});
