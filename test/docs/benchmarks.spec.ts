import { type MeasureName, MEASURES } from '../bench/page/measures.js';
import { pageOf, reaches } from '../bench/page/page.js';
import { type BenchResults, readResults } from '../bench/support/results.js';
import { readText } from './code-blocks.js';

const measured = (measure: MeasureName, now: number): BenchResults => ({
  bench: 'some',
  day: '2026-11-29',
  machine: 'a machine',
  versions: { Nest: '12.5.1' },
  command: 'npm run bench -- some',
  rows: [{ measure, now, base: 0.2, note: 'of 7 rounds' }],
});

const lineOf = (page: string, what: string) => page.split('\n').find((line) => line.includes(what));

describe('docs/benchmarks.md', () => {
  it('is written from what the benches have left', () => {
    expect(readText('docs/benchmarks.md')).toBe(pageOf(readResults()));
  });

  it('has a row for every measure, measured or not', () => {
    const page = pageOf([]);
    const missing = Object.values(MEASURES).filter(({ what }) => !lineOf(page, `| ${what} |`));
    expect(missing).toEqual([]);
    expect(page.match(/not measured yet/g)).toHaveLength(Object.keys(MEASURES).length);
  });

  it('shows what was measured, before and now, and whether that is enough', () => {
    const { what } = MEASURES['guard-casl-named'];
    const enough = lineOf(pageOf([measured('guard-casl-named', 1.2345)]), `| ${what} |`);
    expect(enough).toBe(`| ${what} | 0.2 | **1.23**, of 7 rounds | at least 1 | yes |`);
    const less = lineOf(pageOf([measured('guard-casl-named', 0.99)]), `| ${what} |`);
    expect(less).toMatch(/\| no \|$/);
  });

  it('takes results of measures it has only', () => {
    const names = readResults().flatMap(({ rows }) => rows.map(({ measure }) => measure));
    expect(names.filter((name) => !(name in MEASURES))).toEqual([]);
  });

  it('says why a measure is below its target, and only then', () => {
    const page = (now: number) => pageOf([measured('guard-casl', now)]);
    expect(page(1.9)).toContain(`- Below its target, ${MEASURES['guard-casl'].what}. `);
    expect(page(2)).not.toContain('Below its target');
  });

  it('leaves none below its target without a reason', () => {
    const short = readResults()
      .flatMap(({ rows }) => rows)
      .filter(({ measure, now }) => !reaches(now, MEASURES[measure].target));
    const reasons = short.filter(({ measure }) => !('short' in MEASURES[measure]));
    expect(reasons).toEqual([]);
  });

  it('counts a target as reached where it is met exactly', () => {
    expect(reaches(0.6, { atLeast: 0.6 })).toBe(true);
    expect(reaches(0.1, { atMost: 0.1 })).toBe(true);
    expect(reaches(0.11, { atMost: 0.1 })).toBe(false);
  });
});
