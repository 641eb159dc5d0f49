import { readRow } from '../../../lib/domain/imports/asked-person.js';
import { MergedPeople } from '../../../lib/domain/imports/merged-people.js';

describe('the people of a file', () => {
  const ROWS = 50_000;

  it('are put together in a time that grows with the rows, though all are of one person', () => {
    const people = new MergedPeople();
    const started = performance.now();
    for (let line = 2; line < ROWS + 2; line += 1)
      people.add(line, 'ada@a.test', readRow({ email: 'ada@a.test', projects: `${line}` }));
    const [ada, ...others] = people.all();
    // A minute, when each row copied all that came before it.
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(others).toEqual([]);
    expect(ada).toMatchObject({ line: 2, fault: null });
    expect(ada?.further).toHaveLength(ROWS - 1);
    expect(ada?.asked?.projects.at(-1)?.cell).toBe(`${ROWS + 1}`);
  });

  it('go by their emails as they are kept, also where a row is refused', () => {
    const people = new MergedPeople();
    people.add(2, 'Ada@A.test', readRow({ email: 'Ada@A.test', role: 'none' }));
    people.add(3, 'nobody', readRow({ email: 'nobody' }));
    expect(people.all().map(({ email }) => email)).toEqual(['ada@a.test', 'nobody']);
  });
});
